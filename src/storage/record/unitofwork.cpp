#include "storage/record/unitofwork.h"

#include "storage/attendance/attendancestore.h"
#include "storage/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace zhucun::storage {

namespace {

constexpr size_t kListedChanges = 2000;

/// JSON text of any value, scalars included; null is SQL NULL.
sql::Value jsonText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return sql::Null{};
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

UnitOfWork::UnitOfWork(sql::Connection &connection, const Clock &clock, const Actor &actor, const QString &action,
                       Detail detail)
    : m_connection(connection),
      m_clock(clock),
      m_actor(actor),
      m_action(action),
      m_detail(detail),
      m_transaction(connection, sql::Transaction::Kind::Write)
{
}

void UnitOfWork::touch(const QString &table, qint64 id)
{
    ChangeSet::Table &entry = m_changes.tables[table];
    if (entry.many)
        return;
    entry.ids.push_back(id);
    if (entry.ids.size() > kListedChanges) {
        entry.ids.clear();
        entry.many = true;
    }
}

qint64 UnitOfWork::entry()
{
    if (m_changes.transactionId == 0) {
        auto insert = m_connection.statement(QStringLiteral("INSERT INTO change_transaction (happened_at, account, "
                                                            "action) VALUES (:at, :account, :action) RETURNING id"));
        insert.bind(QStringLiteral("at"), m_clock.nowUtc());
        insert.bind(QStringLiteral("account"), m_actor.account);
        insert.bind(QStringLiteral("action"), m_action);
        insert.next();
        m_changes.transactionId = insert.get<qint64>(0);
    }
    return m_changes.transactionId;
}

void UnitOfWork::logLine(const QString &table, qint64 id, const QString &uid, const QString &field,
                         const QJsonValue &before, const QJsonValue &after)
{
    const qint64 transaction = entry();
    auto insert = m_connection.statement(QStringLiteral(
        "INSERT INTO change_log (transaction_id, table_name, record_id, uid, field, old_value, new_value) "
        "VALUES (:transaction, :table, :record, :uid, :field, :old, :new)"));
    insert.bind(QStringLiteral("transaction"), transaction);
    insert.bind(QStringLiteral("table"), table);
    insert.bind(QStringLiteral("record"), id);
    insert.bind(QStringLiteral("uid"), uid);
    insert.bind(QStringLiteral("field"), field);
    insert.bindValue(QStringLiteral("old"), jsonText(before));
    insert.bindValue(QStringLiteral("new"), jsonText(after));
    insert.run();
}

void UnitOfWork::logInsert(const QString &table, qint64 id, const QString &uid, const QJsonValue &record)
{
    touch(table, id);
    if (m_detail == Detail::Bulk)
        m_bulkInserts[table].push_back(id);
    else
        logLine(table, id, uid, QString(), QJsonValue::Null, record);
}

void UnitOfWork::logField(const QString &table, qint64 id, const QString &uid, const QString &field,
                          const QJsonValue &before, const QJsonValue &after)
{
    touch(table, id);
    logLine(table, id, uid, field, before, after);
}

void UnitOfWork::writeBulkLines()
{
    // Ids of one load are mostly consecutive: kept as [first, last] pairs.
    for (auto it = m_bulkInserts.cbegin(); it != m_bulkInserts.cend(); ++it) {
        QJsonArray ranges;
        qint64 first = 0;
        qint64 last = 0;
        for (const qint64 id : it.value()) {
            if (first != 0 && id == last + 1) {
                last = id;
                continue;
            }
            if (first != 0)
                ranges.append(QJsonArray{first, last});
            first = last = id;
        }
        ranges.append(QJsonArray{first, last});
        logLine(it.key(), 0, QString(), QString(), QJsonValue::Null, ranges);
    }
}

void UnitOfWork::noteDaysOf(const QString &table, qint64 id)
{
    if (daysFollowFrom(table))
        addDaysOf(m_connection, table, id, m_changedDays);
}

void UnitOfWork::settle()
{
    for (const CadreId cadreId : deriveDays(m_connection, std::exchange(m_changedDays, {})))
        touch(AttendanceStore::tableName(), cadreId.value());
}

ChangeSet UnitOfWork::commit()
{
    settle();
    writeBulkLines();
    m_transaction.commit();
    return m_changes;
}

} // namespace zhucun::storage
