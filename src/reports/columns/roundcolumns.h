#pragma once

#include "domain/round/round.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<RoundRow>> roundColumns();

} // namespace zhucun::reports
