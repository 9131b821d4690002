#pragma once

#include "core/canceltoken.h"
#include "domain/transfer/importbatch.h"
#include "storage/import/transactionchanges.h"
#include "storage/record/history.h"

#include <functional>

namespace zhucun::storage {

/// The month that is closed and rests on a record as it is now; empty when there is none.
using ClosedMonthOf = std::function<QString(sql::Connection &, const RecordKey &)>;

/// Takes back what one import did, as far as that can be: fields and days that are as it left them become what they
/// were, records it made go to the trash. What somebody changed since, what others refer to and what closed months rest
/// on stays and is named. Writes through the unit of work like any change, so the undo can be undone.
class BatchUndo
{
public:
    /// `closedMonth` may be empty: nothing is closed.
    BatchUndo(UnitOfWork &work, qint64 transactionId, ClosedMonthOf closedMonth);

    /// Throws StorageError Cancelled.
    ImportUndo run(const ProgressCallback &progress, const CancelToken &cancel);

private:
    enum class Round { Again, Last };
    struct Attempt {
        std::vector<KeptRecord> kept;
        bool isDone = false;
        bool waits = false; ///< something else that is taken back may clear the way
    };
    enum class Put { Done, Taken, MonthClosed };
    using Changes = std::vector<RecordTable::FieldChange>;

    void tryOne(const RecordKey &key, Round round);
    Attempt restore(const RecordKey &key, Round round);
    /// What of the fields can go back; the others are named in `kept`.
    Changes restorable(const RecordKey &key, std::vector<KeptRecord> &kept) const;
    bool dropTrashedReferences(const RecordKey &key, Changes &wanted, std::vector<KeptRecord> &kept) const;
    Put put(const RecordKey &key, const Changes &changes);
    Attempt trash(const RecordKey &key);
    void restoreDays();
    void trashInserted();
    void tryAgain();
    void keep(KeptRecord record);
    KeptRecord keptOf(const RecordKey &key, const QString &field, WhyKept why, const QStringList &args = {}) const;
    QString closedMonth(const RecordKey &key) const;
    void advance(qint64 steps);

    UnitOfWork &m_work;
    const History &m_history;
    TransactionChanges m_changes;
    ClosedMonthOf m_closedMonth;
    ProgressCallback m_progress;
    CancelToken m_cancel;
    ImportUndo m_undo;
    std::vector<RecordKey> m_waiting;
    bool m_isMoving = false; ///< something was taken back in this round
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace zhucun::storage
