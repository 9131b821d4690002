#pragma once

#include "domain/household/household.h"
#include "reports/columns/column.h"
#include "reports/columns/personaldata.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<HouseholdRow>> householdColumns(PersonalData personalData = PersonalData::Masked);

} // namespace zhucun::reports
