#pragma once

#include "domain/baseline/baseline.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

std::vector<Column<BaselineRow>> baselineColumns();

} // namespace zhucun::reports
