#include "services/documents/attendancedocuments.h"

#include "services/documents/attendancegathering.h"
#include "services/documents/documentplace.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/documents/documentqueries.h"
#include "storage/roster/rosterqueries.h"
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

} // namespace

QFuture<Result<RegisterData>> AttendanceDocuments::attendanceRegister(const YearMonth &month, DivisionId township) const
{
    return m_workspace->read(
        [month, township, today = m_workspace->clock().today()](Connection &connection) -> Result<RegisterData> {
            return registerData(connection, month, township, today);
        });
}

QFuture<Result<BulletinData>> AttendanceDocuments::bulletin(const YearMonth &month) const
{
    return m_workspace->read(
        [month, today = m_workspace->clock().today()](Connection &connection) -> Result<BulletinData> {
            return bulletinData(connection, month, today);
        });
}

QFuture<Result<WeeklySummaryData>> AttendanceDocuments::weekly(QDate day, DivisionId township) const
{
    return m_workspace->read(
        [day, township, today = m_workspace->clock().today()](Connection &connection) -> Result<WeeklySummaryData> {
            WeeklySummaryData data;
            data.week = weekOf(day);
            data.today = today;
            data.townshipId = township;
            data.place = placeName(connection, township);
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
            return leaveRegisterData(connection, period, township, today);
        });
}

QFuture<Result<SpotCheckData>> AttendanceDocuments::spotChecks(const Period &period, DivisionId township) const
{
    return m_workspace->read([period, township](Connection &connection) -> Result<SpotCheckData> {
        return spotCheckData(connection, period, township);
    });
}

QFuture<Result<PlannedChecks>>
AttendanceDocuments::plannedChecks(const YearMonth &month, const std::vector<QDate> &days, DivisionId township) const
{
    return m_workspace->read([month, days, township](Connection &connection) -> Result<PlannedChecks> {
        PlannedChecks planned{placeName(connection, township), month, days, {}};
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
            return subsidyData(connection, month, township, today);
        });
}

} // namespace zhucun
