#pragma once

#include "domain/statistics/statisticstable.h"
#include "gui/common/chart/figurechart.h"

namespace zhucun::gui {

/// What a chart shows of a table: one indicator, its groups as categories, the second grouping or the periods compared
/// as series. Totals are no bars: they would dwarf the rest.
struct ChartFigures {
    struct Cell {
        int row = -1;
        int column = -1;
    };

    ChartData data;
    std::vector<std::vector<Cell>> cells; ///< of the table, by series and category; -1: none
};

ChartFigures chartFigures(const StatisticsTable &table, int indicator);

} // namespace zhucun::gui
