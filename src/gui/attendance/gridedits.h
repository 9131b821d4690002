#pragma once

#include "domain/attendance/monthsheet.h"

#include <vector>

namespace zhucun::gui {

/// Which halves of the selected cells a key enters.
enum class HalfChoice { Whole, Morning, Afternoon };
bool covers(HalfChoice choice, Half half);

/// One cell of the month grid: line and day of the sheet, both from 0.
struct GridCell {
    int line = 0;
    int day = 0;

    friend auto operator<=>(const GridCell &, const GridCell &) = default;
};
/// A rectangle of cells, bounds included.
struct GridRange {
    int firstLine = 0;
    int firstDay = 0;
    int lastLine = -1;
    int lastDay = -1;

    int lines() const { return lastLine - firstLine + 1; }
    int days() const { return lastDay - firstDay + 1; }
    bool isEmpty() const { return lines() <= 0 || days() <= 0; }
    bool isOne() const { return lines() == 1 && days() == 1; }
};
/// Row by row.
std::vector<GridCell> cellsOf(const GridRange &range);
/// The smallest rectangle around the cells; empty without any.
GridRange rangeAround(const std::vector<GridCell> &cells);

/// Every function below answers with the marks that bring the change about, each with the whole entry its day is to
/// have, and leaves out days that would stay as they are.
namespace gridedits {

using Marks = std::vector<DayMark>;

/// nullopt clears: a whole day together with its night and reason, a half by itself.
Marks setStatus(const MonthSheet &sheet, const std::vector<GridCell> &cells, HalfChoice choice,
                std::optional<DayStatus> status);
/// The first day of each line (of one day alone: the day before it) goes to the others; conflicts are not copied.
Marks fillRight(const MonthSheet &sheet, const GridRange &range, HalfChoice choice);
Marks fillDown(const MonthSheet &sheet, const GridRange &range, HalfChoice choice);
/// 宿村: taken off when all of the cells have it, else given to all.
Marks toggleNight(const MonthSheet &sheet, const std::vector<GridCell> &cells);
Marks setReason(const MonthSheet &sheet, const std::vector<GridCell> &cells, const QString &reason);
/// Every half of the day that is 未登记, of everybody who is posted then and whose month is open.
Marks markUnrecorded(const MonthSheet &sheet, int day, HalfChoice choice, DayStatus status);

/// Gives the halves of one cell these statuses; nullopt leaves a half as it is.
void put(const MonthSheet &sheet, const GridCell &cell, const std::optional<DayStatus> &morning,
         const std::optional<DayStatus> &afternoon, Marks &marks);

} // namespace gridedits

/// How the cell looks until the county has answered: as entered, whatever leave and sign-ins say.
SheetCell enteredCell(const SheetCell &cell, const DayEntry &entry, bool posted);

/// Adds up a line anew from its cells. `until`: as accountOf() has it.
void recount(const MonthSheet &sheet, MonthSheet::Line &line, QDate until);

} // namespace zhucun::gui
