#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStack>

#include <vector>

namespace zhucun {

class Workspace;

/// One change as the history shows it.
struct HistoryItem {
    qint64 transactionId = 0;
    QDateTime happenedAt; ///< UTC
    QString account;
    QString action; ///< stable code, "visit.save"
    bool undone = false;
};

/// Ctrl+Z and Ctrl+Y over every change made in this session, whichever page made it. On the GUI thread.
class HistoryService final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryService(Workspace &workspace, QObject *parent = nullptr);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    /// Errors: NothingToUndo, UndoConflict (args: table, field) when somebody changed it since; the entry then stays.
    QFuture<Status> undo();
    QFuture<Status> redo();

    QFuture<Result<std::vector<HistoryItem>>> recent(int limit) const;

Q_SIGNALS:
    void availabilityChanged();

private:
    QFuture<Status> revert(QStack<qint64> &from, QStack<qint64> &to, const QString &action);

    void keepMeanwhile(qint64 ownTransaction);

    Workspace &m_workspace;
    QStack<qint64> m_undo; ///< transaction ids, newest on top
    QStack<qint64> m_redo;
    QList<qint64> m_meanwhile; ///< transactions that arrived during a revert
    bool m_reverting = false;
};

} // namespace zhucun
