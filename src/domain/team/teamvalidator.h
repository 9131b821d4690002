#pragma once

#include "core/error.h"
#include "domain/team/team.h"

namespace zhucun {

/// Every team has a unit; every team but a liaison group has a village.
Violations validate(const Team &team, QDate today);

} // namespace zhucun
