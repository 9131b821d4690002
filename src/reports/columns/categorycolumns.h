#pragma once

#include "domain/category/category.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<Category>> categoryColumns();

} // namespace zhucun::reports
