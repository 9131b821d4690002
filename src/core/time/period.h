#pragma once

#include <QDate>

namespace zhucun {

class YearMonth;

/// Closed interval of days [from, to].
struct Period {
    QDate from;
    QDate to;

    static Period month(const YearMonth &month);
    static Period year(int year);

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool contains(QDate day) const { return from <= day && day <= to; }
    qint64 days() const { return from.daysTo(to) + 1; }

    friend bool operator==(const Period &, const Period &) = default;
};

/// Days as the database keeps them: yyyymmdd.
inline int dayNumber(QDate day) { return day.year() * 10000 + day.month() * 100 + day.day(); }
/// Invalid date when the number is not a day.
inline QDate dayFromNumber(qint64 number)
{
    return QDate(int(number / 10000), int(number / 100 % 100), int(number % 100));
}

} // namespace zhucun
