#pragma once

#include "core/error.h"
#include "domain/dispute/dispute.h"

namespace zhucun {

/// A dispute has happened: none of its days may lie in the future. Resolved on >= found on; a return visit needs an
/// outcome.
Violations validate(const Dispute &dispute, QDate today);

} // namespace zhucun
