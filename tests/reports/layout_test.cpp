#include "reports/layout/reportlayout.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

PagedDocument laidOut(const Report &report) { return layOut(report, FontSet::official()).value(); }

} // namespace

TEST(Layout, EmptyReportHasOnePage)
{
    const PagedDocument document = laidOut(Report());
    ASSERT_EQ(document.pageCount(), 1);
    EXPECT_EQ(textsOf(document.page(0)), QStringList{QStringLiteral("第 1 页 / 共 1 页")});
}

TEST(Layout, HeadingsRepeatAndEveryRowAppearsOnce)
{
    const PagedDocument document = laidOut(plainTable(200));
    ASSERT_GT(document.pageCount(), 3);
    QStringList all;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QStringList texts = textsOf(document.page(page));
        EXPECT_EQ(texts.count(QStringLiteral("内容")), 1) << page;
        all += texts;
    }
    for (int row = 1; row <= 200; ++row)
        EXPECT_EQ(all.count(QStringLiteral("第%1行").arg(row)), 1) << row;
}

TEST(Layout, NothingLeavesThePaper)
{
    for (const Report &report : {roster(120), monthlyReport(), plainTable(90)}) {
        const PagedDocument document = laidOut(report);
        const QSizeF paper = document.pageSizePoints(0) * 20;
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const Page::Text &text : document.page(page).texts) {
                EXPECT_GT(text.baseline.x(), 0);
                EXPECT_LT(text.baseline.y(), paper.height());
                const qreal end =
                    text.baseline.x() + QFontMetricsF(document.fonts()[size_t(text.font)]).horizontalAdvance(text.text);
                EXPECT_LT(end, paper.width()) << text.text.toStdString();
            }
        }
    }
}

TEST(Layout, TotalTakesARowAlong)
{
    // Whatever the number of rows, some of these end a page just before the total.
    for (int rows = 20; rows < 100; ++rows) {
        const PagedDocument document = laidOut(plainTable(rows));
        const QStringList last = textsOf(document.page(document.pageCount() - 1));
        ASSERT_TRUE(last.contains(QStringLiteral("合计"))) << rows;
        EXPECT_TRUE(last.contains(QStringLiteral("第%1行").arg(rows))) << rows;
        EXPECT_TRUE(last.contains(QStringLiteral("第%1行").arg(rows - 1))) << "no page for a single row, " << rows;
    }
}

TEST(Layout, NotesAndSignaturesAreNotAlone)
{
    for (int rows = 25; rows < 75; ++rows) {
        Report report = plainTable(rows);
        report.footNotes = {QStringLiteral("注：说明")};
        report.signatures = {{QStringLiteral("填报人"), {}}};
        const PagedDocument document = laidOut(report);
        const QStringList last = textsOf(document.page(document.pageCount() - 1));
        EXPECT_TRUE(last.contains(QStringLiteral("填报人："))) << rows;
        EXPECT_TRUE(last.contains(QStringLiteral("注：说明"))) << rows;
        EXPECT_TRUE(last.contains(QStringLiteral("合计"))) << rows;
    }
}

TEST(Layout, HeadingIsNeverLastOnAPage)
{
    for (int rows = 20; rows < 60; ++rows) {
        Report report = plainTable(rows);
        report.sections.push_back({QStringLiteral("二、标题"), {Paragraph{QString(200, QChar(u'文'))}}, false});
        const PagedDocument document = laidOut(report);
        for (int page = 0; page < document.pageCount(); ++page) {
            const QStringList texts = textsOf(document.page(page));
            const qsizetype at = texts.indexOf(QStringLiteral("二、标题"));
            if (at < 0)
                continue;
            EXPECT_TRUE(texts.value(at + 1).startsWith(QStringLiteral("文文"))) << rows;
            EXPECT_TRUE(texts.value(at + 2).startsWith(QStringLiteral("文文"))) << rows;
        }
    }
}

TEST(Layout, RowsAreWholeUnlessHigherThanAPage)
{
    Report report = plainTable(30);
    Table &table = std::get<Table>(report.sections.front().blocks.front());
    table.rows[20].cells[1] = QString(400, QChar(u'长'));
    const PagedDocument document = laidOut(report);
    int pagesWithLongRow = 0;
    for (int page = 0; page < document.pageCount(); ++page)
        pagesWithLongRow += textsOf(document.page(page)).filter(QStringLiteral("长长")).isEmpty() ? 0 : 1;
    EXPECT_EQ(pagesWithLongRow, 1);

    table.rows[20].cells[1] = QString(6000, QChar(u'长'));
    const PagedDocument split = laidOut(report);
    qsizetype characters = 0;
    for (int page = 0; page < split.pageCount(); ++page)
        characters += textsOf(split.page(page)).join(QString()).count(u'长');
    EXPECT_EQ(characters, 6000);
}

TEST(Layout, NumbersAndDatesNeverBreakHoweverManyColumns)
{
    Report report;
    Table table;
    TableRowData row;
    for (int i = 0; i < 45; ++i) {
        table.columns.push_back({.heading = QStringLiteral("应驻天数"), .kind = i % 2 ? Kind::Date : Kind::Money});
        row.cells.push_back(i % 2 ? CellValue(QDate(2026, 3, 31)) : CellValue(Money::fromFen(123456789)));
    }
    table.rows.assign(3, row);
    report.sections.push_back({{}, {table}, false});
    const PagedDocument document = laidOut(report);
    ASSERT_EQ(document.pageCount(), 1);
    EXPECT_EQ(textsOf(document.page(0)).count(QStringLiteral("1,234,567.89")), 3 * 23);
    EXPECT_EQ(textsOf(document.page(0)).count(QStringLiteral("2026-03-31")), 3 * 22);
}

TEST(Layout, EmptyTableSaysSo)
{
    Report report = plainTable(0);
    Table &table = std::get<Table>(report.sections.front().blocks.front());
    table.rows.clear();
    table.emptyText = QStringLiteral("没有记录");
    EXPECT_TRUE(textsOf(laidOut(report).page(0)).contains(QStringLiteral("没有记录")));
}

TEST(Layout, CanBeCancelledAndTellsHowFarItIs)
{
    const CancelToken cancel;
    qint64 seen = 0;
    const auto result = layOut(roster(500), FontSet::official(), cancel, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 501);
        seen = done;
        if (done > 200)
            cancel.cancel();
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_LT(seen, 501);
}

TEST(Layout, SubstitutedFontsAreNamedWhenAsked)
{
    Report report = monthlyReport();
    const FontSet fonts = FontSet::official({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")});
    const auto named = [&] {
        const PagedDocument document = layOut(report, fonts).value();
        return textsOf(document.page(document.pageCount() - 1))
            .join(QString())
            .contains(QStringLiteral("黑体 → Noto Sans CJK SC"));
    };
    EXPECT_TRUE(named());
    report.nameFontSubstitutes = false;
    EXPECT_FALSE(named());
}
