#pragma once

#include "core/error.h"
#include "domain/visit/visit.h"

namespace zhucun {

/// A visit has happened: it may not lie in the future. It has cadres, and somebody who was visited.
Violations validate(const Visit &visit, QDate today);

} // namespace zhucun
