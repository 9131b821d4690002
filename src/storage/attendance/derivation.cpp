#include "storage/attendance/derivation.h"

#include "domain/attendance/deriveday.h"
#include "domain/leave/leaverules.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/postings.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/sql/statement.h"

#include <optional>

namespace zhucun::storage {

using sql::Connection;

namespace {

struct Source {
    QString table;
    QString sql; ///< (cadre, first day, last day) of the record :id
};

const std::vector<Source> &sources()
{
    static const std::vector<Source> all{
        {QStringLiteral("posting"), QStringLiteral("SELECT cadre_id, 19000101, 99991231 FROM posting WHERE id = :id")},
        {QStringLiteral("leave_request"),
         QStringLiteral("SELECT cadre_id, from_day, to_day FROM leave_request WHERE id = :id")},
        {QStringLiteral("sign_in"), QStringLiteral("SELECT cadre_id, day, day FROM sign_in WHERE id = :id")},
        {QStringLiteral("spot_check"),
         QStringLiteral("SELECT l.cadre_id, s.checked_on, s.checked_on FROM spot_check s JOIN spot_check_line l ON "
                        "l.spot_check_id = s.id WHERE s.id = :id")},
        {QStringLiteral("calendar_day"),
         QStringLiteral("SELECT r.cadre_id, c.day, c.day FROM calendar_day c JOIN leave_request r ON r.from_day <= "
                        "c.day AND r.to_day >= c.day AND r.counting = 'workdays' AND r.deleted_at IS NULL "
                        "WHERE c.id = :id")},
    };
    return all;
}

const Source *sourceOf(const QString &table)
{
    for (const Source &source : sources()) {
        if (source.table == table)
            return &source;
    }
    return nullptr;
}

/// The facts of one cadre in a span of days.
class CadreFacts
{
public:
    CadreFacts(Connection &connection, const WorkCalendar &calendar, CadreId cadreId, const Period &period)
        : m_connection(connection), m_cadreId(cadreId), m_period(period)
    {
        m_postings = postingsOfCadre(connection, cadreId);
        readRows();
        readSignIns();
        readChecks();
        readLeave(calendar);
        for (auto &[day, facts] : m_facts) {
            if (const PostedAt *posting = postingOn(m_postings, day)) {
                facts.posted = true;
                facts.villageId = posting->villageId;
            }
        }
    }

    const std::vector<PostedAt> &postings() const { return m_postings; }
    const std::map<QDate, DayFacts> &days() const { return m_facts; }
    const AttendanceDay *row(QDate day) const
    {
        const auto found = m_rows.find(day);
        return found == m_rows.end() ? nullptr : &found->second;
    }

private:
    sql::Statement select(const char *sql)
    {
        auto select = m_connection.statement(QString::fromLatin1(sql));
        select.bind(QStringLiteral("cadre"), m_cadreId);
        select.bind(QStringLiteral("from"), m_period.from).bind(QStringLiteral("to"), m_period.to);
        return select;
    }

    void readRows()
    {
        for (AttendanceDay &day : AttendanceStore::daysOf(m_connection, m_cadreId, m_period)) {
            DayFacts &facts = m_facts[day.day];
            facts.entry = day.entry;
            facts.decision = day.decision;
            m_rows.emplace(day.day, std::move(day));
        }
    }

    void readSignIns()
    {
        auto rows = select("SELECT day, minute, village_id FROM sign_in WHERE cadre_id = :cadre AND day >= :from AND "
                           "day <= :to AND deleted_at IS NULL ORDER BY day, minute, id");
        while (rows.next())
            m_facts[rows.get<QDate>(0)].signIns.push_back({rows.get<std::optional<int>>(1), rows.get<VillageId>(2)});
    }

    void readChecks()
    {
        auto rows = select("SELECT s.checked_on, s.id, l.result, s.minute FROM spot_check_line l JOIN spot_check s ON "
                           "s.id = l.spot_check_id WHERE l.cadre_id = :cadre AND s.checked_on >= :from AND "
                           "s.checked_on <= :to AND s.deleted_at IS NULL ORDER BY s.checked_on, s.id");
        while (rows.next())
            m_facts[rows.get<QDate>(0)].checks.push_back(
                {rows.get<SpotCheckId>(1), rows.get<SpotCheckResult>(2), rows.get<std::optional<int>>(3)});
    }

