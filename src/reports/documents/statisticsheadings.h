#pragma once

#include "domain/statistics/statisticstable.h"

#include <functional>

namespace zhucun::reports {

/// The words of a table of statistics that follow the language it is read in.
struct StatisticsWords {
    QString total;
    QString value; ///< of a column with nothing else to be called by
    std::function<QString(StatisticsPart)> part;

    /// As documents print them.
    static StatisticsWords chinese();
};

struct StatisticsHeading {
    QString group;   ///< that columns share; empty: none
    QString heading; ///< never empty
};

/// Of a column.
StatisticsHeading headingOf(const StatisticsTable &table, const StatisticsHead &column, const StatisticsWords &words);
/// Of a row: an indicator without its unit, or a group.
QString rowNameOf(const StatisticsTable &table, const StatisticsHead &row, const StatisticsWords &words);
/// "走访次数（次）"
QString nameWithUnit(const Indicator &indicator);

} // namespace zhucun::reports
