#pragma once

#include "domain/transfer/importbatch.h"
#include "storage/record/unitofwork.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Imports as the file remembers them: written once, with what they wrote, and never changed. They are no records of
/// the county and have no lines in the change log.
class ImportBatchStore
{
public:
    static const QString &tableName();

    /// Keeps the batch with the bytes of its file, which are stored once however often they come; account and time are
    /// those of the transaction. Sets id, transactionId, account and importedAt.
    static void keep(UnitOfWork &work, ImportBatch &batch, const QByteArray &content,
                     const QList<RowProblem> &problems);
    /// What was taken back of it within `work`. Sets transactionId.
    static void keepUndo(UnitOfWork &work, ImportBatchId batch, ImportUndo &undo);

    static std::optional<ImportBatch> find(sql::Connection &connection, ImportBatchId id);
    static std::vector<ImportBatch> list(sql::Connection &connection, const ImportListQuery &query);
    static std::optional<ImportDetails> details(sql::Connection &connection, ImportBatchId id);
    /// The latest import of these bytes for this entity that was not taken back.
    static std::optional<ImportBatch> earlier(sql::Connection &connection, const QString &sha256,
                                              const QString &entity);
    /// The file as it came; nullopt where none was kept.
    static std::optional<QByteArray> content(sql::Connection &connection, ImportBatchId id);
};

} // namespace zhucun::storage
