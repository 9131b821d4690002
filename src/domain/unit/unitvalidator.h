#pragma once

#include "core/error.h"
#include "domain/unit/unit.h"

namespace zhucun {

/// What can be said of a unit without looking at others.
Violations validate(const Unit &unit, QDate today);

} // namespace zhucun
