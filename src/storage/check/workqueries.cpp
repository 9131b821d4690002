// Visits, days, disputes and sweeps against postings, leave and each other.
#include "domain/attendance/attendanceday.h"
#include "domain/dispute/dispute.h"
#include "domain/leave/leaverules.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/check/dataqueries.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// A visit: id, uid, day, person, village, township.
const QString kVisit = QStringLiteral("x.id, x.uid, x.visited_on, x.person_name, v.name, d.id, d.name");
const QString kVisitPlace =
    QStringLiteral(" JOIN village v ON v.id = x.village_id JOIN division d ON d.id = v.township_id ");

DataFinding visitFinding(DataRule rule, const Statement &row)
{
    DataFinding finding;
    finding.rule = rule;
    finding.id = row.get<qint64>(0);
    finding.uid = row.get<QString>(1);
    finding.day = row.get<QDate>(2);
    finding.label =
        QStringLiteral("%1 %2（%3）").arg(finding.day->toString(Qt::ISODate), row.get<QString>(3), row.get<QString>(4));
    finding.townshipId = row.get<DivisionId>(5);
    finding.townshipName = row.get<QString>(6);
    return finding;
}

LeaveHalves leaveOnVisit(const Statement &row, const WorkCalendar &calendar)
{
    Leave leave;
    leave.kind = row.get<LeaveKind>(9);
    leave.from = row.get<QDate>(10);
    leave.fromHalf = row.get<Half>(11);
    leave.to = row.get<QDate>(12);
    leave.toHalf = row.get<Half>(13);
    leave.counting = row.get<LeaveCounting>(14);
    leave.returnedOn = row.get<std::optional<QDate>>(15);
    return halvesOn(leave, row.get<QDate>(2), calendar);
}

bool isAway(const std::optional<DayStatus> &half) { return half && isLeave(*half); }

} // namespace

void findVisitsByOthers(Connection &connection, FindingSink &sink)
{
    // As isPostedAt(), and those of a team that serves the village besides its own.
    auto rows = connection.statement(
        QStringLiteral(
            "SELECT %1, c.name FROM visit x JOIN visit_cadre m ON m.visit_id = x.id JOIN cadre c ON c.id = m.cadre_id"
            "%2WHERE x.deleted_at IS NULL AND x.visited_on >= :since AND NOT EXISTS (SELECT 1 FROM posting p WHERE "
            "p.cadre_id = m.cadre_id AND p.deleted_at IS NULL AND p.starts_on <= x.visited_on AND (p.ends_on IS NULL "
            "OR p.ends_on >= x.visited_on) AND (p.village_id IS NULL OR p.village_id = x.village_id OR EXISTS (SELECT "
            "1 FROM team_village s WHERE s.team_id = p.team_id AND s.village_id = x.village_id))) ORDER BY "
            "x.visited_on DESC, x.id, m.position")
            .arg(kVisit, kVisitPlace));
    rows.bind(QStringLiteral("since"), sink.since());
    DataFinding finding;
    QStringList strangers;
    const auto finish = [&] {
        if (strangers.isEmpty())
            return;
        finding.args = {strangers.join(QChar(u'、'))};
        finding.fingerprint = fingerprintOf(QStringList{finding.label} + strangers);
        sink.add(finding);
        strangers.clear();
    };
    while (rows.next() && !sink.isFull(DataRule::VisitNotPosted)) {
        if (rows.get<qint64>(0) != finding.id)
            finish();
        finding = visitFinding(DataRule::VisitNotPosted, rows);
        strangers << rows.get<QString>(7);
    }
    finish();
}

