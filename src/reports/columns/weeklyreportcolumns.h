#pragma once

#include "domain/weekly/weeklyreport.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<WeeklyReportRow>> weeklyReportColumns();

} // namespace zhucun::reports
