#pragma once

#include "domain/team/team.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<TeamRow>> teamColumns();

} // namespace zhucun::reports
