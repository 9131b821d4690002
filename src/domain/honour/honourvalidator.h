#pragma once

#include "core/error.h"
#include "domain/honour/honour.h"

namespace zhucun {

/// A day that has come, and either a cadre or a team.
Violations validate(const Honour &honour, QDate today);

} // namespace zhucun
