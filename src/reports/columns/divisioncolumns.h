#pragma once

#include "domain/division/division.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<DivisionRow>> divisionColumns();

} // namespace zhucun::reports
