#pragma once

#include "core/result.h"
#include "storage/record/recordtable.h"

#include <functional>
#include <map>
#include <optional>

namespace zhucun::storage {

/// An entry of the change log as people see it.
struct HistoryEntry {
    qint64 transactionId = 0;
    QDateTime happenedAt; ///< UTC
    QString account;
    QString action; ///< "visit.save"
    bool undone = false;
};

/// Undo and redo out of the change log, for all entities alike. A transaction is taken back field by field; what it
/// inserted goes to the trash. Undoing is a transaction of its own, so redo is the undo of that one.
class History
{
public:
    struct Entity {
        const RecordTable *table;
        std::function<void(UnitOfWork &, qint64 id)> refreshDerived; ///< search keys follow the restored fields
    };
    /// Takes back one line of a table whose rows are logged in batches, from what it became to what it was.
    using RevertBatch = std::function<void(UnitOfWork &, const QJsonValue &expected, const QJsonValue &wanted)>;

    /// Keyed by table name.
    explicit History(std::map<QString, Entity> entities, std::map<QString, RevertBatch> batches = {})
        : m_entities(std::move(entities)), m_batches(std::move(batches))
    {
    }

    /// Every entity of the program.
    static const History &ofAllEntities();

    /// Takes back transaction `transactionId` within `work` (whose action should say "undo"). Throws StorageError
    /// UndoConflict when something was changed since, MonthClosed when it would change a closed month,
    /// NothingToUndo when there is no such transaction.
    void revert(UnitOfWork &work, qint64 transactionId) const;

    bool knows(const QString &table) const { return m_entities.contains(table); }
    /// Throws StorageError Internal for a table that is none of an entity.
    const Entity &entity(const QString &table) const;

    /// A value as the change log keeps it.
    static QJsonValue fromLog(const QString &text);
    /// Whether what a transaction changed stands: it was not undone, or that was undone in turn.
    static bool isInForce(sql::Connection &connection, qint64 transactionId);
    /// Marks one as undone by the other.
    static void link(sql::Connection &connection, qint64 undone, qint64 undoing);

    static std::vector<HistoryEntry> recent(sql::Connection &connection, int limit);

private:
    std::map<QString, Entity> m_entities;
    std::map<QString, RevertBatch> m_batches;
};

} // namespace zhucun::storage
