#include "gui/common/fields/listcolumn.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"

namespace zhucun::gui::listcell {

std::optional<int> halfDaysFromText(const QString &text)
{
    bool isNumber = false;
    const double halves = 2 * text::fold(text).toDouble(&isNumber);
    const int rounded = isNumber && halves >= 0 && halves < 10000 ? int(halves) : -1;
    return rounded >= 0 && double(rounded) == halves ? std::optional(rounded) : std::nullopt;
}

void fromText(const QString &text, QString &value) { value = text.trimmed(); }

void fromText(const QString &text, int &value) { value = text::fold(text).toInt(); }

void fromText(const QString &text, std::optional<int> &value)
{
    bool isNumber = false;
    const int number = text::fold(text).toInt(&isNumber);
    value = isNumber ? std::optional(number) : std::nullopt;
}

void fromText(const QString &text, QDate &value) { value = text::parseDate(text).value_or(QDate()); }

void fromText(const QString &text, std::optional<QDate> &value) { value = text::parseDate(text); }

void fromText(const QString &text, std::optional<YearMonth> &value) { value = text::parseYearMonth(text); }

void fromText(const QString &text, std::optional<Money> &value) { value = parseMoney(text); }

} // namespace zhucun::gui::listcell
