#pragma once

#include "core/error.h"
#include "domain/cadre/cadre.h"

namespace zhucun {

/// What disagrees with the ID number, and dates out of order, are warnings: real files hold them.
Violations validate(const Cadre &cadre, QDate today);

} // namespace zhucun
