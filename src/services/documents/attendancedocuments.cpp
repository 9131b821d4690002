#include "services/documents/attendancedocuments.h"

#include "services/workspace/workspace.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/division/divisionmapping.h"
#include "storage/documents/documentqueries.h"
#include "storage/leave/leaverepository.h"
#include "storage/record/recordstore.h"
#include "storage/roster/rosterqueries.h"
#include "storage/rules/rulequeries.h"
#include "storage/setting/settings.h"
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
WeeklyFigures weeklyIn(Connection &connection, const YearMonth &month, QDate today)
{
    WeeklyFigures sum;
    QDate week = weekOf(month.firstDay());
    if (week < month.firstDay())
        week = week.addDays(kDaysOfWeek);
    for (; week <= month.lastDay() && week <= today; week = week.addDays(kDaysOfWeek)) {
        const std::vector<WeeklyState> states = storage::WeeklyReportRepository::states(connection, week, {});
        if (states.empty() || states.front().due > today)
            continue;
        const WeeklyFigures figures = weeklyFigures(states);
        sum.expected += figures.expected;
        sum.received += figures.received;
        sum.onTime += figures.onTime;
    }
    return sum;
}

QString placeOf(Connection &connection, DivisionId township)
{
    if (!township.isValid())
        return storage::setting(connection, QStringLiteral("county.name")).value_or(QString());
    const auto division = storage::RecordStore<Division>::find(connection, township);
    return division ? division->name : QString();
}

} // namespace

QFuture<Result<RegisterData>> AttendanceDocuments::attendanceRegister(const YearMonth &month, DivisionId township) const
{
    return m_workspace->read(
        [month, township, today = m_workspace->clock().today()](Connection &connection) -> Result<RegisterData> {
            return RegisterData{placeOf(connection, township),
                                storage::monthSheet(connection, month, scopeOf(township), today)};
        });
}

QFuture<Result<BulletinData>> AttendanceDocuments::bulletin(const YearMonth &month) const
{
    return m_workspace->read(
        [month, today = m_workspace->clock().today()](Connection &connection) -> Result<BulletinData> {
            BulletinData data;
            data.month = month;
            data.countyName = placeOf(connection, {});
            data.rules = rulesIn(storage::ruleSets(connection), month);
            data.members = membersOf(connection, month, {}, today);
            data.previous = membersOf(connection, month.addMonths(-1), {}, today);
            data.checks = storage::spotChecksMet(connection, Period::month(month), {});
            const Period sinceLast{dayInMonth(month, data.rules.closingDay).addDays(1),
                                   dayInMonth(month.addMonths(1), data.rules.closingDay)};
            data.corrections = storage::correctionsMade(connection, sinceLast, {});
            data.weekly = weeklyIn(connection, month, today);
            return data;
        });
}

QFuture<Result<WeeklySummaryData>> AttendanceDocuments::weekly(QDate day, DivisionId township) const
{
    return m_workspace->read(
        [day, township, today = m_workspace->clock().today()](Connection &connection) -> Result<WeeklySummaryData> {
            WeeklySummaryData data;
            data.week = weekOf(day);
            data.today = today;
            data.place = placeOf(connection, township);
            data.states = storage::WeeklyReportRepository::states(connection, data.week, township);
            std::ranges::stable_sort(data.states, {}, [](const WeeklyState &one) { return one.townshipId.value(); });
            const YearMonth first = YearMonth::of(data.week);
            const YearMonth last = YearMonth::of(data.week.addDays(kDaysOfWeek - 1));
            std::vector<MonthSheet> sheets{storage::monthSheet(connection, first, scopeOf(township), today)};
            if (last != first)
                sheets.push_back(storage::monthSheet(connection, last, scopeOf(township), today));
            data.days = townshipWeeks(sheets, data.week, today);
            std::ranges::stable_sort(data.days, {}, [](const TownshipWeek &week) { return week.id.value(); });
            for (const MonthSheet::Line &line : sheets.back().lines)
                data.monthSoFar.push_back({line.member, line.account, line.isClosed});
            return data;
        });
}

QFuture<Result<LeaveSlipData>> AttendanceDocuments::leaveSlip(LeaveId id) const
{
    return m_workspace->read([id](Connection &connection) -> Result<LeaveSlipData> {
        if (auto slip = storage::leaveSlipOf(connection, id))
            return std::move(*slip);
        return failure(ErrorCode::NotFound, {QStringLiteral("leave_request")});
    });
}

QFuture<Result<LeaveSlipData>> AttendanceDocuments::leaveSlipOn(CadreId cadreId, QDate day) const
{
    return m_workspace->read([cadreId, day](Connection &connection) -> Result<LeaveSlipData> {
        if (auto slip = storage::leaveSlipOf(connection, storage::leaveOn(connection, cadreId, day)))
            return std::move(*slip);
        return failure(ErrorCode::NotFound, {QStringLiteral("leave_request")});
    });
}

QFuture<Result<LeaveId>> AttendanceDocuments::leaveOf(const QString &cadreName, QDate from) const
{
    return m_workspace->read([cadreName, from](Connection &connection) -> Result<LeaveId> {
        const std::vector<LeaveId> found = storage::leavesNamed(connection, cadreName, from);
        if (found.empty())
            return failure(ErrorCode::UnknownName, {cadreName});
        if (found.size() > 1) {
            QStringList ids;
            for (const LeaveId id : found)
                ids << QString::number(id.value());
            return failure(ErrorCode::AmbiguousName, {cadreName, ids.join(QStringLiteral(", "))});
        }
        return found.front();
    });
}

QFuture<Result<LeaveRegisterData>> AttendanceDocuments::leaves(const Period &period, DivisionId township) const
{
    return m_workspace->read(
        [period, township, today = m_workspace->clock().today()](Connection &connection) -> Result<LeaveRegisterData> {
            Filter filter;
            filter.period = period;
            filter.townshipId = township;
            const std::vector<qint64> ids =
                storage::LeaveRepository::ids(connection, filter, {QStringLiteral("from_day"), false}, today);
            return LeaveRegisterData{placeOf(connection, township), period,
                                     storage::LeaveRepository::rows(connection, ids, today)};
        });
}

QFuture<Result<SpotCheckData>> AttendanceDocuments::spotChecks(const Period &period, DivisionId township) const
{
    return m_workspace->read([period, township](Connection &connection) -> Result<SpotCheckData> {
        return SpotCheckData{placeOf(connection, township), period,
                             storage::spotChecksMet(connection, period, township)};
    });
}

QFuture<Result<PlannedChecks>>
AttendanceDocuments::plannedChecks(const YearMonth &month, const std::vector<QDate> &days, DivisionId township) const
{
    return m_workspace->read([month, days, township](Connection &connection) -> Result<PlannedChecks> {
        PlannedChecks planned{placeOf(connection, township), month, days, {}};
        if (days.empty())
            planned.days = usualCheckDays(month, storage::effectiveCalendar(connection));
        const QDate day = planned.days.empty() ? month.firstDay() : planned.days.front();
        planned.cadres = storage::rosterOn(connection, day, township, {});
        return planned;
    });
}

QFuture<Result<SubsidyData>> AttendanceDocuments::subsidy(const YearMonth &month, DivisionId township) const
{
    return m_workspace->read(
        [month, township, today = m_workspace->clock().today()](Connection &connection) -> Result<SubsidyData> {
            return SubsidyData{placeOf(connection, township), month, rulesIn(storage::ruleSets(connection), month),
                               membersOf(connection, month, township, today)};
        });
}

} // namespace zhucun
