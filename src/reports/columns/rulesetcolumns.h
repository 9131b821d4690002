#pragma once

#include "domain/attendance/ruleset.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<RuleSetRow>> ruleSetColumns();

} // namespace zhucun::reports
