#include "storage/import/transactionchanges.h"

#include "storage/attendance/attendancestore.h"
#include "storage/record/history.h"
#include "storage/sql/statement.h"

#include <QSet>

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;

namespace {

const QString kTransaction = QStringLiteral("transaction");
const QString kTable = QStringLiteral("table");
const QString kRecord = QStringLiteral("record");

} // namespace

TransactionChanges::TransactionChanges(Connection &connection, qint64 transactionId)
    : m_connection(connection), m_transactionId(transactionId)
{
    readInserted();
}

void TransactionChanges::readInserted()
{
    auto select = m_connection.statement(QStringLiteral(
        "SELECT table_name, record_id, new_value FROM change_log WHERE transaction_id = :transaction AND field = ''"));
    select.bind(kTransaction, m_transactionId);
    while (select.next()) {
        Ranges &ranges = m_inserted[select.get<QString>(0)];
        if (const qint64 id = select.get<qint64>(1); id != 0) {
            ranges.emplace_back(id, id);
            continue;
        }
        const QJsonArray pairs = History::fromLog(select.get<QString>(2)).toArray();
        for (const QJsonValue &pair : pairs) {
            const QJsonArray bounds = pair.toArray();
            ranges.emplace_back(bounds.at(0).toInteger(), bounds.at(1).toInteger());
        }
    }
    for (auto &[table, ranges] : m_inserted)
        std::ranges::sort(ranges);
}

bool TransactionChanges::hasInserted(const RecordKey &key) const
{
    const auto found = m_inserted.find(key.table);
    if (found == m_inserted.end())
        return false;
    const Ranges &ranges = found->second;
    const auto after = std::ranges::upper_bound(ranges, key.id, {},
                                                [](const std::pair<qint64, qint64> &range) { return range.first; });
    return after != ranges.begin() && key.id <= std::prev(after)->second;
}

qint64 TransactionChanges::insertedCount() const
{
    qint64 count = 0;
    for (const auto &[table, ranges] : m_inserted) {
        for (const auto &[first, last] : ranges)
            count += last - first + 1;
    }
    return count;
}

std::vector<RecordKey> TransactionChanges::changed() const
{
    auto select = m_connection.statement(
        QStringLiteral("SELECT table_name, record_id FROM change_log WHERE transaction_id = :transaction AND field <> "
                       "'' AND record_id <> 0 GROUP BY table_name, record_id ORDER BY MAX(id) DESC"));
    select.bind(kTransaction, m_transactionId);
    QSet<QString> names; // one text for many keys
    std::vector<RecordKey> keys;
    while (select.next()) {
        const RecordKey key{*names.insert(select.get<QString>(0)), select.get<qint64>(1)};
        if (!hasInserted(key))
            keys.push_back(key);
    }
    return keys;
}

std::vector<RecordTable::FieldChange> TransactionChanges::changesOf(const RecordKey &key) const
{
    auto select = m_connection.statement(
        QStringLiteral("SELECT field, old_value, new_value FROM change_log WHERE table_name = :table AND record_id = "
                       ":record AND transaction_id = :transaction AND field <> '' ORDER BY id"));
    select.bind(kTable, key.table).bind(kRecord, key.id).bind(kTransaction, m_transactionId);
    std::vector<RecordTable::FieldChange> changes;
    while (select.next()) {
        const QString field = select.get<QString>(0);
        const QJsonValue after = History::fromLog(select.get<QString>(2));
        const auto known = std::ranges::find(changes, field, &RecordTable::FieldChange::field);
        if (known == changes.end())
            changes.push_back({field, History::fromLog(select.get<QString>(1)), after});
        else
            known->after = after;
    }
    return changes;
}

std::vector<std::pair<QString, QJsonValue>> TransactionChanges::changedLater(const RecordKey &key) const
{
    auto select = m_connection.statement(
        QStringLiteral("SELECT field, old_value FROM change_log WHERE table_name = :table AND record_id = :record AND "
                       "transaction_id > :transaction AND field <> '' ORDER BY id"));
    select.bind(kTable, key.table).bind(kRecord, key.id).bind(kTransaction, m_transactionId);
    std::vector<std::pair<QString, QJsonValue>> fields;
    while (select.next()) {
        const QString field = select.get<QString>(0);
        if (std::ranges::find(fields, field, &std::pair<QString, QJsonValue>::first) == fields.end())
            fields.emplace_back(field, History::fromLog(select.get<QString>(1)));
    }
    return fields;
}

bool TransactionChanges::isChangedSince(const RecordKey &key, const RecordTable &table) const
{
    const bool isNew = hasInserted(key);
    const std::vector<RecordTable::FieldChange> own = isNew ? std::vector<RecordTable::FieldChange>() : changesOf(key);
    const auto differs = [&](const std::pair<QString, QJsonValue> &later) {
        const auto change = std::ranges::find(own, later.first, &RecordTable::FieldChange::field);
        if (!isNew && change == own.end())
            return false;
        const QJsonValue now = table.valueOf(m_connection, key.id, later.first);
        return now != later.second && (isNew || now != change->before);
    };
    return std::ranges::any_of(changedLater(key), differs);
}

std::vector<qint64> TransactionChanges::dayLines() const
{
    auto select = m_connection.statement(QStringLiteral(
        "SELECT id FROM change_log WHERE transaction_id = :transaction AND table_name = :table ORDER BY id DESC"));
    select.bind(kTransaction, m_transactionId).bind(kTable, AttendanceStore::tableName());
    std::vector<qint64> lines;
    while (select.next())
        lines.push_back(select.get<qint64>(0));
    return lines;
}

TransactionChanges::Days TransactionChanges::days(qint64 line) const
{
    auto select = m_connection.statement(QStringLiteral("SELECT old_value, new_value FROM change_log WHERE id = :id"));
    select.bind(QStringLiteral("id"), line);
    if (!select.next())
        return {};
    return {History::fromLog(select.get<QString>(0)).toArray(), History::fromLog(select.get<QString>(1)).toArray()};
}

} // namespace zhucun::storage
