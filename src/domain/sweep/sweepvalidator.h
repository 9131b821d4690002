#pragma once

#include "core/error.h"
#include "domain/sweep/sweep.h"

namespace zhucun {

/// The period may end in the future, not begin there.
Violations validate(const Sweep &sweep, QDate today);

} // namespace zhucun