void findVisitsOnLeave(Connection &connection, FindingSink &sink)
{
    const WorkCalendar calendar = effectiveCalendar(connection);
    auto rows = connection.statement(
        QStringLiteral(
            "SELECT %1, c.name, c.uid, l.kind, l.from_day, l.from_half, l.to_day, l.to_half, l.counting, "
            "l.returned_on FROM leave_request l JOIN visit_cadre m ON m.cadre_id = l.cadre_id JOIN visit x ON x.id = "
            "m.visit_id JOIN cadre c ON c.id = m.cadre_id%2WHERE l.deleted_at IS NULL AND l.state IN (:approved, "
            ":returned) AND l.to_day >= :since AND x.visited_on >= l.from_day AND x.visited_on <= l.to_day AND "
            "x.visited_on >= :since AND x.deleted_at IS NULL ORDER BY x.visited_on DESC, x.id")
            .arg(kVisit, kVisitPlace));
    rows.bind(QStringLiteral("since"), sink.since());
    rows.bind(QStringLiteral("approved"), LeaveState::Approved);
    rows.bind(QStringLiteral("returned"), LeaveState::Returned);
    while (rows.next() && !sink.isFull(DataRule::VisitOnLeave)) {
        const LeaveHalves halves = leaveOnVisit(rows, calendar);
        const bool isBack = rows.get<std::optional<QDate>>(15) == rows.get<QDate>(2);
        if (isBack || !isAway(halves.morning) || !isAway(halves.afternoon))
            continue; // there may have been time for it
        DataFinding finding = visitFinding(DataRule::VisitOnLeave, rows);
        finding.part = rows.get<QString>(8);
        finding.args = {rows.get<QString>(7), codeOf(rows.get<LeaveKind>(9)), rows.get<QDate>(10).toString(Qt::ISODate),
                        rows.get<QDate>(12).toString(Qt::ISODate)};
        finding.fingerprint = fingerprintOf(QStringList{finding.label} + finding.args);
        sink.add(std::move(finding));
    }
}

void findPresenceOnLeave(Connection &connection, FindingSink &sink)
{
    // A decision settles the day: it is no conflict any more.
    auto rows = connection.statement(
        QStringLiteral("SELECT c.id, c.uid, c.name, v.name, d.id, d.name, a.day FROM attendance_day a JOIN cadre c ON "
                       "c.id = a.cadre_id LEFT JOIN village v ON v.id = a.village_id LEFT JOIN division d ON d.id = "
                       "v.township_id WHERE a.day >= :since AND (a.morning = 10 OR a.afternoon = 10) AND a.conflict = "
                       ":kind ORDER BY a.day DESC, c.id"));
    rows.bind(QStringLiteral("since"), sink.since());
    rows.bind(QStringLiteral("kind"), ConflictKind::PresentOnLeave);
    while (rows.next() && !sink.isFull(DataRule::DayLeaveAndPresence)) {
        DataFinding finding;
        finding.rule = DataRule::DayLeaveAndPresence;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        const QString village = rows.get<QString>(3);
        finding.label =
            village.isEmpty() ? rows.get<QString>(2) : QStringLiteral("%1（%2）").arg(rows.get<QString>(2), village);
        finding.townshipId = rows.get<DivisionId>(4);
        finding.townshipName = rows.get<QString>(5);
        finding.day = rows.get<QDate>(6);
        finding.part = finding.day->toString(Qt::ISODate);
        finding.args = {finding.part};
        finding.fingerprint = fingerprintOf({finding.part});
        sink.add(std::move(finding));
    }
}

void findDisputeDates(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT x.id, x.uid, x.number, x.summary, v.name, d.id, d.name, x.found_on, x.resolved_on FROM dispute x JOIN "
        "village v ON v.id = x.village_id JOIN division d ON d.id = v.township_id WHERE x.deleted_at IS NULL AND "
        "x.resolved_on < x.found_on ORDER BY x.found_on DESC, x.id"));
    while (rows.next() && !sink.isFull(DataRule::DisputeDates)) {
        DataFinding finding;
        finding.rule = DataRule::DisputeDates;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        constexpr int kLength = 20;
        finding.label = QStringLiteral("%1 %2（%3）")
                            .arg(rows.get<QString>(2), rows.get<QString>(3).left(kLength), rows.get<QString>(4));
        finding.townshipId = rows.get<DivisionId>(5);
        finding.townshipName = rows.get<QString>(6);
        finding.day = rows.get<QDate>(7);
        finding.args = {rows.get<QDate>(7).toString(Qt::ISODate), rows.get<QDate>(8).toString(Qt::ISODate)};
        finding.fingerprint = fingerprintOf(finding.args);
        sink.add(std::move(finding));
    }
}

