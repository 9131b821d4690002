#include "services/transfer/batchkeeping.h"

#include "domain/attachment/attachmentfile.h"
#include "storage/import/importbatchstore.h"

#include <QFileInfo>

namespace zhucun {

using storage::ImportBatchStore;

void noteEarlier(sql::Connection &connection, const ImportOrigin &origin, ImportOutcome &outcome)
{
    if (origin.content.isEmpty())
        return;
    if (const auto earlier = ImportBatchStore::earlier(connection, sha256Of(origin.content), outcome.entity))
        outcome.alreadyImported = EarlierImport{earlier->id, earlier->importedAt, earlier->account};
}

void keepBatch(storage::UnitOfWork &work, const ImportOrigin &origin, ImportOutcome &outcome)
{
    ImportBatch batch;
    batch.entity = outcome.entity;
    batch.fileName = QFileInfo(origin.fileName).fileName();
    if (!origin.content.isEmpty())
        batch.sha256 = sha256Of(origin.content);
    batch.size = origin.content.size();
    batch.read = outcome.read;
    batch.inserted = outcome.inserted;
    batch.updated = outcome.updated;
    batch.unchanged = outcome.unchanged;
    batch.rejected = outcome.rejected;
    batch.errors = outcome.errors;
    batch.warnings = outcome.warnings;
    ImportBatchStore::keep(work, batch, origin.content, outcome.problems);
    outcome.batch = batch.id;
}

} // namespace zhucun
