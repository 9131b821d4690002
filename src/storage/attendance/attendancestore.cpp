#include "storage/attendance/attendancestore.h"

#include "storage/attendance/frozenmonths.h"
#include "storage/record/storageerror.h"
#include "storage/sql/statement.h"

#include <QJsonArray>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// Days of one line of the change log, so that no line grows without end.
constexpr std::size_t kLoggedDays = 1000;

const QString kField = QStringLiteral("days");
const QString kColumns = QStringLiteral(
    "cadre_id, day, said_morning, said_afternoon, overnight, source, reason, settled_morning, settled_afternoon, "
    "settled_reason, morning, afternoon, conflict, leave_id, spot_check_id, village_id, updated_at, updated_by");

AttendanceDay readDay(const Statement &row)
{
    AttendanceDay day;
    day.cadreId = row.get<CadreId>(0);
    day.day = row.get<QDate>(1);
    day.entry.morning = row.get<std::optional<DayStatus>>(2);
    day.entry.afternoon = row.get<std::optional<DayStatus>>(3);
    day.entry.overnight = row.get<std::optional<bool>>(4);
    day.entry.source = row.get<AttendanceSource>(5);
    day.entry.reason = row.get<QString>(6);
    if (const auto morning = row.get<std::optional<DayStatus>>(7))
        day.decision = DayDecision{{*morning, row.get<DayStatus>(8)}, row.get<QString>(9)};
    day.halves = {row.get<DayStatus>(10), row.get<DayStatus>(11)};
    day.conflict = row.get<std::optional<ConflictKind>>(12);
    day.leaveId = row.get<LeaveId>(13);
    day.spotCheckId = row.get<SpotCheckId>(14);
    day.villageId = row.get<VillageId>(15);
    day.updatedAt = row.get<QDateTime>(16);
    day.updatedBy = row.get<QString>(17);
    return day;
}

/// What people said of a day: all that is logged and undone.
struct Said {
    CadreId cadreId;
    QDate day;
    DayEntry entry;
    std::optional<DayDecision> decision;

    friend bool operator==(const Said &, const Said &) = default;
};

Said saidOf(const AttendanceDay &day) { return {day.cadreId, day.day, day.entry, day.decision}; }

Said stored(Connection &connection, CadreId cadreId, QDate day)
{
    const auto found = AttendanceStore::find(connection, cadreId, day);
    return found ? saidOf(*found) : Said{cadreId, day, {}, {}};
}

