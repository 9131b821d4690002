#pragma once

#include "domain/spotcheck/spotcheck.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<SpotCheckRow>> spotCheckColumns();

} // namespace zhucun::reports
