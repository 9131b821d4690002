#pragma once

#include "core/error.h"
#include "domain/household/household.h"

namespace zhucun {

/// Members' violations stand under "members" with the line.
Violations validate(const Household &household, QDate today);

} // namespace zhucun
