#pragma once

#include "core/error.h"
#include "domain/weekly/weeklyreport.h"

namespace zhucun {

/// A report is of a week, named by its Monday, and was sent in it or later.
Violations validate(const WeeklyReport &report, QDate today);

} // namespace zhucun
