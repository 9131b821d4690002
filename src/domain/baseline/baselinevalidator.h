#pragma once

#include "core/error.h"
#include "domain/baseline/baseline.h"

namespace zhucun {

/// An indicator, days in order that are over, a value, and a group with its key or neither.
Violations validate(const Baseline &baseline, QDate today);

} // namespace zhucun
