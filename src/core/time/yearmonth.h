#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace zhucun {

/// A month of a year: what personnel files know of births and joining dates (出生年月, 入党时间).
/// Stored and exported as the integer yyyymm.
class YearMonth
{
public:
    YearMonth(int year, int month) : m_year(year), m_month(month) {}

    static std::optional<YearMonth> fromNumber(int yyyymm);
    static YearMonth of(QDate day) { return {day.year(), day.month()}; }

    int year() const { return m_year; }
    int month() const { return m_month; }
    int number() const { return m_year * 100 + m_month; }
    QDate firstDay() const { return {m_year, m_month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    YearMonth addMonths(int months) const { return of(firstDay().addMonths(months)); }
    /// "1980.05", as appointment forms print it.
    QString toString() const;
    /// Full years on that day; a birthday counts once its month has begun.
    int ageOn(QDate day) const;

    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;

private:
    int m_year;
    int m_month;
};

} // namespace zhucun
