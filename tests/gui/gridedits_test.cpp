#include "gui/attendance/gridclipboard.h"
#include "gui/monthsheetsample.h"

#include <gtest/gtest.h>

namespace zhucun::gui::test {

namespace {

using enum DayStatus;

struct Expected {
    int cadre;
    int day; ///< of the month
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
};

void expectMarks(const std::vector<DayMark> &marks, const std::vector<Expected> &expected)
{
    ASSERT_EQ(marks.size(), expected.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        EXPECT_EQ(marks[i].cadreId, CadreId(expected[i].cadre)) << i;
        EXPECT_EQ(marks[i].day, QDate(2026, 11, expected[i].day)) << i;
        EXPECT_EQ(marks[i].entry.morning, expected[i].morning) << i;
        EXPECT_EQ(marks[i].entry.afternoon, expected[i].afternoon) << i;
    }
}

TEST(GridEdits, AKeyEntersWholeDaysOrOneHalf)
{
    MonthSheet sheet = blankSheet(2);
    enter(sheet, 0, 1, InVillage, PersonalLeave, QStringLiteral("看病"));
    const std::vector<GridCell> cells{{0, 1}, {1, 1}};
    expectMarks(gridedits::setStatus(sheet, cells, HalfChoice::Whole, Training),
                {{1, 2, Training, Training}, {2, 2, Training, Training}});
    const auto morning = gridedits::setStatus(sheet, cells, HalfChoice::Morning, Training);
    expectMarks(morning, {{1, 2, Training, PersonalLeave}, {2, 2, Training, {}}});
    EXPECT_EQ(morning.front().entry.reason, QStringLiteral("看病"));
}

TEST(GridEdits, WhatStaysAsItIsIsNotWritten)
{
    MonthSheet sheet = blankSheet(1);
    enter(sheet, 0, 1, InVillage);
    EXPECT_TRUE(gridedits::setStatus(sheet, {{0, 1}}, HalfChoice::Whole, InVillage).empty());
    EXPECT_TRUE(gridedits::setStatus(sheet, {{0, 2}}, HalfChoice::Whole, {}).empty());
}

TEST(GridEdits, ClearingAWholeDayTakesItsRemark)
{
    MonthSheet sheet = blankSheet(1);
    enter(sheet, 0, 1, InVillage, Rest, QStringLiteral("值班"));
    const auto whole = gridedits::setStatus(sheet, {{0, 1}}, HalfChoice::Whole, {});
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_TRUE(whole.front().entry.isEmpty());
    const auto half = gridedits::setStatus(sheet, {{0, 1}}, HalfChoice::Afternoon, {});
    expectMarks(half, {{1, 2, InVillage, {}}});
    EXPECT_EQ(half.front().entry.reason, QStringLiteral("值班"));
}

TEST(GridEdits, FillsRightFromTheFirstDayOfEachLine)
{
    MonthSheet sheet = blankSheet(2);
    enter(sheet, 0, 3, InVillage);
    enter(sheet, 1, 3, Training, Rest);
    expectMarks(
        gridedits::fillRight(sheet, {0, 3, 1, 5}, HalfChoice::Whole),
        {{1, 5, InVillage, InVillage}, {1, 6, InVillage, InVillage}, {2, 5, Training, Rest}, {2, 6, Training, Rest}});
    expectMarks(gridedits::fillRight(sheet, {1, 4, 1, 4}, HalfChoice::Morning), {{2, 5, Training, {}}});
    EXPECT_TRUE(gridedits::fillRight(sheet, {0, 0, 0, 0}, HalfChoice::Whole).empty());
}

TEST(GridEdits, FillsDownFromTheFirstLine)
{
    MonthSheet sheet = blankSheet(3);
    enter(sheet, 0, 3, OfficialDuty);
    enter(sheet, 2, 4, Rest);
    // The blank day clears what stands below it.
    expectMarks(gridedits::fillDown(sheet, {0, 3, 2, 4}, HalfChoice::Whole),
                {{2, 4, OfficialDuty, OfficialDuty}, {3, 4, OfficialDuty, OfficialDuty}, {3, 5, {}, {}}});
    expectMarks(gridedits::fillDown(sheet, {1, 3, 1, 3}, HalfChoice::Whole), {{2, 4, OfficialDuty, OfficialDuty}});
}

TEST(GridEdits, AConflictIsNotCopied)
{
    MonthSheet sheet = blankSheet(2);
    sheet.lines[0].cells[3].halves = {Conflict, InVillage};
    expectMarks(gridedits::fillDown(sheet, {0, 3, 1, 3}, HalfChoice::Whole), {{2, 4, {}, InVillage}});
}

TEST(GridEdits, NightsGoOnUntilAllHaveOne)
{
    MonthSheet sheet = blankSheet(2);
    sheet.lines[0].cells[0].entry.overnight = true;
    const auto on = gridedits::toggleNight(sheet, {{0, 0}, {1, 0}});
    ASSERT_EQ(on.size(), 1U);
    EXPECT_EQ(on.front().cadreId, CadreId(2));
    EXPECT_EQ(on.front().entry.overnight, true);
    sheet.lines[1].cells[0].entry.overnight = true;
    const auto off = gridedits::toggleNight(sheet, {{0, 0}, {1, 0}});
    ASSERT_EQ(off.size(), 2U);
    EXPECT_FALSE(off.front().entry.overnight.has_value());
}

TEST(GridEdits, MarksADayForTheUnrecordedOnly)
{
    MonthSheet sheet = blankSheet(5);
    enter(sheet, 0, 9, SickLeave);
    enter(sheet, 1, 9, InVillage, {});
    sheet.lines[2].posted[9] = false;
    sheet.lines[3].isClosed = true;
    expectMarks(gridedits::markUnrecorded(sheet, 9, HalfChoice::Whole, InVillage),
                {{2, 10, InVillage, InVillage}, {5, 10, InVillage, InVillage}});
    expectMarks(gridedits::markUnrecorded(sheet, 9, HalfChoice::Morning, Training), {{5, 10, Training, {}}});
}

TEST(GridEdits, WhatLeaveMadeOfAHalfStaysWhenTheOtherIsEntered)
{
    SheetCell cell;
    cell.halves = {SickLeave, Unrecorded};
    DayEntry entry;
    entry.afternoon = InVillage;
    EXPECT_EQ(enteredCell(cell, entry, true).halves, (DayHalves{SickLeave, InVillage}));
    EXPECT_EQ(enteredCell(cell, entry, false).halves, (DayHalves{SickLeave, Conflict}));
    cell.decided = true;
    EXPECT_EQ(enteredCell(cell, entry, true).halves, cell.halves);
}

TEST(GridEdits, RecountsALine)
{
    MonthSheet sheet = blankSheet(1);
    enter(sheet, 0, 1, InVillage, Rest);
    MonthSheet::Line &line = sheet.lines.front();
    EXPECT_EQ(line.account.of(InVillage), 1);
    EXPECT_EQ(line.account.presentHalves, 1);
    // Fifteen work days up to the 22nd, less the one that was entered: 2 November is a Monday.
    EXPECT_EQ(line.account.unrecordedWorkHalves, 28);
    EXPECT_TRUE(line.account.isBalanced());
}

TEST(GridClipboard, CopiesSymbols)
{
    MonthSheet sheet = blankSheet(2);
    enter(sheet, 0, 0, InVillage);
    enter(sheet, 0, 1, InVillage, PersonalLeave);
    enter(sheet, 1, 1, std::nullopt, Rest);
    EXPECT_EQ(gridText(sheet, {0, 0, 1, 1}), QStringLiteral("√\t√/△\n\t/☆\n"));
}

TEST(GridClipboard, PastesWhatItCopied)
{
    MonthSheet sheet = blankSheet(4);
    enter(sheet, 0, 0, InVillage);
    enter(sheet, 0, 1, InVillage, PersonalLeave);
    enter(sheet, 1, 0, Training);
    const GridPaste paste = pasteText(gridText(sheet, {0, 0, 1, 1}), sheet, {2, 5, 2, 5}, HalfChoice::Whole);
    expectMarks(paste.marks,
                {{3, 6, InVillage, InVillage}, {3, 7, InVillage, PersonalLeave}, {4, 6, Training, Training}});
    EXPECT_EQ(paste.range.lastLine, 3);
    EXPECT_EQ(paste.range.lastDay, 6);
}

TEST(GridClipboard, ReadsWordsOfSpreadsheets)
{
    const MonthSheet sheet = blankSheet(1);
    const GridPaste paste =
        pasteText(QStringLiteral("在村\t\"事假\"\t病假／在村\tX\r\n"), sheet, {0, 0, 0, 0}, HalfChoice::Whole);
    expectMarks(paste.marks, {{1, 1, InVillage, InVillage},
                              {1, 2, PersonalLeave, PersonalLeave},
                              {1, 3, SickLeave, InVillage},
                              {1, 4, Absent, Absent}});
    EXPECT_EQ(paste.unknownCells, 0);
}

TEST(GridClipboard, NamesWhatIsNoStatusAndLosesNothing)
{
    MonthSheet sheet = blankSheet(1);
    enter(sheet, 0, 0, InVillage);
    const GridPaste paste =
        pasteText(QStringLiteral("甲乙\t√\t甲乙\t√/丙\t!\t\n"), sheet, {0, 0, 0, 0}, HalfChoice::Whole);
    expectMarks(paste.marks, {{1, 2, InVillage, InVillage}});
    EXPECT_EQ(paste.unknown, (QStringList{QStringLiteral("甲乙"), QStringLiteral("√/丙"), QStringLiteral("!")}));
    EXPECT_EQ(paste.unknownCells, 4);
}

TEST(GridClipboard, BlankCellsLeaveWhatIsThere)
{
    MonthSheet sheet = blankSheet(1);
    enter(sheet, 0, 0, InVillage);
    enter(sheet, 0, 1, InVillage);
    expectMarks(pasteText(QStringLiteral("\t/△"), sheet, {0, 0, 0, 0}, HalfChoice::Whole).marks,
                {{1, 2, InVillage, PersonalLeave}});
}

TEST(GridClipboard, OneCellFillsTheSelection)
{
    const MonthSheet sheet = blankSheet(2);
    EXPECT_EQ(pasteText(QStringLiteral("√\n"), sheet, {0, 0, 1, 2}, HalfChoice::Whole).marks.size(), 6U);
    expectMarks(pasteText(QStringLiteral("√"), sheet, {1, 2, 1, 2}, HalfChoice::Afternoon).marks,
                {{2, 3, {}, InVillage}});
}

TEST(GridClipboard, CountsWhatLiesOutsideTheGrid)
{
    const MonthSheet sheet = blankSheet(1);
    const GridPaste paste = pasteText(QStringLiteral("√\t√\n√\t\n"), sheet, {0, 29, 0, 29}, HalfChoice::Whole);
    expectMarks(paste.marks, {{1, 30, InVillage, InVillage}});
    EXPECT_EQ(paste.beyond, 2);
}

} // namespace

} // namespace zhucun::gui::test
