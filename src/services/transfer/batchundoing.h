#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/transfer/importbatch.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

/// Takes a batch back within a transaction; errors and answer as ImportHistoryService::undo(). Where nothing could be
/// taken back nothing was written.
Result<ImportUndo> undoBatch(storage::UnitOfWork &work, ImportBatchId id, const ProgressCallback &progress = {},
                             const CancelToken &cancel = {});

} // namespace zhucun
