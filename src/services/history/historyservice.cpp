#include "services/history/historyservice.h"

#include "services/workspace/workspace.h"
#include "storage/record/history.h"

namespace zhucun {

HistoryService::HistoryService(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (m_reverting) { // its own, or one that was on its way: told apart when the revert is done
            m_meanwhile.append(changes.transactionId);
            return;
        }
        if (changes.transactionId == 0) // no record changed: an import that brought nothing new, say
            return;
        m_undo.push(changes.transactionId);
        m_redo.clear();
        Q_EMIT availabilityChanged();
    });
}

QFuture<Status> HistoryService::undo() { return revert(m_undo, m_redo, QStringLiteral("history.undo")); }

QFuture<Status> HistoryService::redo() { return revert(m_redo, m_undo, QStringLiteral("history.redo")); }

QFuture<Status> HistoryService::revert(QStack<qint64> &from, QStack<qint64> &to, const QString &action)
{
    if (from.isEmpty() || m_reverting)
        return QtFuture::makeReadyFuture(Status(failure(ErrorCode::NothingToUndo)));
    m_reverting = true;
    const qint64 transaction = from.top();
    return m_workspace
        .write(action,
               [transaction](storage::UnitOfWork &work) -> Result<qint64> {
                   storage::History::ofAllEntities().revert(work, transaction);
                   return work.transactionId();
               })
        .then(this, [this, &from, &to](const Result<qint64> &reverted) -> Status {
            m_reverting = false;
            if (reverted) {
                from.pop();
                to.push(*reverted);
            }
            keepMeanwhile(reverted ? *reverted : 0);
            Q_EMIT availabilityChanged();
            return reverted ? Status() : Status(tl::unexpected<Error>(reverted.error()));
        });
}

void HistoryService::keepMeanwhile(qint64 ownTransaction)
{
    for (const qint64 transaction : std::exchange(m_meanwhile, {})) {
        if (transaction == ownTransaction || transaction == 0)
            continue;
        m_undo.push(transaction);
        m_redo.clear();
    }
}

QFuture<Result<std::vector<HistoryItem>>> HistoryService::recent(int limit) const
{
    return m_workspace.read([limit](sql::Connection &connection) -> Result<std::vector<HistoryItem>> {
        std::vector<HistoryItem> items;
        for (const storage::HistoryEntry &entry : storage::History::recent(connection, limit))
            items.push_back({entry.transactionId, entry.happenedAt, entry.account, entry.action, entry.undone});
        return items;
    });
}

} // namespace zhucun
