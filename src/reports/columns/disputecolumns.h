#pragma once

#include "domain/dispute/dispute.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<DisputeRow>> disputeColumns();

} // namespace zhucun::reports
