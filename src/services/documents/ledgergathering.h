#pragma once

#include "core/result.h"
#include "domain/documents/ledgerdocuments.h"
#include "services/documents/documentwork.h"
#include "storage/sql/connection.h"

namespace zhucun {

// Ledgers within a transaction of the caller's. Errors: Cancelled; Invalid with the rule too_many_lines (args: how
// many there are, the most there may be).
Result<VisitLedgerData> visitLedger(sql::Connection &connection, const LedgerScope &scope, QDate today,
                                    const DocumentWork &work = {});
Result<DisputeLedgerData> disputeLedger(sql::Connection &connection, const LedgerScope &scope, QDate today,
                                        const DocumentWork &work = {});
Result<DeedLedgerData> deedLedger(sql::Connection &connection, const LedgerScope &scope, QDate today,
                                  const DocumentWork &work = {});
Result<PetitionLedgerData> petitionLedger(sql::Connection &connection, const LedgerScope &scope, QDate today,
                                          const DocumentWork &work = {});

} // namespace zhucun
