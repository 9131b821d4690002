#include "domain/statistics/comparedperiod.h"

namespace zhucun {

namespace {

bool isLastOfMonth(QDate day) { return day.day() == day.daysInMonth(); }

QDate movedByMonths(QDate day, int months)
{
    const QDate moved = day.addMonths(months);
    return isLastOfMonth(day) ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

int monthsOf(const Period &period)
{
    return (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
}

} // namespace

Period lastYearOf(const Period &period) { return {period.from.addMonths(-12), movedByMonths(period.to, -12)}; }

Period periodBefore(const Period &period)
{
    const bool isWhole = period.from.day() == 1 && isLastOfMonth(period.to);
    if (isWhole)
        return {period.from.addMonths(-monthsOf(period)), movedByMonths(period.to, -monthsOf(period))};
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {period.from.addDays(-days), period.to.addDays(-days)};
}

} // namespace zhucun