void findSweepMismatches(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT s.id, s.uid, v.name, d.id, d.name, s.from_day, s.to_day, s.found, COUNT(x.id), COUNT(x.resolved_on) "
        "FROM sweep s JOIN village v ON v.id = s.village_id JOIN division d ON d.id = v.township_id LEFT JOIN dispute "
        "x ON x.village_id = s.village_id AND x.found_on >= s.from_day AND x.found_on <= s.to_day AND x.source = "
        ":sweep AND x.deleted_at IS NULL WHERE s.deleted_at IS NULL AND s.to_day >= :since GROUP BY s.id, s.uid, "
        "v.name, d.id, d.name, s.from_day, s.to_day, s.found HAVING COUNT(x.id) <> s.found ORDER BY s.from_day DESC, "
        "s.id"));
    rows.bind(QStringLiteral("since"), sink.since()).bind(QStringLiteral("sweep"), DisputeSource::Sweep);
    while (rows.next()) {
        const int found = rows.get<int>(7);
        const int recorded = rows.get<int>(8);
        const int resolved = rows.get<int>(9);
        DataFinding finding;
        finding.rule = resolved > found ? DataRule::SweepResolved : DataRule::SweepCount;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        finding.day = rows.get<QDate>(5);
        finding.label = QStringLiteral("%1 %2—%3")
                            .arg(rows.get<QString>(2), finding.day->toString(Qt::ISODate),
                                 rows.get<QDate>(6).toString(Qt::ISODate));
        finding.townshipId = rows.get<DivisionId>(3);
        finding.townshipName = rows.get<QString>(4);
        finding.args = {QString::number(found), QString::number(resolved > found ? resolved : recorded)};
        finding.fingerprint =
            fingerprintOf({QString::number(found), QString::number(recorded), QString::number(resolved)});
        sink.add(std::move(finding));
    }
}

void findEarlierResolved(Connection &connection, FindingSink &sink)
{
    // Thousandths.
    auto rows = connection.statement(QStringLiteral(
        "SELECT r.id, r.uid, d.id, d.name, r.from_day, r.to_day, f.value / 1000, r.value / 1000 FROM baseline r JOIN "
        "baseline f ON f.indicator = :found AND f.from_day = r.from_day AND f.to_day = r.to_day AND "
        "COALESCE(f.township_id, 0) = COALESCE(r.township_id, 0) AND COALESCE(f.grouping, '') = COALESCE(r.grouping, "
        "'') AND f.group_key = r.group_key AND f.deleted_at IS NULL LEFT JOIN division d ON d.id = r.township_id "
        "WHERE r.indicator = :resolved AND r.deleted_at IS NULL AND r.value > f.value ORDER BY r.from_day, r.id"));
    rows.bind(QStringLiteral("found"), QStringLiteral("disputes.found"));
    rows.bind(QStringLiteral("resolved"), QStringLiteral("disputes.resolved"));
    while (rows.next()) {
        DataFinding finding;
        finding.rule = DataRule::EarlierResolved;
        finding.id = rows.get<qint64>(0);
        finding.uid = rows.get<QString>(1);
        finding.townshipId = rows.get<DivisionId>(2);
        finding.townshipName = rows.get<QString>(3);
        finding.day = rows.get<QDate>(4);
        finding.label = QStringLiteral("%1 %2—%3")
                            .arg(finding.townshipName.isEmpty() ? QStringLiteral("全县") : finding.townshipName,
                                 finding.day->toString(Qt::ISODate), rows.get<QDate>(5).toString(Qt::ISODate));
        finding.args = {QString::number(rows.get<qint64>(6)), QString::number(rows.get<qint64>(7))};
        finding.fingerprint = fingerprintOf(finding.args);
        sink.add(std::move(finding));
    }
}

} // namespace zhucun::storage