QJsonValue numberOf(const std::optional<DayStatus> &status)
{
    return status ? QJsonValue(int(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const Said &said)
{
    QJsonArray row{said.cadreId.value(), dayNumber(said.day)};
    if (said.entry.isEmpty() && !said.decision)
        return row;
    row << numberOf(said.entry.morning) << numberOf(said.entry.afternoon)
        << (said.entry.overnight ? QJsonValue(*said.entry.overnight) : QJsonValue(QJsonValue::Null))
        << codeOf(said.entry.source) << said.entry.reason;
    if (said.decision)
        row << int(said.decision->halves.morning) << int(said.decision->halves.afternoon) << said.decision->reason;
    return row;
}

std::optional<DayStatus> statusFrom(const QJsonValue &number)
{
    return number.isDouble() ? std::optional(DayStatus(number.toInt())) : std::nullopt;
}

Said fromJson(const QJsonArray &row)
{
    Said said{CadreId(row.at(0).toInteger()), dayFromNumber(row.at(1).toInteger()), {}, {}};
    if (row.size() > 2) {
        said.entry.morning = statusFrom(row.at(2));
        said.entry.afternoon = statusFrom(row.at(3));
        if (row.at(4).isBool())
            said.entry.overnight = row.at(4).toBool();
        said.entry.source = fromCode<AttendanceSource>(row.at(5).toString()).value_or(AttendanceSource::Manual);
        said.entry.reason = row.at(6).toString();
    }
    if (row.size() > 7)
        said.decision = DayDecision{{DayStatus(row.at(7).toInt()), DayStatus(row.at(8).toInt())}, row.at(9).toString()};
    return said;
}

void write(UnitOfWork &work, const Said &said)
{
    auto upsert = work.connection().statement(QStringLiteral(
        "INSERT INTO attendance_day (cadre_id, day, morning, afternoon, said_morning, said_afternoon, overnight, "
        "source, reason, settled_morning, settled_afternoon, settled_reason, updated_at, updated_by) "
        "VALUES (:cadre, :day, 0, 0, :morning, :afternoon, :overnight, :source, :reason, :dmorning, :dafternoon, "
        ":dreason, :now, :account) ON CONFLICT (cadre_id, day) DO UPDATE SET said_morning = excluded.said_morning, "
        "said_afternoon = excluded.said_afternoon, overnight = excluded.overnight, source = excluded.source, "
        "reason = excluded.reason, settled_morning = excluded.settled_morning, settled_afternoon = "
        "excluded.settled_afternoon, settled_reason = excluded.settled_reason, updated_at = excluded.updated_at, "
        "updated_by = excluded.updated_by"));
    const auto decided = [&said](DayStatus DayHalves::*half) {
        return said.decision ? std::optional(said.decision->halves.*half) : std::nullopt;
    };
    upsert.bind(QStringLiteral("cadre"), said.cadreId).bind(QStringLiteral("day"), said.day);
    upsert.bind(QStringLiteral("morning"), said.entry.morning).bind(QStringLiteral("afternoon"), said.entry.afternoon);
    upsert.bind(QStringLiteral("overnight"), said.entry.overnight).bind(QStringLiteral("source"), said.entry.source);
    upsert.bind(QStringLiteral("reason"), said.entry.reason);
    upsert.bind(QStringLiteral("dmorning"), decided(&DayHalves::morning));
    upsert.bind(QStringLiteral("dafternoon"), decided(&DayHalves::afternoon));
    upsert.bind(QStringLiteral("dreason"), said.decision ? said.decision->reason : QString(QLatin1String("")));
    upsert.bind(QStringLiteral("now"), work.clock().nowUtc()).bind(QStringLiteral("account"), work.actor().account);
    upsert.run();
    work.deriveAgain(said.cadreId, {said.day, said.day});
}

/// Writes what differs and keeps it in the change log.
class Batch
{
public:
    explicit Batch(UnitOfWork &work) : m_work(work), m_frozen(work.connection()) {}

    bool isClosed(const Said &said) { return m_frozen.isFrozen(said.cadreId, YearMonth::of(said.day)); }

    void put(const Said &before, const Said &after)
    {
        const YearMonth month = YearMonth::of(after.day);
        if (isClosed(after))
            throw StorageError(
                {ErrorCode::MonthClosed, {QString::number(after.cadreId.value()), month.toString()}, {}, {}, {}});
        write(m_work, after);
        m_before.append(toJson(before));
        m_after.append(toJson(after));
        ++m_count;
        if (std::size_t(m_before.size()) >= kLoggedDays)
            log();
    }

    int finish()
    {
        if (!m_before.isEmpty())
            log();
        return m_count;
    }

private:
    void log()
    {
        m_work.logField(AttendanceStore::tableName(), 0, QStringLiteral(""), kField, m_before, m_after);
        m_before = {};
        m_after = {};
    }

    UnitOfWork &m_work;
    FrozenMonths m_frozen;
    QJsonArray m_before;
    QJsonArray m_after;
    int m_count = 0;
};

} // namespace

const QString &AttendanceStore::tableName()
{
    static const QString name = QStringLiteral("attendance_day");
    return name;
}

std::optional<AttendanceDay> AttendanceStore::find(Connection &connection, CadreId cadreId, QDate day)
{
    const std::vector<AttendanceDay> found = daysOf(connection, cadreId, {day, day});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AttendanceDay> AttendanceStore::daysOf(Connection &connection, CadreId cadreId, const Period &period)
{
    auto select = connection.statement(QStringLiteral("SELECT %1 FROM attendance_day WHERE cadre_id = :cadre AND day "
                                                      ">= :from AND day <= :to ORDER BY day")
                                           .arg(kColumns));
    select.bind(QStringLiteral("cadre"), cadreId);
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    std::vector<AttendanceDay> days;
    while (select.next())
        days.push_back(readDay(select));
    return days;
}

void AttendanceStore::forEach(Connection &connection, const Period &period,
                              const std::function<void(const AttendanceDay &)> &take)
{
    auto select = connection.statement(
        QStringLiteral("SELECT %1 FROM attendance_day WHERE day >= :from AND day <= :to ORDER BY cadre_id, day")
            .arg(kColumns));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    while (select.next())
        take(readDay(select));
}

int AttendanceStore::mark(UnitOfWork &work, std::span<const DayMark> marks)
{
    Batch batch(work);
    for (const DayMark &mark : marks) {
        const Said before = stored(work.connection(), mark.cadreId, mark.day);
        Said after = before;
        after.entry = mark.entry;
        if (after != before)
            batch.put(before, after);
    }
    return batch.finish();
}

void AttendanceStore::decide(UnitOfWork &work, CadreId cadreId, QDate day, const std::optional<DayDecision> &decision)
{
    Batch batch(work);
    const Said before = stored(work.connection(), cadreId, day);
    Said after = before;
    after.decision = decision;
    if (after != before)
        batch.put(before, after);
    batch.finish();
}

void AttendanceStore::revert(UnitOfWork &work, const QJsonValue &expected, const QJsonValue &wanted)
{
    Batch batch(work);
    const QJsonArray before = expected.toArray();
    const QJsonArray after = wanted.toArray();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Said was = fromJson(before.at(i).toArray());
        if (stored(work.connection(), was.cadreId, was.day) != was)
            throw StorageError({ErrorCode::UndoConflict, {tableName(), kField}, {}, {}, {}});
        batch.put(was, fromJson(after.at(i).toArray()));
    }
    batch.finish();
}

int AttendanceStore::revertUnchanged(UnitOfWork &work, const QJsonValue &expected, const QJsonValue &wanted,
                                     const std::function<void(CadreId, QDate, Stays)> &kept)
{
    Batch batch(work);
    const QJsonArray before = expected.toArray();
    const QJsonArray after = wanted.toArray();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Said was = fromJson(before.at(i).toArray());
        const Said target = fromJson(after.at(i).toArray());
        const Said now = stored(work.connection(), was.cadreId, was.day);
        if (now == target)
            continue;
        if (now != was)
            kept(was.cadreId, was.day, Stays::Changed);
        else if (batch.isClosed(was))
            kept(was.cadreId, was.day, Stays::MonthClosed);
        else
            batch.put(was, target);
    }
    return batch.finish();
}

