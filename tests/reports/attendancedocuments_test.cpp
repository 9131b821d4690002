#include "attendancesamples.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/leaveregister.h"
#include "reports/documents/leaveslip.h"
#include "reports/documents/spotchecksheet.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/weeklysummary.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include <algorithm>
#include <map>

#include <poppler-qt6.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

const QString kCounty = QStringLiteral("尚义县");

const Table &tableOf(const Section &section, std::size_t block = 0)
{
    return std::get<Table>(section.blocks.at(block));
}

const CellValue &cellUnder(const Table &table, const TableRowData &row, const QString &heading)
{
    static const CellValue none;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].heading == heading)
            return i < row.cells.size() ? row.cells[i] : none;
    }
    ADD_FAILURE() << "no column " << heading.toStdString();
    return none;
}

std::vector<const TableRowData *> rowsOf(const Table &table, RowStyle style)
{
    std::vector<const TableRowData *> rows;
    for (const TableRowData &row : table.rows) {
        if (row.style == style)
            rows.push_back(&row);
    }
    return rows;
}

QString textOf(const PagedDocument &document)
{
    QStringList all;
    for (int page = 0; page < document.pageCount(); ++page)
        all += textsOf(document.page(page));
    return all.join(u'\n');
}

PagedDocument laidOut(const Report &report) { return layOut(report, FontSet::official()).value(); }

/// All formats; pages to be looked at when ZHUCUN_TEST_OUTPUT names a folder.
void writeAll(const OutputFolder &folder, const QString &name, const Report &report)
{
    for (const char *extension : {".pdf", ".xlsx", ".html"})
        EXPECT_TRUE(write(report, folder.path(name + QLatin1String(extension))).has_value()) << extension;
}

/// Nothing is cut off, and no two texts of one line run into each other.
void expectOnPaper(const PagedDocument &document)
{
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF paper = document.pageSizePoints(page) * 20;
        std::map<qreal, std::vector<std::pair<qreal, qreal>>> lines;
        for (const Page::Text &text : document.page(page).texts) {
            const qreal length = QFontMetricsF(document.fonts()[std::size_t(text.font)]).horizontalAdvance(text.text);
            EXPECT_GT(text.baseline.x(), 0) << page << text.text.toStdString();
            EXPECT_LT(text.baseline.y(), paper.height()) << page << text.text.toStdString();
            if (text.turned)
                continue;
            EXPECT_LT(text.baseline.x() + length, paper.width()) << page << text.text.toStdString();
            lines[text.baseline.y()].push_back({text.baseline.x(), text.baseline.x() + length});
        }
        for (auto &[y, spans] : lines) {
            std::sort(spans.begin(), spans.end());
            for (std::size_t i = 1; i < spans.size(); ++i)
                ASSERT_LE(spans[i - 1].second, spans[i].first + 2) << "page " << page << " at " << y;
        }
    }
}

} // namespace

TEST(AttendanceRegister, EachTownshipOnPagesOfItsOwn)
{
    const Report report = attendanceRegister({kCounty, monthSheet(267)});
    ASSERT_EQ(report.sections.size(), 14U);
    EXPECT_EQ(report.title, QStringLiteral("尚义县2026年9月驻村干部考勤表"));
    EXPECT_EQ(report.sections[1].title, QStringLiteral("大青沟镇2026年9月驻村干部考勤表"));
    EXPECT_FALSE(report.printsTitle());
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("register"), report);

    const auto pdf = Poppler::Document::load(folder.path(QStringLiteral("register.pdf")));
    ASSERT_TRUE(pdf);
    ASSERT_GE(pdf->numPages(), 14);
    EXPECT_NEAR(pdf->page(0)->pageSizeF().width(), 1190.6, 1) << "A3 landscape";
    EXPECT_NEAR(pdf->page(0)->pageSizeF().height(), 841.9, 1);
    QStringList begun;
    for (int page = 0; page < pdf->numPages(); ++page) {
        const QString text = pdf->page(page)->text({});
        EXPECT_TRUE(text.contains(QStringLiteral("姓名"))) << "headings on page " << page;
        EXPECT_LE(text.count(QStringLiteral("驻村干部考勤表")), 1) << page;
    }
    expectOnPaper(laidOut(report));
}

