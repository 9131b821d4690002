#include "reports/documents/ledgerreports.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

const Period kMay{QDate(2026, 5, 1), QDate(2026, 5, 31)};

LedgerPlace placeOf(int index)
{
    return {DivisionId(index / 6 + 1), QStringLiteral("第%1镇").arg(index / 6 + 1), VillageId(index / 3 + 1),
            QStringLiteral("第%1村").arg(index / 3 + 1)};
}

VisitLedgerData visits(int count, LedgerGrouping grouping)
{
    VisitLedgerData data;
    data.place = QStringLiteral("尚义县");
    data.scope.filter.period = kMay;
    data.scope.grouping = grouping;
    for (int i = 0; i < count; ++i) {
        VisitLine line;
        line.place = placeOf(i);
        line.visit.visitedOn = QDate(2026, 5, 1 + i % 28);
        line.visit.personName = QStringLiteral("王桂兰");
        line.visit.cadreNames = QStringLiteral("张建国、李明");
        line.visit.personTimes = 1 + i % 3;
        line.visit.householdTimes = i % 2;
        line.visit.topicName = QStringLiteral("饮水");
        line.visit.matter = QStringLiteral("反映冬季供水管道冻裂，希望尽快修复");
        line.visit.answer = QStringLiteral("已联系水务局");
        data.lines.push_back(line);
    }
    return data;
}

const Table &tableIn(const Report &report, size_t section = 0)
{
    return std::get<Table>(report.sections.at(section).blocks.at(0));
}

qint64 columnAt(const Table &table, const QString &heading)
{
    const auto found = std::ranges::find(table.columns, heading, &TableColumn::heading);
    EXPECT_TRUE(found != table.columns.end()) << heading.toStdString();
    return found - table.columns.begin();
}

/// Sum of a column over the rows of a style.
qint64 sumOf(const Table &table, const QString &heading, RowStyle style)
{
    const auto column = size_t(columnAt(table, heading));
    qint64 sum = 0;
    for (const TableRowData &row : table.rows) {
        if (row.style == style && column < row.cells.size())
            sum += std::get<qint64>(row.cells[column].data());
    }
    return sum;
}

qint64 rowsOf(const Table &table, RowStyle style)
{
    return std::ranges::count(table.rows, style, &TableRowData::style);
}

DeedLine deed(const char16_t *kind, int quantity, qint64 yuan)
{
    DeedLine line;
    line.place = placeOf(0);
    line.entry.happenedOn = QDate(2026, 5, 8);
    line.entry.kindName = QString::fromUtf16(kind);
    line.kindCode = line.entry.kindName;
    line.entry.kindUnit = QStringLiteral("公里");
    line.measure = LedgerMeasure::Quantity;
    line.entry.title = QStringLiteral("修路");
    line.entry.quantity = Quantity::of(quantity);
    line.entry.amount = Money::fromYuan(yuan);
    return line;
}

DeedLedgerData deeds(std::vector<DeedLine> lines)
{
    DeedLedgerData data;
    data.place = QStringLiteral("尚义县");
    data.scope.filter.period = kMay;
    data.lines = std::move(lines);
    return data;
}

} // namespace

TEST(LedgerReports, SumsStandInTheColumnsOfWhatTheyAddUp)
{
    for (const LedgerGrouping grouping : {LedgerGrouping::None, LedgerGrouping::Township, LedgerGrouping::Village}) {
        const Report report = visitLedger(visits(20, grouping));
        const Table &table = tableIn(report);
        EXPECT_EQ(rowsOf(table, RowStyle::Normal), 20);
        EXPECT_EQ(rowsOf(table, RowStyle::Total), 1);
        for (const char16_t *heading : {u"人次", u"户次"}) {
            const QString name = QString::fromUtf16(heading);
            const qint64 lines = sumOf(table, name, RowStyle::Normal);
            EXPECT_GT(lines, 0);
            EXPECT_EQ(sumOf(table, name, RowStyle::Total), lines);
            if (grouping != LedgerGrouping::None) {
                EXPECT_EQ(sumOf(table, name, RowStyle::Subtotal), lines);
            }
        }
        EXPECT_EQ(table.rows.back().cells[1].text().toStdString(), "合计 20次");
    }
}

TEST(LedgerReports, EachPlaceHasAHeadingAndItsSums)
{
    const Table byTownship = tableIn(visitLedger(visits(20, LedgerGrouping::Township)));
    EXPECT_EQ(rowsOf(byTownship, RowStyle::Group), 4);
    EXPECT_EQ(rowsOf(byTownship, RowStyle::Subtotal), 4);
    EXPECT_EQ(byTownship.rows.front().cells.front().text().toStdString(), "第1镇");
    const Table byVillage = tableIn(visitLedger(visits(20, LedgerGrouping::Village)));
    EXPECT_EQ(rowsOf(byVillage, RowStyle::Group), 7);
    EXPECT_EQ(byVillage.rows.front().cells.front().text().toStdString(), "第1镇第1村");
    int number = 0;
    for (const TableRowData &row : byVillage.rows) {
        if (row.style == RowStyle::Normal) {
            EXPECT_EQ(std::get<qint64>(row.cells[0].data()), ++number) << "numbered through";
        }
    }
}

