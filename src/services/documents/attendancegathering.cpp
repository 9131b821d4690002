#include "services/documents/attendancegathering.h"

#include "services/documents/documentplace.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/monthqueries.h"
#include "storage/documents/documentqueries.h"
#include "storage/leave/leaverepository.h"
#include "storage/rules/rulequeries.h"
#include "storage/weekly/weeklyreportrepository.h"

#include <algorithm>

namespace zhucun {

using sql::Connection;

namespace {

constexpr int kDaysOfWeek = 7;

SheetScope scopeOf(DivisionId township)
{
    SheetScope scope;
    scope.townshipId = township;
    return scope;
}

/// Townships in their order, whether closed or not.
std::vector<MemberMonth> membersOf(Connection &connection, const YearMonth &month, DivisionId township, QDate today)
{
    std::vector<MemberMonth> members;
    MonthSheet sheet = storage::monthSheet(connection, month, scopeOf(township), today);
    for (MonthSheet::Line &line : sheet.lines)
        members.push_back({std::move(line.member), std::move(line.account), line.isClosed});
    std::ranges::stable_sort(members, {}, [](const MemberMonth &one) { return one.member.townshipId.value(); });
    return members;
}

QDate dayInMonth(const YearMonth &month, int day)
{
    return QDate(month.year(), month.month(), std::clamp(day, 1, month.firstDay().daysInMonth()));
}

/// Reports of the weeks that begin in the month and are due by today.
void countWeekly(Connection &connection, const YearMonth &month, QDate today, BulletinData &data)
{
    WeeklyFigures &sum = data.weekly;
    QDate week = weekOf(month.firstDay());
    if (week < month.firstDay())
        week = week.addDays(kDaysOfWeek);
    for (; week <= month.lastDay(); week = week.addDays(kDaysOfWeek)) {
        const std::vector<WeeklyState> states = storage::WeeklyReportRepository::states(connection, week, {});
        if (week > today || (!states.empty() && states.front().due > today)) {
            data.weeksUntil = week.addDays(-1);
            return;
        }
        const WeeklyFigures figures = weeklyFigures(states);
        sum.expected += figures.expected;
        sum.received += figures.received;
        sum.onTime += figures.onTime;
    }
}

} // namespace

RegisterData registerData(Connection &connection, const YearMonth &month, DivisionId township, QDate today)
{
    return {placeName(connection, township), storage::monthSheet(connection, month, scopeOf(township), today)};
}

BulletinData bulletinData(Connection &connection, const YearMonth &month, QDate today)
{
    BulletinData data;
    data.month = month;
    data.countyName = placeName(connection, {});
    data.rules = rulesIn(storage::ruleSets(connection), month);
    data.members = membersOf(connection, month, {}, today);
    data.previous = membersOf(connection, month.addMonths(-1), {}, today);
    data.checks = storage::spotChecksMet(connection, Period::month(month), {});
    const Period sinceLast{dayInMonth(month, data.rules.closingDay).addDays(1),
                           dayInMonth(month.addMonths(1), data.rules.closingDay)};
    data.corrections = storage::correctionsMade(connection, sinceLast, {});
    countWeekly(connection, month, today, data);
    return data;
}

LeaveRegisterData leaveRegisterData(Connection &connection, const Period &period, DivisionId township, QDate today)
{
    Filter filter;
    filter.period = period;
    filter.townshipId = township;
    const std::vector<qint64> ids =
        storage::LeaveRepository::ids(connection, filter, {QStringLiteral("from_day"), false}, today);
    return {placeName(connection, township), period, storage::LeaveRepository::rows(connection, ids, today)};
}

SpotCheckData spotCheckData(Connection &connection, const Period &period, DivisionId township)
{
    return {placeName(connection, township), period, storage::spotChecksMet(connection, period, township)};
}

SubsidyData subsidyData(Connection &connection, const YearMonth &month, DivisionId township, QDate today)
{
    return {placeName(connection, township), month, rulesIn(storage::ruleSets(connection), month),
            membersOf(connection, month, township, today), township};
}

} // namespace zhucun