TEST(AttendanceRegister, SymbolsOfDaysAndHalves)
{
    const MonthSheet sheet = monthSheet(30);
    const Report report = attendanceRegister({kCounty, sheet});
    const Table &table = tableOf(report.sections.front());
    const auto days =
        std::ranges::count_if(table.columns, [](const TableColumn &c) { return c.heading.contains(u'\n'); });
    EXPECT_EQ(days, 30);
    const auto shaded = std::ranges::count_if(table.columns, &TableColumn::shaded);
    const auto off = std::ranges::count_if(sheet.days, [](const MonthSheet::Day &day) { return !day.workday; });
    EXPECT_EQ(shaded, off);
    EXPECT_EQ(table.columns[3].heading, QStringLiteral("1\n二")) << "1 September 2026 is a Tuesday";
    EXPECT_EQ(table.columns[3 + 19].heading, QStringLiteral("20\n班")) << "a Sunday worked";
    EXPECT_FALSE(table.columns[3 + 19].shaded);
    EXPECT_EQ(table.columns[3 + 24].heading, QStringLiteral("25\n休")) << "a Friday off";

    const std::size_t firstDay = 3;
    const auto lineOf = [&](int index) -> const TableRowData & {
        for (const Section &section : report.sections) {
            for (const TableRowData *row : rowsOf(tableOf(section), RowStyle::Normal)) {
                if (row->cells[1].text() == sheet.lines[std::size_t(index)].member.cadreName)
                    return *row;
            }
        }
        ADD_FAILURE() << index;
        return table.rows.front();
    };
    EXPECT_EQ(lineOf(4).cells[firstDay + 7].text(), QStringLiteral("√\n△")) << "morning there, afternoon on leave";
    EXPECT_EQ(lineOf(7).cells[firstDay + 9].text(), QStringLiteral("×"));
    EXPECT_EQ(lineOf(16).cells[firstDay].text(), QStringLiteral("／")) << "not posted before the 16th";
    EXPECT_EQ(lineOf(16).cells[firstDay + 15].text(), QStringLiteral("√"));
}

TEST(AttendanceRegister, TotalsAreThoseOfTheAccounts)
{
    const MonthSheet sheet = monthSheet(267);
    const Report report = attendanceRegister({kCounty, sheet});
    qint64 required = 0;
    double printed = 0;
    std::size_t people = 0;
    for (const Section &section : report.sections) {
        const Table &table = tableOf(section);
        people += rowsOf(table, RowStyle::Normal).size();
        const auto totals = rowsOf(table, RowStyle::Total);
        ASSERT_EQ(totals.size(), 1U);
        printed += std::get<double>(cellUnder(table, *totals.front(), QStringLiteral("应驻")).data());
    }
    for (const MonthSheet::Line &line : sheet.lines)
        required += line.account.requiredHalves;
    EXPECT_EQ(people, 267U);
    EXPECT_EQ(printed * 2, double(required));

    const Table &table = tableOf(report.sections.front());
    const TableRowData &row = *rowsOf(table, RowStyle::Normal)[4]; // with half a day of leave
    EXPECT_EQ(cellUnder(table, row, QStringLiteral("事假")).text(), QStringLiteral("0.5"));
    EXPECT_EQ(cellUnder(table, row, QStringLiteral("病假")).text(), QString()) << "nothing is left blank on paper";
    EXPECT_EQ(std::get<qint64>(cellUnder(table, row, QStringLiteral("病假")).data()), 0)
        << "and a number in a workbook";
    EXPECT_EQ(cellUnder(table, row, QStringLiteral("达标")).text(), QStringLiteral("是"));
}

TEST(AttendanceRegister, SmallPaperAndLargeCounties)
{
    const Report small = attendanceRegister({kCounty, monthSheet(60, {2026, 10})}, Paper::Size::A4);
    const PagedDocument onA4 = laidOut(small);
    EXPECT_NEAR(onA4.pageSizePoints(0).width(), 841.9, 1);
    expectOnPaper(onA4);

    const Report large = attendanceRegister({kCounty, monthSheet(5109)});
    qint64 seen = 0;
    const CancelToken cancel;
    const auto pages = layOut(large, FontSet::official(), cancel, [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        seen = done;
    });
    ASSERT_TRUE(pages.has_value());
    EXPECT_GT(pages->pageCount(), 100);
    EXPECT_GT(seen, 5109);
    EXPECT_EQ(textOf(*pages).count(QStringLiteral("合计")), 14);

    cancel.cancel();
    const OutputFolder folder;
    const Status written = write(large, folder.path(QStringLiteral("cancelled.pdf")), FontSet::official(), cancel);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
}