TEST(LedgerReports, EveryRowFitsItsColumns)
{
    DisputeLedgerData disputes;
    DisputeLine dispute;
    dispute.place = placeOf(0);
    dispute.dispute.number = QStringLiteral("2026-0001");
    dispute.dispute.foundOn = QDate(2026, 5, 3);
    dispute.dispute.people = 4;
    dispute.dispute.amount = Money::fromYuan(12'000);
    dispute.dispute.resolvedOn = QDate(2026, 5, 20);
    disputes.lines = {dispute, dispute};
    PetitionLedgerData petitions;
    PetitionLine petition;
    petition.place = placeOf(0);
    petition.petition.receivedOn = QDate(2026, 5, 3);
    petition.petition.people = 3;
    petitions.lines = {petition};
    for (const LedgerGrouping grouping : {LedgerGrouping::None, LedgerGrouping::Township, LedgerGrouping::Village}) {
        disputes.scope.grouping = grouping;
        petitions.scope.grouping = grouping;
        for (const Report &report : {visitLedger(visits(3, grouping)), disputeLedger(disputes),
                                     petitionLedger(petitions), deedLedger(deeds({deed(u"道路", 2, 5)}))}) {
            const Table &table = tableIn(report);
            for (const TableRowData &row : table.rows) {
                EXPECT_LE(row.cells.size(), table.columns.size()) << report.title.toStdString();
                EXPECT_TRUE(row.style != RowStyle::Normal || row.cells.size() == table.columns.size())
                    << report.title.toStdString();
            }
        }
    }
    disputes.scope.grouping = LedgerGrouping::None;
    const Table table = tableIn(disputeLedger(disputes));
    EXPECT_EQ(sumOf(table, QStringLiteral("涉及人数"), RowStyle::Total), 8);
    EXPECT_EQ(table.rows.back().cells[size_t(columnAt(table, QStringLiteral("涉及金额(元)")))].text().toStdString(),
              "24,000.00");
    EXPECT_EQ(table.rows.back().cells[size_t(columnAt(table, QStringLiteral("化解日期")))].text().toStdString(),
              "化解2起");
}

TEST(LedgerReports, UnlikeKindsAreSummedApart)
{
    const Report one = deedLedger(deeds({deed(u"道路", 2, 5), deed(u"道路", 3, 6)}));
    EXPECT_EQ(one.sections.size(), 1u);
    const Table &table = tableIn(one);
    EXPECT_EQ(table.rows.back().cells[size_t(columnAt(table, QStringLiteral("数量")))].text().toStdString(), "5公里");
    EXPECT_EQ(table.rows.back().cells[size_t(columnAt(table, QStringLiteral("金额(元)")))].text().toStdString(),
              "11.00");

    const Report two = deedLedger(deeds({deed(u"道路", 2, 5), deed(u"水渠", 3, 6)}));
    const TableRowData &total = tableIn(two).rows.back();
    EXPECT_EQ(total.cells[1].text().toStdString(), "合计 2条");
    for (size_t i = 2; i < total.cells.size(); ++i)
        EXPECT_TRUE(total.cells[i].text().isEmpty()) << i;
    ASSERT_EQ(two.sections.size(), 2u);
    EXPECT_EQ(tableIn(two, 1).rows.size(), 2u);
    EXPECT_EQ(rowsOf(tableIn(two, 1), RowStyle::Total), 0);
    EXPECT_EQ(two.figures.size(), 2u);
}

TEST(LedgerReports, FiguresNameTheIndicatorsThatAnswerForThem)
{
    const Report report = visitLedger(visits(20, LedgerGrouping::None));
    ASSERT_EQ(report.figures.size(), 3u);
    EXPECT_EQ(report.figures[0].code.toStdString(), "visits.times");
    EXPECT_EQ(report.figures[0].value, 20);
    EXPECT_EQ(report.figures[1].value, double(sumOf(tableIn(report), QStringLiteral("人次"), RowStyle::Total)));
    EXPECT_EQ(report.figures[0].query.period, kMay);

    VisitLedgerData searched = visits(20, LedgerGrouping::None);
    searched.scope.filter.text = QStringLiteral("饮水");
    EXPECT_TRUE(visitLedger(searched).figures.empty()) << "no indicator counts what was searched for";
}

TEST(LedgerReports, AreWrittenInEveryFormatAndFitThePage)
{
    const OutputFolder folder;
    const Report report = visitLedger(visits(90, LedgerGrouping::Township));
    const auto pages = layOut(report, FontSet::official());
    ASSERT_TRUE(pages.has_value());
    EXPECT_GT(pages->pageCount(), 1);
    for (int page = 0; page < pages->pageCount(); ++page) {
        EXPECT_TRUE(textsOf(pages->page(page)).contains(QStringLiteral("反映问题"))) << "headings on every page";
        const qreal width = pages->page(page).layout.fullRect(QPageLayout::Point).width() * kUnitsPerPoint;
        for (const Page::Rule &rule : pages->page(page).rules)
            EXPECT_LE(rule.line.x2(), width);
    }
    for (const char *name : {"visits.pdf", "visits.xlsx", "visits.html"}) {
        const QString path = folder.path(QString::fromLatin1(name));
        ASSERT_TRUE(write(report, path).has_value()) << name;
        EXPECT_GT(QFile(path).size(), 1000) << name;
    }
}

TEST(LedgerReports, AnEmptyLedgerSaysSo)
{
    const Report report = visitLedger(visits(0, LedgerGrouping::Township));
    EXPECT_TRUE(tableIn(report).rows.empty());
    EXPECT_FALSE(tableIn(report).emptyText.isEmpty());
}
