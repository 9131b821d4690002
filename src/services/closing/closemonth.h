#pragma once

#include "core/result.h"
#include "domain/closing/monthclosing.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

/// One step of a township's month within a transaction; errors as ClosingService::step().
Result<MonthClosing> takeClosingStep(storage::UnitOfWork &work, DivisionId townshipId, const YearMonth &month,
                                     ClosingStepKind kind, const QString &remark);

} // namespace zhucun
