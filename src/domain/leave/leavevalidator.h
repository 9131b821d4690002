#pragma once

#include "core/error.h"
#include "domain/leave/leave.h"

namespace zhucun {

/// Leave may lie in the future, as far as the end of next year; what was done about it may not. Not more than a year in
/// one piece: that is a slip in the year.
Violations validate(const Leave &leave, QDate today);

} // namespace zhucun
