#pragma once

#include "core/error.h"
#include "domain/target/target.h"

namespace zhucun {

/// An indicator, a value that is not negative, and an upper one that is not less; whom it is about, which must be such
/// as can have that duty; a period of its kind.
Violations validate(const Target &target, QDate today);

} // namespace zhucun
