#include "storage/attendance/monthqueries.h"

#include "core/text/fold.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/postings.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/leave/leavemapping.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulequeries.h"
#include "storage/rules/statusmarkqueries.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <set>

namespace zhucun::storage {

using sql::Connection;

namespace {

/// Cells of a month.
template <class Take>
void forEachCell(Connection &connection, const YearMonth &month, CadreId only, Take take)
{
    auto select = connection.statement(
        QStringLiteral("SELECT cadre_id, day, morning, afternoon, overnight, conflict, said_morning, said_afternoon, "
                       "settled_morning IS NOT NULL, reason, leave_id "
                       "FROM attendance_day WHERE day >= :from AND day <= :to AND (:cadre = 0 OR cadre_id = :cadre) "
                       "ORDER BY cadre_id, day"));
    select.bind(QStringLiteral("from"), month.firstDay()).bind(QStringLiteral("to"), month.lastDay());
    select.bind(QStringLiteral("cadre"), only.value());
    while (select.next()) {
        SheetCell cell;
        cell.halves = {select.get<DayStatus>(2), select.get<DayStatus>(3)};
        cell.entry.overnight = select.get<std::optional<bool>>(4);
        cell.conflict = select.get<std::optional<ConflictKind>>(5);
        cell.entry.morning = select.get<std::optional<DayStatus>>(6);
        cell.entry.afternoon = select.get<std::optional<DayStatus>>(7);
        cell.decided = select.get<bool>(8);
        cell.entry.reason = select.get<QString>(9);
        cell.overnight = cell.entry.overnight.value_or(false);
        cell.entered = cell.entry.morning || cell.entry.afternoon;
        cell.hasReason = !cell.entry.reason.isEmpty();
        take(select.get<CadreId>(0), select.get<QDate>(1), cell, select.get<LeaveId>(10));
    }
}

AttendanceDay dayOf(CadreId cadreId, QDate day, const SheetCell &cell, LeaveId leaveId)
{
    AttendanceDay row;
    row.cadreId = cadreId;
    row.day = day;
    row.halves = cell.halves;
    row.conflict = cell.conflict;
    row.leaveId = leaveId;
    if (cell.overnight)
        row.entry.overnight = true;
    return row;
}

} // namespace

std::map<CadreId, std::vector<AttendanceDay>> monthDays(Connection &connection, const YearMonth &month)
{
    std::map<CadreId, std::vector<AttendanceDay>> days;
    forEachCell(connection, month, {}, [&](CadreId cadreId, QDate day, const SheetCell &cell, LeaveId leaveId) {
        days[cadreId].push_back(dayOf(cadreId, day, cell, leaveId));
    });
    return days;
}

MonthSheet monthSheet(Connection &connection, const YearMonth &month, const SheetScope &scope, QDate until)
{
    MonthSheet sheet;
    sheet.month = month;
    sheet.rules = rulesIn(ruleSets(connection), month);
    sheet.marks = statusMarks(connection);
    FrozenMonths frozen(connection);
    WorkCalendar calendar = effectiveCalendar(connection);
    if (scope.townshipId.isValid() && frozen.isClosed(scope.townshipId, month)) {
        if (const auto kept = frozenTerms(connection, scope.townshipId, month)) {
            sheet.rules = kept->rules;
            calendar = kept->calendar;
        }
    }
    const int days = month.lastDay().day();
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1))
        sheet.days.push_back({day, calendar.isWorkday(day), calendar.nameOf(day)});

    std::map<CadreId, std::size_t> lines;
    for (MemberMonth &member : monthAccounts(connection, month, scope, until)) {
        MonthSheet::Line line;
        line.member = std::move(member.member);
        line.account = std::move(member.account);
        line.isClosed = member.isClosed;
        line.cells.resize(std::size_t(days));
        for (const auto &day : sheet.days) {
            line.posted.push_back(std::ranges::any_of(
                line.member.posted, [&day](const Period &period) { return period.contains(day.day); }));
        }
        lines.emplace(line.member.cadreId, sheet.lines.size());
        sheet.lines.push_back(std::move(line));
    }
    forEachCell(connection, month, scope.cadreId, [&](CadreId cadreId, QDate day, const SheetCell &cell, LeaveId) {
        if (const auto line = lines.find(cadreId); line != lines.end())
            sheet.lines[line->second].cells[std::size_t(day.day() - 1)] = cell;
    });
    return sheet;
}

std::vector<MemberMonth> monthAccounts(Connection &connection, const YearMonth &month, const SheetScope &scope,
                                       QDate until)
{
    std::vector<MemberMonth> members;
    std::set<CadreId> kept;
    FrozenMonths frozen(connection);
    if (frozen.isClosedAnywhere(month)) {
        members = frozenAccounts(connection, month, scope);
        kept = cadresFrozenIn(connection, month);
    }
    std::vector<MonthMember> open;
    for (MonthMember &member : membersOf(connection, month, scope)) {
        if (!kept.contains(member.cadreId) && !frozen.isClosed(member.townshipId, month))
            open.push_back(std::move(member));
    }
    if (open.empty())
        return members;
    const RuleSet rules = rulesIn(ruleSets(connection), month);
    const WorkCalendar calendar = effectiveCalendar(connection);
    std::map<CadreId, std::vector<AttendanceDay>> days;
    const CadreId only = open.size() == 1 ? open.front().cadreId : CadreId();
    forEachCell(connection, month, only, [&](CadreId cadreId, QDate day, const SheetCell &cell, LeaveId leaveId) {
        days[cadreId].push_back(dayOf(cadreId, day, cell, leaveId));
    });
    for (MonthMember &member : open) {
        const CadreId id = member.cadreId;
        MonthAccount account = accountOf(month, id, member.posted, days[id], rules, calendar, until);
        members.push_back({std::move(member), std::move(account), false});
    }
    return members;
}

