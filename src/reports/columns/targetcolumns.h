#pragma once

#include "domain/target/target.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

std::vector<Column<TargetRow>> targetColumns();

} // namespace zhucun::reports
