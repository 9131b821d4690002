#pragma once

#include "domain/visit/visit.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<VisitRow>> visitColumns();

} // namespace zhucun::reports
