#pragma once

#include "domain/attendance/ruleset.h"
#include "domain/weekly/weeklyreport.h"

#include <vector>

namespace zhucun {

/// Last day on which the report of that week is on time, by the rules valid in the month of that day.
QDate dueDayOf(QDate week, const std::vector<RuleSet> &sets);

/// What to paste into a chat group: asks the teams that have not reported. Empty when none is missing.
QString reminderText(const std::vector<WeeklyState> &states, QDate week);

} // namespace zhucun
