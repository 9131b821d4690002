#pragma once

#include "services/transfer/importhistoryservice.h"
#include "services/workspace/workspace.h"

#include <functional>

namespace zhucun::gui {

/// What the history of imports asks of the county.
struct ImportHistoryAccess {
    using Undo = std::function<QFuture<Result<ImportUndo>>(ImportBatchId id, const ProgressCallback &progress,
                                                           const CancelToken &cancel)>;

    std::function<QFuture<Result<std::vector<ImportBatch>>>(const ImportListQuery &query)> list;
    std::function<QFuture<Result<ImportDetails>>(ImportBatchId id)> open;
    std::function<QFuture<Result<ImportedRecords>>(ImportBatchId id, qint64 offset, int limit)> records;
    std::function<QFuture<Result<QByteArray>>(ImportBatchId id)> file;
    Undo tryUndo;
    Undo undo;
    bool readOnly = false;

    static ImportHistoryAccess of(Workspace &workspace)
    {
        const ImportHistoryService service(workspace);
        return {[service](const ImportListQuery &query) { return service.list(query); },
                [service](ImportBatchId id) { return service.open(id); },
                [service](ImportBatchId id, qint64 offset, int limit) { return service.records(id, offset, limit); },
                [service](ImportBatchId id) { return service.file(id); },
                [service](ImportBatchId id, const ProgressCallback &progress, const CancelToken &cancel) {
                    return service.tryUndo(id, progress, cancel);
                },
                [service](ImportBatchId id, const ProgressCallback &progress, const CancelToken &cancel) {
                    return service.undo(id, progress, cancel);
                },
                workspace.access() == Workspace::Access::ReadOnly};
    }
};

} // namespace zhucun::gui
