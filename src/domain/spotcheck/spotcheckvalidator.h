#pragma once

#include "core/error.h"
#include "domain/spotcheck/spotcheck.h"

namespace zhucun {

/// A check has happened, by somebody, to at least one cadre. What follows is dated, and closed no earlier than it
/// began; it may still lie ahead.
Violations validate(const SpotCheck &check, QDate today);

} // namespace zhucun
