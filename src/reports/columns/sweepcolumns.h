#pragma once

#include "domain/sweep/sweep.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<SweepRow>> sweepColumns();

} // namespace zhucun::reports
