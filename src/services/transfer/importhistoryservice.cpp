#include "services/transfer/importhistoryservice.h"

#include "domain/attachment/attachmentfile.h"
#include "services/transfer/batchundoing.h"
#include "services/workspace/workspace.h"
#include "storage/import/batchrecords.h"
#include "storage/import/importbatchstore.h"

#include <memory>

namespace zhucun {

using sql::Connection;
using storage::ImportBatchStore;

QFuture<Result<std::vector<ImportBatch>>> ImportHistoryService::list(const ImportListQuery &query) const
{
    return m_workspace->read([query](Connection &connection) -> Result<std::vector<ImportBatch>> {
        return ImportBatchStore::list(connection, query);
    });
}

QFuture<Result<ImportDetails>> ImportHistoryService::open(ImportBatchId id) const
{
    return m_workspace->read([id](Connection &connection) -> Result<ImportDetails> {
        std::optional<ImportDetails> details = ImportBatchStore::details(connection, id);
        if (!details)
            return failure(ErrorCode::NotFound);
        return std::move(*details);
    });
}

QFuture<Result<ImportedRecords>> ImportHistoryService::records(ImportBatchId id, qint64 offset, int limit) const
{
    return m_workspace->read([=](Connection &connection) -> Result<ImportedRecords> {
        const std::optional<ImportBatch> batch = ImportBatchStore::find(connection, id);
        if (!batch)
            return failure(ErrorCode::NotFound);
        return storage::recordsOf(connection, batch->transactionId, offset, limit);
    });
}

QFuture<Result<QByteArray>> ImportHistoryService::file(ImportBatchId id) const
{
    return m_workspace->read([id, path = m_workspace->path()](Connection &connection) -> Result<QByteArray> {
        const std::optional<ImportBatch> batch = ImportBatchStore::find(connection, id);
        std::optional<QByteArray> content = batch ? ImportBatchStore::content(connection, id) : std::nullopt;
        if (!content)
            return failure(ErrorCode::NotFound);
        if (sha256Of(*content) != batch->sha256)
            return failure(ErrorCode::DatabaseDamaged, {path});
        return std::move(*content);
    });
}

QFuture<Result<ImportUndo>> ImportHistoryService::tryUndo(ImportBatchId id, const ProgressCallback &progress,
                                                          const CancelToken &cancel) const
{
    // A failure takes the transaction back; what it would have done passes it by.
    const auto tried = std::make_shared<std::optional<ImportUndo>>();
    const auto work = [=](storage::UnitOfWork &unit) -> Result<ImportUndo> {
        Result<ImportUndo> undo = undoBatch(unit, id, progress, cancel);
        if (!undo)
            return undo;
        *tried = std::move(*undo);
        return failure(ErrorCode::Cancelled);
    };
    return m_workspace->write(QStringLiteral("import.undo"), work, storage::UnitOfWork::Detail::EachField, cancel)
        .then([tried](const Result<ImportUndo> &result) -> Result<ImportUndo> {
            return *tried ? Result<ImportUndo>(std::move(**tried)) : result;
        });
}

QFuture<Result<ImportUndo>> ImportHistoryService::undo(ImportBatchId id, const ProgressCallback &progress,
                                                       const CancelToken &cancel) const
{
    return m_workspace->write(
        QStringLiteral("import.undo"), [=](storage::UnitOfWork &unit) { return undoBatch(unit, id, progress, cancel); },
        storage::UnitOfWork::Detail::EachField, cancel);
}

} // namespace zhucun
