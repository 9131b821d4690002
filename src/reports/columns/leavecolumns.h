#pragma once

#include "domain/leave/leave.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<LeaveRow>> leaveColumns();

} // namespace zhucun::reports