TEST(AttendanceRegister, AMonthWithoutAnybody)
{
    MonthSheet sheet = monthSheet(0);
    const Report report = attendanceRegister({QStringLiteral("石井乡"), sheet});
    EXPECT_TRUE(textOf(laidOut(report)).contains(QStringLiteral("本月没有派驻干部")));
    EXPECT_EQ(report.title, QStringLiteral("石井乡2026年9月驻村干部考勤表"));
}

TEST(WeeklySummary, WhoSentAndWhoDidNot)
{
    const WeeklySummaryData data = weeklyData(267);
    const Report report = weeklySummary(data);
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("weekly"), report);
    const Table &townships = tableOf(report.sections[0], 1);
    const TableRowData &total = *rowsOf(townships, RowStyle::Total).front();
    const WeeklyFigures figures = weeklyFigures(data.states);
    EXPECT_EQ(cellUnder(townships, total, QStringLiteral("应报")).text(), QString::number(figures.expected));
    EXPECT_EQ(cellUnder(townships, total, QStringLiteral("按时")).text(), QString::number(figures.onTime));
    EXPECT_EQ(cellUnder(townships, total, QStringLiteral("逾期未报")).text(),
              QString::number(figures.expected - figures.received));
    const Table &late = tableOf(report.sections[1]);
    EXPECT_EQ(qsizetype(late.rows.size()), figures.expected - figures.onTime) << "late and missing, each by name";
    EXPECT_TRUE(report.subtitle.contains(QStringLiteral("2026年第40周")));
    const Table &days = tableOf(report.sections[2]);
    const TableRowData &sum = *rowsOf(days, RowStyle::Total).front();
    EXPECT_EQ(cellUnder(days, sum, QStringLiteral("干部")).text(), QStringLiteral("267"));
    // Every 29th of them has nothing recorded: nine; the 28th to 30th are worked, the holiday follows.
    EXPECT_EQ(cellUnder(days, sum, QStringLiteral("未登记")).text(), QStringLiteral("27"));
    expectOnPaper(laidOut(report));
}

TEST(WeeklySummary, BeforeTheDayNothingIsMissing)
{
    WeeklySummaryData data = weeklyData(30);
    data.today = QDate(2026, 9, 30);
    const Report report = weeklySummary(data);
    for (const TableRowData &row : tableOf(report.sections[1]).rows)
        EXPECT_EQ(row.cells[5].text(), QStringLiteral("迟报"));
}

TEST(LeaveSlip, BlocksOfTheTierAndThoseBelow)
{
    const auto labels = [](int days) {
        QStringList all;
        const Report report = leaveSlip(leaveSlipData(days));
        for (const FormRow &row : std::get<Form>(report.sections.front().blocks.front()).rows) {
            if (!row.cells.back().foot.isEmpty())
                all << QString(row.cells.front().text).remove(u'\n').remove(QStringLiteral("意见"));
        }
        return all.join(u' ');
    };
    EXPECT_EQ(labels(1), QStringLiteral("请假事由 工作队长"));
    EXPECT_EQ(labels(3), QStringLiteral("请假事由 工作队长 村党组织 乡镇党委"));
    EXPECT_EQ(labels(8), QStringLiteral("请假事由 工作队长 村党组织 乡镇党委 派出单位 县委组织部"));
    EXPECT_EQ(labels(40), QStringLiteral("请假事由 工作队长 村党组织 乡镇党委 派出单位 县委组织部 县委"));
}

