#include "storage/import/batchundo.h"

#include "storage/attendance/attendancestore.h"
#include "storage/record/recordlabels.h"
#include "storage/record/references.h"
#include "storage/record/savepoint.h"
#include "storage/record/storageerror.h"
#include "storage/sql/sqlerror.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace zhucun::storage {

using sql::Connection;

namespace {

constexpr qint64 kProgressSteps = 100;

const QString kDeletedAt = QStringLiteral("deleted_at");

bool isTrashed(Connection &connection, const QString &table, qint64 id)
{
    auto select =
        connection.statement(QStringLiteral("SELECT 1 FROM %1 WHERE id = :id AND deleted_at IS NOT NULL").arg(table));
    select.bind(QStringLiteral("id"), id);
    return select.next();
}

/// Ids of `column` in a value of the change log: of a field itself, or of the rows of a list.
std::vector<qint64> idsIn(const QJsonValue &value, qsizetype column)
{
    if (!value.isArray())
        return {value.toInteger()};
    std::vector<qint64> ids;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows)
        ids.push_back(row.toArray().at(column).toInteger());
    return ids;
}

/// Whether a value refers to a record that is in the trash.
bool refersToTrash(Connection &connection, const History &history, const RecordTable &table, const QString &field,
                   const QJsonValue &value)
{
    const auto list = std::ranges::find(table.lists(), field, &RecordTable::List::field);
    const bool isList = list != table.lists().end();
    for (const Reference &reference : references()) {
        const bool isMeant = isList ? reference.table == list->table && list->columns.contains(reference.column)
                                    : reference.table == table.name() && reference.column == field;
        if (!isMeant || !history.knows(reference.target))
            continue;
        const std::vector<qint64> ids = idsIn(value, isList ? list->columns.indexOf(reference.column) : 0);
        if (std::ranges::any_of(ids, [&](qint64 id) { return id != 0 && isTrashed(connection, reference.target, id); }))
            return true;
    }
    return false;
}

/// What refers to others before what it refers to.
void addReferrersFirst(const QString &table, const std::map<QString, TransactionChanges::Ranges> &tables,
                       QSet<QString> &known, QStringList &ordered)
{
    if (known.contains(table))
        return;
    known.insert(table);
    for (const Reference &reference : references()) {
        if (reference.target == table && tables.contains(reference.owner))
            addReferrersFirst(reference.owner, tables, known, ordered);
    }
    ordered << table;
}

} // namespace

BatchUndo::BatchUndo(UnitOfWork &work, qint64 transactionId, ClosedMonthOf closedMonth)
    : m_work(work),
      m_history(History::ofAllEntities()),
      m_changes(work.connection(), transactionId),
      m_closedMonth(std::move(closedMonth))
{
}

ImportUndo BatchUndo::run(const ProgressCallback &progress, const CancelToken &cancel)
{
    m_progress = progress;
    m_cancel = cancel;
    const std::vector<RecordKey> changed = m_changes.changed();
    m_total = qint64(changed.size()) + m_changes.insertedCount();
    for (const RecordKey &key : changed)
        tryOne(key, Round::Again);
    restoreDays();
    trashInserted();
    tryAgain();
    return std::move(m_undo);
}

void BatchUndo::advance(qint64 steps)
{
    m_done += steps;
    if (m_done % kProgressSteps != 0)
        return;
    if (m_cancel.isCancelled())
        throw StorageError({ErrorCode::Cancelled, {}, {}, {}, {}});
    if (m_progress)
        m_progress(std::min(m_done, m_total), m_total);
}

void BatchUndo::tryOne(const RecordKey &key, Round round)
{
    const bool isNew = m_changes.hasInserted(key);
    Attempt attempt = isNew ? trash(key) : restore(key, round);
    advance(1);
    if (attempt.waits && round == Round::Again) {
        m_waiting.push_back(key);
        return;
    }
    if (attempt.isDone) {
        m_isMoving = true;
        ++(isNew ? m_undo.trashed : m_undo.restored);
    }
    for (KeptRecord &kept : attempt.kept)
        keep(std::move(kept));
}

/// A name that another record of the batch still has, a reference that one still holds: whatever went back since may
/// have cleared the way.
void BatchUndo::tryAgain()
{
    do {
        m_isMoving = false;
        for (const RecordKey &key : std::exchange(m_waiting, {}))
            tryOne(key, Round::Again);
    } while (m_isMoving && !m_waiting.empty());
    for (const RecordKey &key : std::exchange(m_waiting, {}))
        tryOne(key, Round::Last);
}

BatchUndo::Attempt BatchUndo::restore(const RecordKey &key, Round round)
{
    Attempt attempt;
    Changes wanted = restorable(key, attempt.kept);
    if (wanted.empty())
        return attempt;
    if (const QString month = closedMonth(key); !month.isEmpty()) {
        for (const RecordTable::FieldChange &change : wanted)
            attempt.kept.push_back(keptOf(key, change.field, WhyKept::MonthClosed, {month}));
        return attempt;
    }
    if (dropTrashedReferences(key, wanted, attempt.kept) && round == Round::Again)
        return {{}, false, true};
    if (wanted.empty())
        return attempt;
    switch (put(key, wanted)) {
    case Put::Done:
        attempt.isDone = true;
        return attempt;
    case Put::MonthClosed:
        for (const RecordTable::FieldChange &change : wanted)
            attempt.kept.push_back(keptOf(key, change.field, WhyKept::MonthClosed));
        return attempt;
    case Put::Taken:
        break;
    }
    if (round == Round::Again)
        return {{}, false, true};
    for (const RecordTable::FieldChange &change : wanted) {
        if (put(key, {change}) == Put::Done)
            attempt.isDone = true;
        else
            attempt.kept.push_back(keptOf(key, change.field, WhyKept::Taken));
    }
    return attempt;
}

