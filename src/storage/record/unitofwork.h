#pragma once

#include "core/time/clock.h"
#include "domain/record/record.h"
#include "storage/attendance/derivation.h"
#include "storage/record/changeset.h"
#include "storage/sql/connection.h"
#include "storage/sql/transaction.h"

#include <QJsonValue>

namespace zhucun::storage {

/// One transaction with its actor, its time and its entry in the change log. Every change to a record goes through one:
/// the log is at once audit, undo and, later, what travels between offices. On the DB thread only.
class UnitOfWork
{
public:
    /// How much of a new record goes into the log. A bulk load logs one line per table with the ids.
    enum class Detail { EachField, Bulk };

    /// `action` is a stable code such as "visit.save", shown in the history in words.
    UnitOfWork(sql::Connection &connection, const Clock &clock, const Actor &actor, const QString &action,
               Detail detail = Detail::EachField);

    sql::Connection &connection() const { return m_connection; }
    const Clock &clock() const { return m_clock; }
    const Actor &actor() const { return m_actor; }
    Detail detail() const { return m_detail; }
    qint64 transactionId() const { return m_changes.transactionId; }
    /// The entry in the change log, made now unless there is one: for what refers to it.
    qint64 entry();

    void logInsert(const QString &table, qint64 id, const QString &uid, const QJsonValue &record);
    void logField(const QString &table, qint64 id, const QString &uid, const QString &field, const QJsonValue &before,
                  const QJsonValue &after);

    /// Attendance follows from other records: days named here are derived again before the commit, or when settle() is
    /// called because they are needed within the transaction.
    void deriveAgain(CadreId cadreId, const Period &period) { addDays(m_changedDays, cadreId, period); }
    /// Called by RecordTable before and after a record is written.
    void noteDaysOf(const QString &table, qint64 id);
    void settle();

    /// Tells whoever shows it of a row outside the change log.
    void announce(const QString &table, qint64 id) { touch(table, id); }

    bool isEmpty() const { return m_changes.tables.isEmpty(); }
    /// Makes it durable. Without changes nothing is written and no history entry is left.
    ChangeSet commit();

private:
    friend class Savepoint;
    void touch(const QString &table, qint64 id);
    void logLine(const QString &table, qint64 id, const QString &uid, const QString &field, const QJsonValue &before,
                 const QJsonValue &after);
    void writeBulkLines();

    sql::Connection &m_connection;
    const Clock &m_clock;
    Actor m_actor;
    QString m_action;
    Detail m_detail;
    sql::Transaction m_transaction;
    ChangeSet m_changes;
    QHash<QString, std::vector<qint64>> m_bulkInserts;
    ChangedDays m_changedDays;
};

} // namespace zhucun::storage