TEST(LeaveSlip, WhatIsKnownIsPrinted)
{
    LeaveSlipData data = leaveSlipData(3);
    data.leave.fromHalf = Half::Afternoon;
    data.leave.steps = {{ApproverRole::TeamLeader, LeaveStepKind::Approve, QStringLiteral("刘海燕"), QDate(2026, 9, 8),
                         QStringLiteral("情况属实")}};
    data.leave.returnedOn = QDate(2026, 9, 12);
    data.leave.returnCheckedBy = QStringLiteral("赵秀兰");
    const QString text = textOf(laidOut(leaveSlip(data))).remove(u'\n');
    for (const QString &expected :
         {QStringLiteral("大青沟镇二道渠村"), QStringLiteral("2026年9月9日下午至2026年9月11日"),
          QStringLiteral("同意。情况属实"), QStringLiteral("签字：刘海燕　　2026年9月8日"),
          QStringLiteral("2026年9月12日"), QStringLiteral("赵秀兰")})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << "\n" << text.toStdString();
}

TEST(LeaveSlip, SeveralCopiesShareASheetWhereTheyFit)
{
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("slip1"), leaveSlip(leaveSlipData(1), 3));
    writeAll(folder, QStringLiteral("slip8"), leaveSlip(leaveSlipData(8), 3));
    const PagedDocument shortOnes = laidOut(leaveSlip(leaveSlipData(1), 3));
    EXPECT_LT(shortOnes.pageCount(), 3);
    const auto cuts = [](const Page &page) { return std::ranges::count_if(page.rules, &Page::Rule::dashed); };
    EXPECT_GE(cuts(shortOnes.page(0)), 1);
    for (int page = 0; page < shortOnes.pageCount(); ++page)
        EXPECT_EQ(textsOf(shortOnes.page(page)).count(QStringLiteral("驻村干部请假条")),
                  cuts(shortOnes.page(page)) + 1);
    EXPECT_EQ(textOf(shortOnes).count(QStringLiteral("销假时间")), 3);
    const PagedDocument longOnes = laidOut(leaveSlip(leaveSlipData(40), 3));
    EXPECT_EQ(longOnes.pageCount(), 3) << "each whole on a sheet";
    EXPECT_EQ(cuts(longOnes.page(1)), 0);
    expectOnPaper(shortOnes);
    expectOnPaper(longOnes);
}

TEST(LeaveRegister, CountsWhatWasApproved)
{
    LeaveRow taken;
    taken.cadreName = QStringLiteral("张建国");
    taken.kind = LeaveKind::Sick;
    taken.from = QDate(2026, 9, 9);
    taken.to = QDate(2026, 9, 11);
    taken.halfDays = 5;
    taken.state = LeaveState::Returned;
    taken.returnedOn = QDate(2026, 9, 12);
    LeaveRow asked = taken;
    asked.kind = LeaveKind::Personal;
    asked.state = LeaveState::Requested;
    asked.returnedOn = std::nullopt;
    LeaveRow late = taken;
    late.state = LeaveState::Approved;
    late.returnedOn = std::nullopt;
    late.overdue = true;
    const Report report = leaveRegister({kCounty, Period::month({2026, 9}), {taken, asked, late}});
    EXPECT_EQ(report.footNotes.first(), QStringLiteral("登记3条，其中已批准2条、5天（病假2条、5天）；逾期未销假1条。"));
    const Table &table = tableOf(report.sections.front());
    EXPECT_EQ(cellUnder(table, table.rows[0], QStringLiteral("天数")).text(), QStringLiteral("2.5"));
    EXPECT_EQ(cellUnder(table, table.rows[1], QStringLiteral("状态")).text(), QStringLiteral("待审批"));
    EXPECT_EQ(cellUnder(table, table.rows[2], QStringLiteral("状态")).text(), QStringLiteral("逾期未销假"));
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("leaves"), report);
    expectOnPaper(laidOut(report));
}

TEST(SpotCheckSheet, EveryoneMetHasALine)
{
    const Report report = spotCheckSheet({kCounty, Period::month({2026, 9}), spotChecks()});
    const Table &table = tableOf(report.sections.front());
    EXPECT_EQ(table.rows.size(), 36U);
    EXPECT_EQ(report.footNotes.first(),
              QStringLiteral("督查12次，检查36人次，不在岗（含联系不上、走读）3人次，处理未办结3件。"));
    EXPECT_EQ(cellUnder(table, table.rows[0], QStringLiteral("时间")).text(), QStringLiteral("09:00"));
    EXPECT_EQ(cellUnder(table, table.rows[2], QStringLiteral("处理")).text(), QStringLiteral("提醒谈话"));
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("spot"), report);
    expectOnPaper(laidOut(report));
}

