#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/transfer/importbatch.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// 导入历史: which files came in, what they wrote, and taking one back as a whole.
class ImportHistoryService
{
public:
    explicit ImportHistoryService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Newest first, a page at a time.
    QFuture<Result<std::vector<ImportBatch>>> list(const ImportListQuery &query) const;
    /// NotFound.
    QFuture<Result<ImportDetails>> open(ImportBatchId id) const;
    QFuture<Result<ImportedRecords>> records(ImportBatchId id, qint64 offset, int limit) const;
    /// The file byte for byte. NotFound where none was kept; DatabaseDamaged when it is not the file that came.
    QFuture<Result<QByteArray>> file(ImportBatchId id) const;

    /// What undo() would do now: the same work, taken back.
    QFuture<Result<ImportUndo>> tryUndo(ImportBatchId id, const ProgressCallback &progress = {},
                                        const CancelToken &cancel = {}) const;
    /// Takes back what still is as the import left it; the rest stays and is named. One entry in the history, to be
    /// undone like any. Where nothing can be taken back, the answer says why (ImportUndo::takenBack() is 0), nothing is
    /// written and the batch stays in force. Errors: NotFound, Cancelled, Invalid with rule import_undone when all of
    /// it was taken back before, import_unchanged when it changed nothing.
    QFuture<Result<ImportUndo>> undo(ImportBatchId id, const ProgressCallback &progress = {},
                                     const CancelToken &cancel = {}) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
