#pragma once

#include "reports/layout/pagecursor.h"
#include "reports/model/report.h"

namespace zhucun::reports {

qreal figuresRowHeight();
/// Key figures in cells of one size, label above value and unit; a row of cells is never cut.
void placeFigures(const Figures &figures, PageCursor &cursor);

} // namespace zhucun::reports
