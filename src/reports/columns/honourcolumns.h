#pragma once

#include "domain/honour/honour.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<HonourRow>> honourColumns();

} // namespace zhucun::reports
