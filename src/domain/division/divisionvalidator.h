#pragma once

#include "core/error.h"
#include "domain/division/division.h"

namespace zhucun {

/// The code has 2, 4, 6 or 9 digits by level; it may be missing.
Violations validate(const Division &division, QDate today);

} // namespace zhucun
