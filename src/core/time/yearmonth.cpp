#include "core/time/yearmonth.h"

namespace zhucun {

std::optional<YearMonth> YearMonth::fromNumber(int yyyymm)
{
    const int year = yyyymm / 100;
    const int month = yyyymm % 100;
    if (year < 1900 || year > 2199 || month < 1 || month > 12)
        return std::nullopt;
    return YearMonth(year, month);
}

QString YearMonth::toString() const
{
    return QStringLiteral("%1.%2").arg(m_year).arg(m_month, 2, 10, QLatin1Char('0'));
}

int YearMonth::ageOn(QDate day) const { return day.year() - m_year - (day.month() < m_month ? 1 : 0); }

} // namespace zhucun
