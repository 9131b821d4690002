#pragma once

#include "core/error.h"
#include "domain/worklog/worklog.h"

namespace zhucun {

/// What was done on a day that has come.
Violations validate(const WorkLog &log, QDate today);

} // namespace zhucun
