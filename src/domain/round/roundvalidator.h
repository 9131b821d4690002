#pragma once

#include "core/error.h"
#include "domain/round/round.h"

namespace zhucun {

/// A round may lie in the future.
Violations validate(const Round &round, QDate today);

} // namespace zhucun
