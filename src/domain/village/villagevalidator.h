#pragma once

#include "core/error.h"
#include "domain/village/village.h"

namespace zhucun {

/// The code, when given, has 12 digits. Yearly figures: one line per year, from 1949 to next year.
Violations validate(const Village &village, QDate today);

} // namespace zhucun
