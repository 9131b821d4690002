#pragma once

#include "domain/petition/petition.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<PetitionRow>> petitionColumns();

} // namespace zhucun::reports