TEST(SpotCheckSheet, BlankWithNamesAndDays)
{
    const PlannedChecks planned{kCounty, {2026, 10}, {QDate(2026, 10, 12), QDate(2026, 10, 26)}, postedCadres(267)};
    const Report report = blankSpotCheckSheet(planned, PersonalData::Revealed);
    ASSERT_EQ(report.sections.size(), 14U);
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("blank"), report);
    const PagedDocument document = laidOut(report);
    QStringList titles;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QStringList printed = textsOf(document.page(page));
        EXPECT_LE(printed.filter(QStringLiteral("驻村干部督查表")).size(), 1) << "townships share no page";
        titles += printed.filter(QStringLiteral("驻村干部督查表"));
    }
    EXPECT_EQ(titles.size(), 14);
    const QStringList texts = textOf(document).split(u'\n');
    for (const QString &expected : {QStringLiteral("大青沟镇2026年10月驻村干部督查表"),
                                    QStringLiteral("10月12日（周一）"), QStringLiteral("13803130021")})
        EXPECT_TRUE(texts.contains(expected)) << expected.toStdString() << texts.join(u'|').toStdString();
    expectOnPaper(document);
    std::vector<qreal> edges;
    for (const Page::Rule &rule : document.page(0).rules) {
        if (rule.line.y1() == rule.line.y2() && rule.line.length() > 700 * kUnitsPerPoint)
            edges.push_back(rule.line.y1());
    }
    std::sort(edges.begin(), edges.end());
    ASSERT_GT(edges.size(), 10U);
    for (std::size_t row = 5; row < 10; ++row)
        EXPECT_GE((edges[row] - edges[row - 1]) / kUnitsPerMillimetre, 8) << "room for a pen";
    EXPECT_FALSE(
        textOf(laidOut(blankSpotCheckSheet(planned, PersonalData::Masked))).contains(QStringLiteral("13803130021")));

    const Report unplanned = blankSpotCheckSheet({kCounty, {2026, 10}, {}, postedCadres(6)}, PersonalData::Masked);
    EXPECT_TRUE(textOf(laidOut(unplanned)).contains(QStringLiteral("＿月＿日")));
}

TEST(SubsidySheet, DaysTimesRateAndTheSumInWords)
{
    const SubsidyData data{kCounty, {2026, 9}, standardRules(), memberMonths(monthSheet(267))};
    const Report report = subsidySheet(data, {{CadreId(1), Money::fromYuan(80)}});
    const Table &table = tableOf(report.sections.front());
    qint64 fen = -8000;
    for (const MemberMonth &one : data.members)
        fen += one.account.inVillageHalves() * 2000;
    const TableRowData &total = *rowsOf(table, RowStyle::Total).front();
    EXPECT_EQ(std::get<Money>(cellUnder(table, total, QStringLiteral("实发")).data()), Money::fromFen(fen));
    const TableRowData &words = *rowsOf(table, RowStyle::Closing).front();
    EXPECT_TRUE(words.cells.front().text().startsWith(QStringLiteral("实发合计（大写）：")));
    EXPECT_TRUE(words.cells.front().text().endsWith(QStringLiteral("元整")));
    EXPECT_EQ(std::get<Money>(cellUnder(table, table.rows[0], QStringLiteral("扣发(同日差旅)")).data()),
              Money::fromYuan(80));
    const OutputFolder folder;
    writeAll(folder, QStringLiteral("subsidy"), report);
    const PagedDocument document = laidOut(report);
    const QStringList last = textsOf(document.page(document.pageCount() - 1));
    EXPECT_TRUE(last.contains(QStringLiteral("合计"))) << "the words stay with the sum, and both with a row";
    EXPECT_FALSE(last.filter(QStringLiteral("大写")).isEmpty());
    EXPECT_TRUE(last.contains(QStringLiteral("267")));
    expectOnPaper(document);
}