    void readLeave(const WorkCalendar &calendar)
    {
        auto rows = select("SELECT id, kind, from_day, from_half, to_day, to_half, counting, returned_on FROM "
                           "leave_request WHERE cadre_id = :cadre AND from_day <= :to AND to_day >= :from AND state IN "
                           "('approved', 'returned') AND deleted_at IS NULL ORDER BY id");
        while (rows.next()) {
            Leave leave;
            leave.id = rows.get<LeaveId>(0);
            leave.kind = rows.get<LeaveKind>(1);
            leave.from = rows.get<QDate>(2);
            leave.fromHalf = rows.get<Half>(3);
            leave.to = rows.get<QDate>(4);
            leave.toHalf = rows.get<Half>(5);
            leave.counting = rows.get<LeaveCounting>(6);
            leave.returnedOn = rows.get<std::optional<QDate>>(7);
            addLeave(leave, calendar);
        }
    }

    void addLeave(const Leave &leave, const WorkCalendar &calendar)
    {
        const QDate last = std::min(leave.to, m_period.to);
        for (QDate day = std::max(leave.from, m_period.from); day <= last; day = day.addDays(1)) {
            const LeaveHalves halves = halvesOn(leave, day, calendar);
            if (!halves.morning && !halves.afternoon)
                continue;
            DayFacts &facts = m_facts[day];
            if (halves.morning)
                facts.leaveMorning = halves.morning;
            if (halves.afternoon)
                facts.leaveAfternoon = halves.afternoon;
            facts.leaveIsSoft = leave.returnedOn == day;
            facts.leaveId = leave.id;
        }
    }

    Connection &m_connection;
    CadreId m_cadreId;
    Period m_period;
    std::vector<PostedAt> m_postings;
    std::map<QDate, DayFacts> m_facts;
    std::map<QDate, AttendanceDay> m_rows;
};

bool isSame(const AttendanceDay &row, const DerivedDay &derived, VillageId villageId)
{
    return row.halves == derived.halves && row.conflict == derived.conflict && row.leaveId == derived.leaveId &&
           row.spotCheckId == derived.spotCheckId && row.villageId == villageId;
}

/// True when a row was written or removed.
bool store(Connection &connection, CadreId cadreId, QDate day, const DayFacts &facts, const AttendanceDay *row)
{
    const DerivedDay derived = deriveDay(facts);
    if (derived.isBlank) {
        if (row)
            AttendanceStore::erase(connection, cadreId, day);
        return row != nullptr;
    }
    if (row && isSame(*row, derived, facts.villageId))
        return false;
    AttendanceDay written;
    written.cadreId = cadreId;
    written.day = day;
    written.halves = derived.halves;
    written.conflict = derived.conflict;
    written.leaveId = derived.leaveId;
    written.spotCheckId = derived.spotCheckId;
    written.villageId = facts.villageId;
    AttendanceStore::writeDerived(connection, written);
    return true;
}

} // namespace

void addDays(ChangedDays &days, CadreId cadreId, const Period &period)
{
    const auto [known, isNew] = days.emplace(cadreId, period);
    if (!isNew)
        known->second = {std::min(known->second.from, period.from), std::max(known->second.to, period.to)};
}

bool daysFollowFrom(const QString &table) { return sourceOf(table) != nullptr; }

void addDaysOf(Connection &connection, const QString &table, qint64 id, ChangedDays &days)
{
    const Source *source = sourceOf(table);
    if (!source)
        return;
    auto select = connection.statement(source->sql);
    select.bind(QStringLiteral("id"), id);
    while (select.next())
        addDays(days, select.get<CadreId>(0), {select.get<QDate>(1), select.get<QDate>(2)});
}

std::set<CadreId> deriveDays(Connection &connection, const ChangedDays &days)
{
    std::set<CadreId> changed;
    if (days.empty())
        return changed;
    const WorkCalendar calendar = effectiveCalendar(connection);
    FrozenMonths frozen(connection);
    for (const auto &[cadreId, period] : days) {
        const CadreFacts facts(connection, calendar, cadreId, period);
        for (const auto &[day, known] : facts.days()) {
            if (frozen.isFrozen(facts.postings(), cadreId, YearMonth::of(day)))
                continue;
            if (store(connection, cadreId, day, known, facts.row(day)))
                changed.insert(cadreId);
        }
    }
    return changed;
}

} // namespace zhucun::storage
