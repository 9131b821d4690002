#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

// What is asked for, as a figure: 4 households a cadre of county rank, 30000 yuan a village. Such numbers do not add
// up: a whole has one only while one target is in question.

/// Its measure begins with "asked.".
bool isTargetFigure(const Indicator &indicator);

/// Grouped by category: groups of cadres, levels of units. In every other grouping what is asked of each is the same,
/// and stands with the whole.
IndicatorFigure targetFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query);
Drill targetDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                  const std::optional<QString> &key);

} // namespace zhucun
