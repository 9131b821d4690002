#include "attendancesamples.h"
#include "reports/documents/monthworkbook.h"
#include "reports/documents/townshipfigures.h"
#include "reports/writers/reportwriter.h"
#include "reports/writers/xlsxsheets.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFile>

#include <set>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

const YearMonth kMonth(2026, 9);

TownshipMonth township(int number, int cadres, int shared)
{
    TownshipMonth month;
    month.month = kMonth;
    month.townshipId = DivisionId(number);
    month.townshipName = QStringLiteral("第%1镇").arg(number);
    month.villages = 13;
    month.visits = {{}, 10 * number, 20, 15};
    month.disputes.found = 4;
    month.disputes.resolvedOfFound = number;
    for (int i = 0; i < cadres; ++i) {
        RosterLine line;
        // One person is posted to every township.
        line.cadreId = i == 0 ? CadreId(shared) : CadreId(number * 100 + i);
        line.teamId = TeamId(number);
        line.firstSecretary = i == 1;
        month.roster.push_back(line);
    }
    return month;
}

MonthWorkbookData workbookData()
{
    MonthWorkbookData data;
    data.countyName = QStringLiteral("尚义县");
    data.month = kMonth;
    data.madeOn = QDate(2026, 10, 8);
    data.townships = {township(1, 3, 7), township(2, 4, 7)};
    data.attendance = {data.countyName, monthSheet(30)};
    data.bulletin = bulletinData(30);
    data.leaves = {data.countyName, Period::month(kMonth), {}};
    data.checks = {data.countyName, Period::month(kMonth), spotChecks()};
    data.disputes = DisputeLedgerData();
    data.deeds = DeedLedgerData();
    data.petitions = PetitionLedgerData();
    data.subsidy = {data.countyName, kMonth, {}, memberMonths(monthSheet(30))};
    return data;
}

const Table &tableIn(const Section &section) { return std::get<Table>(section.blocks.front()); }

} // namespace

TEST(MonthWorkbook, TheCoverListsEverySheetInOrder)
{
    const Report report = monthWorkbook(workbookData());
    const std::vector<SheetPart> sheets = sheetsOf(report);
    const Table &cover = tableIn(report.sections.front());
    QStringList listed;
    for (const TableRowData &row : cover.rows) {
        if (row.cells[4].text().isEmpty())
            listed << row.cells[1].text();
    }
    ASSERT_EQ(sheets.size(), size_t(listed.size()) + 1);
    EXPECT_EQ(sheets.front().name.toStdString(), "目录");
    for (size_t i = 1; i < sheets.size(); ++i)
        EXPECT_EQ(sheets[i].name.toStdString(), listed[qsizetype(i) - 1].toStdString());
    for (const char16_t *wanted : {u"乡镇月报", u"考勤表", u"在岗（按单位）", u"请销假登记", u"督查", u"补助发放"})
        EXPECT_TRUE(listed.contains(QString::fromUtf16(wanted))) << QString::fromUtf16(wanted).toStdString();
}

TEST(MonthWorkbook, ALedgerTooLongIsNamedAndLeftOut)
{
    const Report report = monthWorkbook(workbookData());
    const Table &cover = tableIn(report.sections.front());
    const auto visits = std::ranges::find_if(
        cover.rows, [](const TableRowData &row) { return row.cells[1].text() == QStringLiteral("走访台账"); });
    ASSERT_TRUE(visits != cover.rows.end());
    EXPECT_TRUE(visits->cells[4].text().contains(QStringLiteral("50000")));
    for (const SheetPart &sheet : sheetsOf(report))
        EXPECT_NE(sheet.name.toStdString(), "走访台账");
}

TEST(MonthWorkbook, FiguresSayOnWhichSheetTheyStandAndAreUnique)
{
    MonthWorkbookData data = workbookData();
    data.visits = VisitLedgerData();
    data.visits->scope.filter.period = Period::month(kMonth);
    const Report report = monthWorkbook(data);
    std::set<QString> places;
    for (const FigureRef &figure : report.figures)
        EXPECT_TRUE(places.insert(figure.place).second) << figure.place.toStdString();
    EXPECT_TRUE(places.contains(QStringLiteral("走访台账|合计|visits.times")));
    EXPECT_TRUE(places.contains(QStringLiteral("乡镇月报|第1镇|dispatch.cadres")));
}

TEST(MonthWorkbook, IsWritten)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("workbook.xlsx"));
    ASSERT_TRUE(write(monthWorkbook(workbookData()), path).has_value());
    EXPECT_GT(QFile(path).size(), 10'000);
}

TEST(TownshipFigures, PeopleCountOnceInTheTotal)
{
    const MonthWorkbookData data = workbookData();
    const Report report = townshipFigures(data.countyName, kMonth, data.townships);
    const Table &table = tableIn(report.sections.front());
    ASSERT_EQ(table.rows.size(), 3u);
    for (const TableRowData &row : table.rows)
        EXPECT_EQ(row.cells.size(), table.columns.size());
    const auto cell = [&](size_t row, size_t column) { return table.rows[row].cells[column].text().toStdString(); };
    EXPECT_EQ(cell(0, 4), "3");
    EXPECT_EQ(cell(1, 4), "4");
    EXPECT_EQ(cell(2, 4), "6") << "one of them is posted to both";
    EXPECT_EQ(cell(2, 3), "2");
    EXPECT_EQ(cell(2, 10), "30");
    EXPECT_EQ(cell(2, 17), "37.5") << "3 of 8, not the mean of rates";
}
