#include "gui/common/fields/timefield.h"

#include "core/text/dateparse.h"
#include "domain/signin/signin.h"

namespace zhucun::gui {

TimeField::TimeField(QWidget *parent) : ParsedField(parent) { setPlaceholderText(tr("hh:mm")); }

std::optional<int> TimeField::minute() const { return text::parseMinute(text()); }

void TimeField::setMinute(const std::optional<int> &minute) { setText(minuteText(minute)); }

std::optional<QString> TimeField::normalised(const QString &typed) const
{
    const std::optional<int> minute = text::parseMinute(typed);
    return minute ? std::optional(minuteText(minute)) : std::nullopt;
}

QString TimeField::complaint(const QString &typed) const
{
    return tr("“%1” is not a time of day. Write for example 08:17 or 0817.").arg(typed);
}

} // namespace zhucun::gui
