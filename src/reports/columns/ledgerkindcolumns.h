#pragma once

#include "domain/ledger/ledgerkind.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

std::vector<Column<LedgerKind>> ledgerKindColumns();

} // namespace zhucun::reports
