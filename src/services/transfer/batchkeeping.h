#pragma once

#include "services/transfer/importer.h"
#include "storage/sql/connection.h"

namespace zhucun {

// What makes an import a batch of the import history, for whatever imports: within its transaction.

/// Fills in ImportOutcome::alreadyImported. `outcome` says which entity.
void noteEarlier(sql::Connection &connection, const ImportOrigin &origin, ImportOutcome &outcome);

/// Keeps the batch with its file and its log when all is written; fills in ImportOutcome::batch. One that changed
/// nothing is kept too: that the file came a second time is worth knowing.
void keepBatch(storage::UnitOfWork &work, const ImportOrigin &origin, ImportOutcome &outcome);

} // namespace zhucun
