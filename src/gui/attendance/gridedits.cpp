#include "gui/attendance/gridedits.h"

#include <algorithm>

namespace zhucun::gui {

namespace {

const SheetCell &cellAt(const MonthSheet &sheet, const GridCell &cell)
{
    return sheet.lines[std::size_t(cell.line)].cells[std::size_t(cell.day)];
}

void add(const MonthSheet &sheet, const GridCell &at, const DayEntry &entry, std::vector<DayMark> &marks)
{
    if (entry == cellAt(sheet, at).entry)
        return;
    DayMark mark{sheet.lines[std::size_t(at.line)].member.cadreId, sheet.days[std::size_t(at.day)].day, entry};
    mark.entry.source = AttendanceSource::Manual;
    marks.push_back(mark);
}

/// Gives the chosen halves of `to` what `from` shows. A conflict is a finding about one day and is not copied.
void copyHalves(const MonthSheet &sheet, const GridCell &from, const GridCell &to, HalfChoice choice,
                std::vector<DayMark> &marks)
{
    const SheetCell &shown = cellAt(sheet, from);
    DayEntry entry = cellAt(sheet, to).entry;
    const auto copy = [&](Half half, std::optional<DayStatus> &said) {
        const DayStatus status = shown.halves.of(half);
        if (!covers(choice, half) || status == DayStatus::Conflict)
            return;
        said = canBeEntered(status) ? std::optional(status) : std::nullopt;
    };
    copy(Half::Morning, entry.morning);
    copy(Half::Afternoon, entry.afternoon);
    add(sheet, to, entry, marks);
}

} // namespace

bool covers(HalfChoice choice, Half half)
{
    switch (choice) {
    case HalfChoice::Whole:
        return true;
    case HalfChoice::Morning:
        return half == Half::Morning;
    case HalfChoice::Afternoon:
        return half == Half::Afternoon;
    }
    return false;
}

std::vector<GridCell> cellsOf(const GridRange &range)
{
    std::vector<GridCell> cells;
    for (int line = range.firstLine; line <= range.lastLine; ++line) {
        for (int day = range.firstDay; day <= range.lastDay; ++day)
            cells.push_back({line, day});
    }
    return cells;
}

GridRange rangeAround(const std::vector<GridCell> &cells)
{
    if (cells.empty())
        return {};
    GridRange range{cells.front().line, cells.front().day, cells.front().line, cells.front().day};
    for (const GridCell &cell : cells) {
        range.firstLine = std::min(range.firstLine, cell.line);
        range.lastLine = std::max(range.lastLine, cell.line);
        range.firstDay = std::min(range.firstDay, cell.day);
        range.lastDay = std::max(range.lastDay, cell.day);
    }
    return range;
}

namespace gridedits {

Marks setStatus(const MonthSheet &sheet, const std::vector<GridCell> &cells, HalfChoice choice,
                std::optional<DayStatus> status)
{
    Marks marks;
    for (const GridCell &cell : cells) {
        DayEntry entry = cellAt(sheet, cell).entry;
        if (!status && choice == HalfChoice::Whole)
            entry = {{}, {}, {}, entry.source, {}};
        if (covers(choice, Half::Morning))
            entry.morning = status;
        if (covers(choice, Half::Afternoon))
            entry.afternoon = status;
        add(sheet, cell, entry, marks);
    }
    return marks;
}

Marks fillRight(const MonthSheet &sheet, const GridRange &range, HalfChoice choice)
{
    Marks marks;
    const int from = range.days() == 1 ? range.firstDay - 1 : range.firstDay;
    if (range.isEmpty() || from < 0)
        return marks;
    for (int line = range.firstLine; line <= range.lastLine; ++line) {
        for (int day = from + 1; day <= range.lastDay; ++day)
            copyHalves(sheet, {line, from}, {line, day}, choice, marks);
    }
    return marks;
}

Marks fillDown(const MonthSheet &sheet, const GridRange &range, HalfChoice choice)
{
    Marks marks;
    const int from = range.lines() == 1 ? range.firstLine - 1 : range.firstLine;
    if (range.isEmpty() || from < 0)
        return marks;
    for (int line = from + 1; line <= range.lastLine; ++line) {
        for (int day = range.firstDay; day <= range.lastDay; ++day)
            copyHalves(sheet, {from, day}, {line, day}, choice, marks);
    }
    return marks;
}

Marks toggleNight(const MonthSheet &sheet, const std::vector<GridCell> &cells)
{
    const bool all = std::ranges::all_of(
        cells, [&sheet](const GridCell &cell) { return cellAt(sheet, cell).entry.overnight.value_or(false); });
    Marks marks;
    for (const GridCell &cell : cells) {
        DayEntry entry = cellAt(sheet, cell).entry;
        entry.overnight = all ? std::nullopt : std::optional(true);
        add(sheet, cell, entry, marks);
    }
    return marks;
}

Marks setReason(const MonthSheet &sheet, const std::vector<GridCell> &cells, const QString &reason)
{
    Marks marks;
    for (const GridCell &cell : cells) {
        DayEntry entry = cellAt(sheet, cell).entry;
        entry.reason = reason.trimmed();
        add(sheet, cell, entry, marks);
    }
    return marks;
}

Marks markUnrecorded(const MonthSheet &sheet, int day, HalfChoice choice, DayStatus status)
{
    Marks marks;
    for (int line = 0; line < int(sheet.lines.size()); ++line) {
        const MonthSheet::Line &shown = sheet.lines[std::size_t(line)];
        if (shown.isClosed || !shown.posted[std::size_t(day)])
            continue;
        const DayHalves halves = shown.cells[std::size_t(day)].halves;
        const auto wanted = [&](Half half) {
            const bool blank = covers(choice, half) && halves.of(half) == DayStatus::Unrecorded;
            return blank ? std::optional(status) : std::nullopt;
        };
        put(sheet, {line, day}, wanted(Half::Morning), wanted(Half::Afternoon), marks);
    }
    return marks;
}

void put(const MonthSheet &sheet, const GridCell &cell, const std::optional<DayStatus> &morning,
         const std::optional<DayStatus> &afternoon, Marks &marks)
{
    DayEntry entry = cellAt(sheet, cell).entry;
    if (morning)
        entry.morning = morning;
    if (afternoon)
        entry.afternoon = afternoon;
    add(sheet, cell, entry, marks);
}

} // namespace gridedits

SheetCell enteredCell(const SheetCell &cell, const DayEntry &entry, bool posted)
{
    SheetCell shown = cell;
    shown.entry = entry;
    shown.entered = entry.morning || entry.afternoon;
    shown.hasReason = !entry.reason.isEmpty();
    shown.overnight = entry.overnight.value_or(false);
    if (shown.decided)
        return shown;
    const auto show = [&](Half half, const std::optional<DayStatus> &said, const std::optional<DayStatus> &before) {
        if (said == before)
            return; // what sign-ins or leave made of it stays
        if (!posted && said)
            shown.halves.of(half) = DayStatus::Conflict;
        else
            shown.halves.of(half) = said.value_or(DayStatus::Unrecorded);
    };
    show(Half::Morning, entry.morning, cell.entry.morning);
    show(Half::Afternoon, entry.afternoon, cell.entry.afternoon);
    const bool open = shown.halves.morning == DayStatus::Conflict || shown.halves.afternoon == DayStatus::Conflict;
    if (!open)
        shown.conflict.reset();
    else if (!posted)
        shown.conflict = ConflictKind::OutsidePosting;
    return shown;
}

void recount(const MonthSheet &sheet, MonthSheet::Line &line, QDate until)
{
    MonthAccount &account = line.account;
    account.halves = {};
    account.nights = 0;
    account.presentHalves = 0;
    account.unrecordedWorkHalves = 0;
    for (std::size_t day = 0; day < line.cells.size(); ++day) {
        if (!line.posted[day])
            continue;
        const SheetCell &cell = line.cells[day];
        for (const DayStatus status : {cell.halves.morning, cell.halves.afternoon}) {
            ++account.halves[std::size_t(status)];
            if (account.countsTowards[std::size_t(status)])
                ++account.presentHalves;
            if (status == DayStatus::Unrecorded && sheet.days[day].workday && sheet.days[day].day <= until)
                ++account.unrecordedWorkHalves;
        }
        if (cell.overnight)
            ++account.nights;
    }
}

} // namespace zhucun::gui
