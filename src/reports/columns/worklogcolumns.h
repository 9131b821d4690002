#pragma once

#include "domain/worklog/worklog.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<WorkLogRow>> workLogColumns();

} // namespace zhucun::reports