AttendanceStore::LoggedDay AttendanceStore::logged(Connection &connection, const QJsonValue &said)
{
    const Said was = fromJson(said.toArray());
    return {was.cadreId, was.day, stored(connection, was.cadreId, was.day) == was};
}

void AttendanceStore::writeDerived(Connection &connection, const AttendanceDay &day)
{
    auto upsert = connection.statement(QStringLiteral(
        "INSERT INTO attendance_day (cadre_id, day, morning, afternoon, conflict, leave_id, spot_check_id, village_id, "
        "source, reason, settled_reason, updated_by) VALUES (:cadre, :day, :morning, :afternoon, :conflict, :leave, "
        ":check, :village, 'manual', '', '', '') ON CONFLICT (cadre_id, day) DO UPDATE SET morning = excluded.morning, "
        "afternoon = excluded.afternoon, conflict = excluded.conflict, leave_id = excluded.leave_id, spot_check_id = "
        "excluded.spot_check_id, village_id = excluded.village_id"));
    upsert.bind(QStringLiteral("cadre"), day.cadreId).bind(QStringLiteral("day"), day.day);
    upsert.bind(QStringLiteral("morning"), day.halves.morning).bind(QStringLiteral("afternoon"), day.halves.afternoon);
    upsert.bind(QStringLiteral("conflict"), day.conflict).bind(QStringLiteral("leave"), day.leaveId);
    upsert.bind(QStringLiteral("check"), day.spotCheckId).bind(QStringLiteral("village"), day.villageId).run();
}

void AttendanceStore::erase(Connection &connection, CadreId cadreId, QDate day)
{
    auto erase =
        connection.statement(QStringLiteral("DELETE FROM attendance_day WHERE cadre_id = :cadre AND day = :day"));
    erase.bind(QStringLiteral("cadre"), cadreId).bind(QStringLiteral("day"), day).run();
}

void AttendanceStore::insert(Connection &connection, const AttendanceDay &day)
{
    auto insert = connection.statement(QStringLiteral(
        "INSERT INTO attendance_day (cadre_id, day, morning, afternoon, village_id, said_morning, said_afternoon, "
        "overnight, source, reason, settled_reason, updated_at, updated_by) VALUES (:cadre, :day, :morning, "
        ":afternoon, :village, :smorning, :safternoon, :overnight, :source, :reason, '', :now, :account)"));
    insert.bind(QStringLiteral("cadre"), day.cadreId).bind(QStringLiteral("day"), day.day);
    insert.bind(QStringLiteral("morning"), day.halves.morning).bind(QStringLiteral("afternoon"), day.halves.afternoon);
    insert.bind(QStringLiteral("village"), day.villageId);
    insert.bind(QStringLiteral("smorning"), day.entry.morning).bind(QStringLiteral("safternoon"), day.entry.afternoon);
    insert.bind(QStringLiteral("overnight"), day.entry.overnight).bind(QStringLiteral("source"), day.entry.source);
    insert.bind(QStringLiteral("reason"), day.entry.reason).bind(QStringLiteral("now"), day.updatedAt);
    insert.bind(QStringLiteral("account"), day.updatedBy).run();
}

} // namespace zhucun::storage
