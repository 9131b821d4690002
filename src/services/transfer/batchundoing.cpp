#include "services/transfer/batchundoing.h"

#include "services/record/frozenrules.h"
#include "storage/attendance/closingqueries.h"
#include "storage/import/batchundo.h"
#include "storage/import/importbatchstore.h"
#include "storage/leave/leavemapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"

namespace zhucun {

using sql::Connection;
using storage::BatchUndo;
using storage::ImportBatchStore;
using storage::RecordKey;
using storage::RecordStore;

namespace {

template <class T>
QString closedMonthOf(Connection &connection, const RecordKey &key, QDate today)
{
    if (key.table != RecordStore<T>::tableName())
        return {};
    const std::optional<T> record = RecordStore<T>::find(connection, decltype(T::id)(key.id));
    if (!record || record->meta.deletedAt)
        return {};
    const Violations broken = frozenDaysOf(connection, *record, today);
    return broken.isEmpty() ? QString() : broken.front().args.value(0);
}

/// Most counties most of the time have nothing closed that an import could touch, and no record need be looked at.
storage::ClosedMonthOf closedMonths(Connection &connection, QDate today)
{
    if (!storage::closedMonth(connection, std::nullopt))
        return {};
    return [today](Connection &each, const RecordKey &key) {
        for (const auto of :
             {&closedMonthOf<Leave>, &closedMonthOf<SignIn>, &closedMonthOf<SpotCheck>, &closedMonthOf<Posting>}) {
            const QString month = of(each, key, today);
            if (!month.isEmpty())
                return month;
        }
        return QString();
    };
}

auto refused(const char *rule, const ImportBatch &batch)
{
    const Violations violations{{{}, QLatin1String(rule), {batch.fileName}, Violation::Severity::Error}};
    return failure(Error{ErrorCode::Invalid, {}, {}, {}, violations});
}

} // namespace

Result<ImportUndo> undoBatch(storage::UnitOfWork &work, ImportBatchId id, const ProgressCallback &progress,
                             const CancelToken &cancel)
{
    Connection &connection = work.connection();
    const std::optional<ImportBatch> batch = ImportBatchStore::find(connection, id);
    if (!batch)
        return failure(ErrorCode::NotFound);
    if (batch->changedNothing())
        return refused("import_unchanged", *batch);
    if (batch->state == ImportState::Undone)
        return refused("import_undone", *batch);
    BatchUndo undoing(work, batch->transactionId, closedMonths(connection, work.clock().today()));
    ImportUndo undo = undoing.run(progress, cancel);
    undo.account = work.actor().account;
    undo.at = work.clock().nowUtc();
    if (undo.takenBack() == 0)
        return undo;
    ImportBatchStore::keepUndo(work, id, undo);
    if (undo.kept == 0)
        storage::History::link(connection, batch->transactionId, undo.transactionId);
    return undo;
}

} // namespace zhucun
