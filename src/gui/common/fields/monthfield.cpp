#include "gui/common/fields/monthfield.h"

#include "core/text/dateparse.h"

namespace zhucun::gui {

MonthField::MonthField(QWidget *parent) : ParsedField(parent) { setPlaceholderText(tr("yyyy.mm")); }

std::optional<YearMonth> MonthField::month() const { return text::parseYearMonth(text()); }

void MonthField::setMonth(const std::optional<YearMonth> &month) { setText(month ? month->toString() : QString()); }

std::optional<QString> MonthField::normalised(const QString &typed) const
{
    const std::optional<YearMonth> month = text::parseYearMonth(typed);
    return month ? std::optional(month->toString()) : std::nullopt;
}

QString MonthField::complaint(const QString &typed) const
{
    return tr("“%1” is not a month. Write for example 1980.05 or 198005.").arg(typed);
}

} // namespace zhucun::gui
