#pragma once

#include "domain/ledger/ledgerentry.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

std::vector<Column<LedgerRow>> ledgerColumns();

} // namespace zhucun::reports
