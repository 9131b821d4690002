#pragma once

#include "domain/signin/signin.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<SignInRow>> signInColumns();

} // namespace zhucun::reports
