#pragma once

#include "core/error.h"
#include "domain/pairing/pairing.h"

namespace zhucun {

/// Which sides are required follows from the kind.
Violations validate(const Pairing &pairing, QDate today);

} // namespace zhucun
