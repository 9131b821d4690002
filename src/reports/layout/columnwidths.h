#pragma once

#include "reports/layout/fontbook.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// Font size and column widths (with padding, in layout units) that let a table fill the width given.
struct ColumnPlan {
    qreal pointSize = 0;
    std::vector<qreal> widths;
    std::vector<bool> wraps; ///< which columns may break their text

    qreal padding() const; ///< left and right of the text in a cell
    bool hasGroups = false;
};

/// Measures headings and all content. Wrapping columns give way first, then headings take two lines, then the type gets
/// smaller; numbers and dates never break.
ColumnPlan planColumns(const Table &table, FontBook &fonts, qreal width);

/// First and last column of each run under one group heading; single columns without a group come as runs of one.
struct ColumnRun {
    size_t first;
    size_t last;
};
std::vector<ColumnRun> headingRuns(const Table &table);

} // namespace zhucun::reports
