#pragma once

#include "gui/attendance/gridedits.h"

#include <QStringList>

namespace zhucun::gui {

/// A cell as spreadsheets get it: "√", or "√/△" when the halves differ; nothing for 未登记.
QString cellText(const DayHalves &halves, const StatusMarks &marks);
/// Lines and days of the range with tabs between cells.
QString gridText(const MonthSheet &sheet, const GridRange &range);

/// What pasting comes to. Cells that cannot be read stay as they are and are named.
struct GridPaste {
    std::vector<DayMark> marks;
    GridRange range; ///< what was pasted over
    int unknownCells = 0;
    QStringList unknown; ///< what stands in them, each once
    int beyond = 0;      ///< cells that found no place right of or below the grid
};

/// Symbols or words of statuses ("√", "事假", "在村/病假") at the first cell of `at`; a text that fits several times
/// into `at` is repeated. Blank cells and blank halves leave what is there. With one half chosen a cell of one status
/// goes into that half alone.
GridPaste pasteText(const QString &text, const MonthSheet &sheet, const GridRange &at, HalfChoice choice);

} // namespace zhucun::gui
