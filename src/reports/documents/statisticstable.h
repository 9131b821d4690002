#pragma once

#include "domain/statistics/statisticstable.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 统计表, A4 landscape: exactly what the table shows. What is too wide for a page becomes several tables, with the
/// rows' names in each. The definitions follow as numbered notes.
Report statisticsTable(const StatisticsTable &table);

/// What to know of the numbers, in Chinese sentences.
QStringList warningNotes(const std::vector<StatisticsWarning> &warnings);

} // namespace zhucun::reports