BatchUndo::Changes BatchUndo::restorable(const RecordKey &key, std::vector<KeptRecord> &kept) const
{
    const RecordTable &table = *m_history.entity(key.table).table;
    Changes wanted;
    for (const RecordTable::FieldChange &change : m_changes.changesOf(key)) {
        const QJsonValue now = table.valueOf(m_work.connection(), key.id, change.field);
        if (now.isUndefined() || now == change.before)
            continue;
        if (now == change.after)
            wanted.push_back({change.field, change.after, change.before});
        else
            kept.push_back(keptOf(key, change.field, WhyKept::Changed));
    }
    return wanted;
}

bool BatchUndo::dropTrashedReferences(const RecordKey &key, Changes &wanted, std::vector<KeptRecord> &kept) const
{
    const RecordTable &table = *m_history.entity(key.table).table;
    const qsizetype before = qsizetype(wanted.size());
    std::erase_if(wanted, [&](const RecordTable::FieldChange &change) {
        if (!refersToTrash(m_work.connection(), m_history, table, change.field, change.after))
            return false;
        kept.push_back(keptOf(key, change.field, WhyKept::FormerTrashed));
        return true;
    });
    return qsizetype(wanted.size()) < before;
}

/// Within a savepoint: a value may be unique and taken, and what was a leave of June may have been one of closed May.
BatchUndo::Put BatchUndo::put(const RecordKey &key, const Changes &changes)
{
    const History::Entity &entity = m_history.entity(key.table);
    try {
        Savepoint part(m_work);
        entity.table->restore(m_work, key.id, changes);
        entity.refreshDerived(m_work, key.id);
        if (!closedMonth(key).isEmpty())
            return Put::MonthClosed;
        part.keep();
    } catch (const sql::SqlError &error) {
        if (error.kind() != sql::SqlError::Kind::Duplicate)
            throw;
        return Put::Taken;
    }
    return Put::Done;
}

BatchUndo::Attempt BatchUndo::trash(const RecordKey &key)
{
    Attempt attempt;
    Connection &connection = m_work.connection();
    const RecordTable &table = *m_history.entity(key.table).table;
    const QJsonValue deletedAt = table.valueOf(connection, key.id, kDeletedAt);
    if (!deletedAt.isNull()) // it is there already, or never was
        return attempt;
    for (const auto &[field, left] : m_changes.changedLater(key)) {
        if (table.valueOf(connection, key.id, field) != left)
            attempt.kept.push_back(keptOf(key, field, WhyKept::Changed));
    }
    if (!attempt.kept.empty())
        return attempt;
    if (const QString month = closedMonth(key); !month.isEmpty()) {
        attempt.kept.push_back(keptOf(key, {}, WhyKept::MonthClosed, {month}));
        return attempt;
    }
    for (const auto &[referrer, count] : dependantsOf(connection, key.table, key.id)) {
        attempt.kept.push_back(keptOf(key, {}, WhyKept::ReferredTo, {referrer, QString::number(count)}));
        attempt.waits = true;
    }
    if (attempt.waits)
        return attempt;
    const QJsonValue now(m_work.clock().nowUtc().toMSecsSinceEpoch());
    table.restore(m_work, key.id, {{kDeletedAt, deletedAt, now}});
    attempt.isDone = true;
    return attempt;
}

void BatchUndo::restoreDays()
{
    const auto kept = [this](CadreId cadreId, QDate day, AttendanceStore::Stays why) {
        KeptRecord record = keptOf({AttendanceStore::tableName(), cadreId.value()}, {}, WhyKept::Changed);
        if (why == AttendanceStore::Stays::MonthClosed) {
            record.why = WhyKept::MonthClosed;
            record.args = {YearMonth::of(day).toString()};
        }
        record.day = day;
        keep(std::move(record));
    };
    const std::vector<qint64> lines = m_changes.dayLines();
    m_total += qint64(lines.size()) * kProgressSteps;
    m_done -= m_done % kProgressSteps;
    for (const qint64 line : lines) {
        const TransactionChanges::Days days = m_changes.days(line);
        m_undo.days += AttendanceStore::revertUnchanged(m_work, days.after, days.before, kept);
        advance(kProgressSteps);
    }
}

void BatchUndo::trashInserted()
{
    QSet<QString> known;
    QStringList ordered;
    for (const auto &[table, ranges] : m_changes.inserted())
        addReferrersFirst(table, m_changes.inserted(), known, ordered);
    for (const QString &table : std::as_const(ordered)) {
        const TransactionChanges::Ranges &ranges = m_changes.inserted().at(table);
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            for (qint64 id = range->second; id >= range->first; --id)
                tryOne({table, id}, Round::Again);
        }
    }
}

QString BatchUndo::closedMonth(const RecordKey &key) const
{
    return m_closedMonth ? m_closedMonth(m_work.connection(), key) : QString();
}

KeptRecord BatchUndo::keptOf(const RecordKey &key, const QString &field, WhyKept why, const QStringList &args) const
{
    KeptRecord record;
    record.table = key.table;
    record.id = key.id;
    record.field = field;
    record.why = why;
    record.args = args;
    return record;
}

void BatchUndo::keep(KeptRecord record)
{
    ++m_undo.kept;
    if (m_undo.keptRecords.size() >= ImportUndo::kNamedKept)
        return;
    const RecordLabel label = labelOf(m_work.connection(), record.table, record.id);
    record.label = label.text;
    if (!record.day.isValid())
        record.day = label.day;
    m_undo.keptRecords << std::move(record);
}

} // namespace zhucun::storage
