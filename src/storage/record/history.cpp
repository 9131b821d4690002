#include "storage/record/history.h"

#include "storage/record/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace zhucun::storage {

namespace {

struct Line {
    QString table;
    qint64 recordId;
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/// Newest first: the order in which to take them back.
std::vector<Line> linesOf(sql::Connection &connection, qint64 transactionId)
{
    auto select =
        connection.statement(QStringLiteral("SELECT table_name, record_id, field, old_value, new_value FROM change_log "
                                            "WHERE transaction_id = :id ORDER BY id DESC"));
    select.bind(QStringLiteral("id"), transactionId);
    std::vector<Line> lines;
    while (select.next()) {
        lines.push_back({select.get<QString>(0), select.get<qint64>(1), select.get<QString>(2),
                         History::fromLog(select.get<QString>(3)), History::fromLog(select.get<QString>(4))});
    }
    return lines;
}

void trashRange(UnitOfWork &work, const RecordTable &table, const QJsonValue &ranges)
{
    const QJsonArray pairs = ranges.toArray();
    for (const QJsonValue &pair : pairs) {
        const QJsonArray bounds = pair.toArray();
        for (qint64 id = bounds.at(0).toInteger(); id <= bounds.at(1).toInteger(); ++id)
            table.setTrashed(work, id, true);
    }
}

} // namespace

QJsonValue History::fromLog(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null)
                          : QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

const History::Entity &History::entity(const QString &table) const
{
    const auto found = m_entities.find(table);
    if (found == m_entities.end())
        throw StorageError({ErrorCode::Internal, {}, QStringLiteral("no entity ") + table, {}, {}});
    return found->second;
}

void History::revert(UnitOfWork &work, qint64 transactionId) const
{
    const std::vector<Line> lines = linesOf(work.connection(), transactionId);
    if (lines.empty())
        throw StorageError({ErrorCode::NothingToUndo, {}, {}, {}, {}});
    std::set<std::pair<QString, qint64>> touched;
    for (const Line &line : lines) {
        if (const auto batch = m_batches.find(line.table); batch != m_batches.end()) {
            batch->second(work, line.after, line.before);
            continue;
        }
        const Entity &target = entity(line.table);
        if (!line.field.isEmpty()) {
            target.table->revertField(work, line.recordId, line.field, line.after, line.before);
            touched.emplace(line.table, line.recordId);
        } else if (line.recordId != 0) {
            target.table->setTrashed(work, line.recordId, true);
        } else {
            trashRange(work, *target.table, line.after);
        }
    }
    for (const auto &[table, id] : touched)
        entity(table).refreshDerived(work, id);

    if (work.transactionId() == 0) // all of it was taken back already
        throw StorageError({ErrorCode::NothingToUndo, {}, {}, {}, {}});
    link(work.connection(), transactionId, work.transactionId());
}

void History::link(sql::Connection &connection, qint64 undone, qint64 undoing)
{
    for (const QString &sql :
         {QStringLiteral("UPDATE change_transaction SET undone_by_id = :undoing WHERE id = :undone"),
          QStringLiteral("UPDATE change_transaction SET undoes_id = :undone WHERE id = :undoing")}) {
        auto update = connection.statement(sql);
        update.bind(QStringLiteral("undoing"), undoing).bind(QStringLiteral("undone"), undone).run();
    }
}

bool History::isInForce(sql::Connection &connection, qint64 transactionId)
{
    bool inForce = true;
    for (qint64 id = transactionId;; inForce = !inForce) {
        auto select =
            connection.statement(QStringLiteral("SELECT undone_by_id FROM change_transaction WHERE id = :id"));
        select.bind(QStringLiteral("id"), id);
        id = select.next() ? select.get<qint64>(0) : 0;
        if (id == 0)
            return inForce;
    }
}

std::vector<HistoryEntry> History::recent(sql::Connection &connection, int limit)
{
    auto select = connection.statement(QStringLiteral("SELECT id, happened_at, account, action, undone_by_id IS NOT "
                                                      "NULL FROM change_transaction ORDER BY id DESC LIMIT :limit"));
    select.bind(QStringLiteral("limit"), limit);
    std::vector<HistoryEntry> entries;
    while (select.next()) {
        entries.push_back({select.get<qint64>(0), select.get<QDateTime>(1), select.get<QString>(2),
                           select.get<QString>(3), select.get<bool>(4)});
    }
    return entries;
}

} // namespace zhucun::storage