DayExplanation explainDay(Connection &connection, CadreId cadreId, QDate day)
{
    DayExplanation explanation;
    explanation.day = AttendanceStore::find(connection, cadreId, day).value_or(AttendanceDay());
    explanation.day.cadreId = cadreId;
    explanation.day.day = day;
    const std::vector<PostedAt> postings = postingsOfCadre(connection, cadreId);
    explanation.posted = postingOn(postings, day) != nullptr;
    const WorkCalendar calendar = effectiveCalendar(connection);
    explanation.isWorkday = calendar.isWorkday(day);
    explanation.dayName = calendar.nameOf(day);
    explanation.isFrozen = isFrozen(connection, cadreId, YearMonth::of(day));
    if (const PostedAt *posting = postingOn(postings, day); posting && posting->villageId.isValid()) {
        auto name = connection.statement(QStringLiteral("SELECT name FROM village WHERE id = :id"));
        name.bind(QStringLiteral("id"), posting->villageId);
        if (name.next())
            explanation.villageName = name.get<QString>(0);
    }
    const auto signIns = signInsByCadre(connection, {day, day}, cadreId);
    if (const auto own = signIns.find(cadreId); own != signIns.end()) {
        for (const SignIn &signIn : own->second)
            explanation.signIns.push_back({signIn.minute, signIn.source, signIn.place});
    }
    auto leave = connection.statement(
        QStringLiteral("SELECT id, kind, from_day, to_day, reason FROM leave_request WHERE cadre_id = :cadre AND "
                       "from_day <= :day AND to_day >= :day AND state IN ('approved', 'returned') AND deleted_at IS "
                       "NULL ORDER BY id"));
    leave.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("day"), day);
    if (leave.next())
        explanation.leave = DayExplanation::OnLeave{leave.get<LeaveId>(0), leave.get<LeaveKind>(1), leave.get<QDate>(2),
                                                    leave.get<QDate>(3), leave.get<QString>(4)};
    auto checks = connection.statement(
        QStringLiteral("SELECT s.id, s.minute, s.mode, l.result, s.inspectors FROM spot_check_line l JOIN spot_check s "
                       "ON s.id = l.spot_check_id WHERE l.cadre_id = :cadre AND s.checked_on = :day AND s.deleted_at "
                       "IS NULL ORDER BY s.minute, s.id"));
    checks.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("day"), day);
    while (checks.next())
        explanation.checks.push_back({checks.get<SpotCheckId>(0), checks.get<std::optional<int>>(1),
                                      checks.get<SpotCheckMode>(2), checks.get<SpotCheckResult>(3),
                                      checks.get<QString>(4)});
    return explanation;
}

std::map<CadreId, std::vector<SignIn>> signInsByCadre(Connection &connection, const Period &period, CadreId cadreId)
{
    auto select = connection.statement(
        QStringLiteral("SELECT id, cadre_id, day, minute, source, place, village_id, device FROM sign_in WHERE day >= "
                       ":from AND day <= :to AND (:cadre = 0 OR cadre_id = :cadre) AND deleted_at IS NULL ORDER BY "
                       "cadre_id, day, minute, id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    select.bind(QStringLiteral("cadre"), cadreId.value());
    std::map<CadreId, std::vector<SignIn>> all;
    while (select.next()) {
        SignIn signIn;
        signIn.id = select.get<SignInId>(0);
        signIn.cadreId = select.get<CadreId>(1);
        signIn.day = select.get<QDate>(2);
        signIn.minute = select.get<std::optional<int>>(3);
        signIn.source = select.get<AttendanceSource>(4);
        signIn.place = select.get<QString>(5);
        signIn.villageId = select.get<VillageId>(6);
        signIn.device = select.get<QString>(7);
        all[signIn.cadreId].push_back(std::move(signIn));
    }
    return all;
}

std::map<CadreId, std::vector<Leave>> leavesByCadre(Connection &connection, const Period &period, CadreId cadreId)
{
    std::vector<LeaveId> ids;
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM leave_request WHERE from_day >= :from AND from_day <= :to AND (:cadre = 0 OR "
                       "cadre_id = :cadre) AND state IN ('approved', 'returned') AND deleted_at IS NULL ORDER BY "
                       "from_day, id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    select.bind(QStringLiteral("cadre"), cadreId.value());
    while (select.next())
        ids.push_back(select.get<LeaveId>(0));
    std::map<CadreId, std::vector<Leave>> all;
    for (const LeaveId id : ids) {
        if (auto leave = RecordStore<Leave>::find(connection, id))
            all[leave->cadreId].push_back(std::move(*leave));
    }
    return all;
}

} // namespace zhucun::storage
