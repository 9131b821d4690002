#include "reports/writers/odtwriter.h"

#include "attendancesamples.h"
#include "odtparts.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/documents/leaveslip.h"
#include "reports/layout/columnwidths.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/measures.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

Report bulletin()
{
    BulletinWords words = usualBulletinWords(QStringLiteral("尚义县"), QDate(2026, 10, 9));
    words.documentNumber = QStringLiteral("尚组通〔2026〕5号");
    return attendanceBulletin(bulletinData(60), words);
}

Table groupedTable()
{
    Table table;
    table.caption = QStringLiteral("表1");
    table.unit = QStringLiteral("单位：天");
    const QString leave = QStringLiteral("请假");
    table.columns = {{.heading = QStringLiteral("姓名")},
                     {.heading = QStringLiteral("事假"), .group = leave, .kind = Kind::Number},
                     {.heading = QStringLiteral("病假"), .group = leave, .kind = Kind::Number},
                     {.heading = QStringLiteral("天数"), .kind = Kind::Number, .shaded = true}};
    table.rows = {{{QStringLiteral("大青沟镇")}, RowStyle::Group},
                  {{QStringLiteral("张建国"), 1, 2, 3}},
                  {{QStringLiteral("合计"), 10, 20, 30}, RowStyle::Total}};
    return table;
}

Report reportOf(Block block)
{
    Report report;
    report.title = QStringLiteral("表");
    report.sections.push_back({{}, {std::move(block)}});
    return report;
}

} // namespace

TEST(OdtWriter, IsAPackageThatNamesItsKindFirst)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("kind.odt"));
    ASSERT_TRUE(write(monthlyReport(), path).has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    // Local header of 30 bytes, the name, no extra field, the content as it is: what `file` and readers look for.
    const QByteArray start = file.read(77);
    EXPECT_EQ(start.left(4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(start.mid(8, 2), QByteArray("\0\0", 2)) << "stored";
    EXPECT_EQ(start.mid(28, 2), QByteArray("\0\0", 2)) << "no extra field";
    EXPECT_EQ(start.mid(30), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));

    const OdtParts parts = OdtParts::read(path);
    EXPECT_EQ(parts.names.first(), QStringLiteral("mimetype"));
    const OdtNode manifest = parts.document(QStringLiteral("META-INF/manifest.xml"));
    QStringList listed;
    for (const OdtNode &entry : manifest.all("manifest:file-entry"))
        listed << entry.attribute("manifest:full-path");
    for (const QString &name : parts.names) {
        if (name != QStringLiteral("mimetype") && !name.startsWith(QStringLiteral("META-INF"))) {
            EXPECT_TRUE(listed.contains(name)) << name.toStdString();
        }
    }
    EXPECT_EQ(listed.size(), parts.names.size() - 1) << "all but the kind and the manifest, and the whole";
}

TEST(OdtWriter, TellsTitleDateAndLanguage)
{
    const OdtParts parts = OdtParts::of(bulletin());
    const OdtNode meta = parts.document(QStringLiteral("meta.xml"));
    EXPECT_EQ(meta.all("dc:title").front().text(), QStringLiteral("关于2026年9月份全县驻村干部在岗情况的通报"));
    EXPECT_EQ(meta.all("meta:creation-date").front().text(), QStringLiteral("2026-10-09T08:30:00Z"));
    EXPECT_EQ(meta.all("dc:language").front().text(), QStringLiteral("zh-CN"));
    const OdtNode style = parts.styles().all("style:default-style").front();
    EXPECT_EQ(style.find("style:text-properties").attribute("style:language-asian"), QStringLiteral("zh"));
    EXPECT_EQ(style.find("style:text-properties").attribute("style:country-asian"), QStringLiteral("CN"));
}

TEST(OdtWriter, EverySectionHasThePagesItAsksFor)
{
    Report report = plainTable(3);
    report.title = QStringLiteral("情况");
    Section wide = report.sections.front();
    wide.paper = Paper::a3Landscape();
    report.sections.push_back(wide);
    wide.paper.reset();
    wide.pageBreakBefore = true;
    report.sections.push_back(wide);
    report.sections.push_back(wide);
    const OdtParts parts = OdtParts::of(report);

    const OdtNode a4 = parts.pageLayout(QStringLiteral("Standard")).find("style:page-layout-properties");
    EXPECT_NEAR(a4.points("fo:page-width"), 595.3, 0.1);
    EXPECT_NEAR(a4.points("fo:page-height"), 841.9, 0.1);
    EXPECT_EQ(a4.attribute("style:print-orientation"), QStringLiteral("portrait"));
    EXPECT_NEAR(a4.points("fo:margin-left"), 22 * 72 / 25.4, 0.1);
    const OdtNode a3 = parts.pageLayout(QStringLiteral("Page2")).find("style:page-layout-properties");
    EXPECT_NEAR(a3.points("fo:page-width"), 1190.6, 0.1);
    EXPECT_NEAR(a3.points("fo:page-height"), 841.9, 0.1);
    EXPECT_EQ(a3.attribute("style:print-orientation"), QStringLiteral("landscape"));

    // Where kinds of pages begin, in order; the last section only breaks the page.
    QStringList begins;
    int breaks = 0;
    for (const OdtNode &block : parts.body().children()) {
        const OdtNode style = parts.automaticStyle(block);
        if (!style.attribute("style:master-page-name").isEmpty())
            begins << style.attribute("style:master-page-name");
        for (const OdtNode &properties : style.children())
            breaks += properties.attribute("fo:break-before") == QStringLiteral("page") ? 1 : 0;
    }
    EXPECT_EQ(begins, QStringList({QStringLiteral("Standard"), QStringLiteral("Page2"), QStringLiteral("Standard")}));
    EXPECT_EQ(breaks, 1);
}

TEST(OdtWriter, AFirstSectionOnOtherPaperLeavesNoEmptyPage)
{
    Report report = plainTable(3);
    report.title.clear();
    report.sections.front().paper = Paper::a4Landscape();
    report.sections.front().pageBreakBefore = true;
    const OdtParts parts = OdtParts::of(report);
    const OdtNode first = parts.automaticStyle(parts.body().children().front());
    const OdtNode page = parts.pageLayout(first.attribute("style:master-page-name"));
    EXPECT_EQ(page.find("style:page-layout-properties").attribute("style:print-orientation"),
              QStringLiteral("landscape"));
    for (const OdtNode &properties : first.children())
        EXPECT_TRUE(properties.attribute("fo:break-before").isEmpty());
}

TEST(OdtWriter, HeadingsRepeatOnTwoLevels)
{
    const OdtParts parts = OdtParts::of(reportOf(groupedTable()));
    const OdtNode table = parts.body().all("table:table").front();
    const auto rows = table.find("table:table-header-rows").all("table:table-row");
    ASSERT_EQ(rows.size(), 2U);
    const auto upper = rows[0].children();
    ASSERT_EQ(upper.size(), 4U);
    EXPECT_EQ(upper[0].attribute("table:number-rows-spanned"), QStringLiteral("2"));
    EXPECT_EQ(upper[1].attribute("table:number-columns-spanned"), QStringLiteral("2"));
    EXPECT_EQ(upper[1].text(), QStringLiteral("请假"));
    EXPECT_EQ(upper[2].name(), QStringLiteral("table:covered-table-cell"));
    const auto lower = rows[1].children();
    ASSERT_EQ(lower.size(), 4U);
    EXPECT_EQ(lower[0].name(), QStringLiteral("table:covered-table-cell"));
    EXPECT_EQ(lower[1].text(), QStringLiteral("事假"));
    EXPECT_EQ(lower[3].name(), QStringLiteral("table:covered-table-cell"));
}

TEST(OdtWriter, EveryRowFillsItsColumns)
{
    Report report = bulletin();
    report.sections.push_back({{}, {groupedTable()}});
    report.sections.push_back(leaveSlip(leaveSlipData(8)).sections.front());
    for (const Section &section : monthlyReport().sections)
        report.sections.push_back(section);
    report.signatures = {{QStringLiteral("填报人"), QStringLiteral("张建国")}, {QStringLiteral("日期"), {}}};
    const OdtParts parts = OdtParts::of(report);
    const auto tables = parts.body().all("table:table");
    EXPECT_GE(tables.size(), 8U);
    for (const OdtNode &table : tables) {
        const std::size_t columns = table.all("table:table-column").size();
        for (const OdtNode &row : table.all("table:table-row")) {
            EXPECT_EQ(row.children().size(), columns) << "cells and those they cover";
        }
    }
}

TEST(OdtWriter, ColumnsAreAsWideAsOnPaper)
{
    const Report report = roster(40);
    const Table &table = std::get<Table>(report.sections.front().blocks.front());
    const OdtParts parts = OdtParts::of(report);
    const FontSet fonts = FontSet::official();
    FontBook book(fonts);
    const qreal width = (297 - report.paper.margins.left() - report.paper.margins.right()) * 72 / 25.4;
    const ColumnPlan plan = planColumns(table, book, width * kUnitsPerPoint);
    const auto columns = parts.body().all("table:table").front().all("table:table-column");
    ASSERT_EQ(columns.size(), plan.widths.size());
    qreal sum = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const OdtNode properties = parts.automaticStyle(columns[i]).find("style:table-column-properties");
        EXPECT_NEAR(properties.points("style:column-width"), plan.widths[i] / kUnitsPerPoint, 0.05) << i;
        sum += properties.points("style:column-width");
    }
    EXPECT_NEAR(sum, width, 0.05);
}

TEST(OdtWriter, NumbersStandRightTotalsApartGroupsAcross)
{
    const OdtParts parts = OdtParts::of(reportOf(groupedTable()));
    const OdtNode table = parts.body().all("table:table").front();
    std::vector<OdtNode> rows;
    for (const OdtNode &child : table.children()) {
        if (child.name() == QStringLiteral("table:table-row"))
            rows.push_back(child);
    }
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].children()[0].attribute("table:number-columns-spanned"), QStringLiteral("4"));
    const auto paragraph = [&](std::size_t row, std::size_t cell) {
        return parts.automaticStyle(rows[row].children()[cell].find("text:p"));
    };
    const auto cellOf = [&](std::size_t row, std::size_t cell) {
        return parts.automaticStyle(rows[row].children()[cell]).find("style:table-cell-properties");
    };
    EXPECT_EQ(paragraph(1, 1).find("style:paragraph-properties").attribute("fo:text-align"), QStringLiteral("end"));
    EXPECT_NE(paragraph(1, 0).find("style:paragraph-properties").attribute("fo:text-align"), QStringLiteral("end"));
    EXPECT_EQ(paragraph(2, 1).find("style:text-properties").attribute("style:font-name-asian"), QStringLiteral("黑体"));
    EXPECT_EQ(paragraph(0, 0).find("style:text-properties").attribute("style:font-name-asian"), QStringLiteral("黑体"));
    EXPECT_GT(cellOf(2, 1).attribute("fo:border-top").section(u'p', 0, 0).toDouble(), 0.8) << "a rule above the total";
    EXPECT_EQ(cellOf(1, 1).attribute("fo:border-top"), QStringLiteral("none"));
    EXPECT_FALSE(cellOf(1, 3).attribute("fo:background-color").isEmpty());
    EXPECT_TRUE(cellOf(1, 1).attribute("fo:background-color").isEmpty());
    // The title of a group stays with its rows, the row before a total with the total; no row is parted.
    for (const std::size_t row : {0U, 1U}) {
        EXPECT_EQ(paragraph(row, 0).find("style:paragraph-properties").attribute("fo:keep-with-next"),
                  QStringLiteral("always"))
            << row;
    }
    for (const OdtNode &row : rows) {
        EXPECT_EQ(parts.automaticStyle(row).find("style:table-row-properties").attribute("fo:keep-together"),
                  QStringLiteral("always"));
    }
}

TEST(OdtWriter, OnlyRowsHigherThanAPageArePartedByIt)
{
    Table table = groupedTable();
    table.columns.push_back({.heading = QStringLiteral("内容"), .wrap = true});
    table.rows[1].cells.resize(4);
    table.rows[1].cells.push_back(QString(6000, QChar(u'长')));
    const OdtParts parts = OdtParts::of(reportOf(table));
    std::vector<QString> keeps;
    for (const OdtNode &row : parts.body().all("table:table-row"))
        keeps.push_back(parts.automaticStyle(row).find("style:table-row-properties").attribute("fo:keep-together"));
    ASSERT_EQ(keeps.size(), 5U);
    EXPECT_EQ(keeps[3], QStringLiteral("auto"));
    EXPECT_EQ(keeps[4], QStringLiteral("always"));
}

TEST(OdtWriter, AllWordsOfTheReportAreThere)
{
    for (const Report &report : {monthlyReport(), bulletin(), roster(30), leaveSlip(leaveSlipData(8), 2)}) {
        QString written = OdtParts::of(report).body().text();
        const QString text = written.remove(u'\n');
        const auto expectText = [&](const QString &words) {
            EXPECT_TRUE(text.contains(QString(words).remove(u'\n'))) << words.toStdString();
        };
        expectText(report.printsTitle() ? report.title : QString());
        for (const Section &section : report.sections) {
            for (const QString &words : QStringList{section.mark, section.title, section.heading})
                expectText(words);
            for (const Block &block : section.blocks) {
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    expectText(paragraph->text);
                if (const auto *form = std::get_if<Form>(&block)) {
                    for (const FormRow &row : form->rows) {
                        for (const FormCell &cell : row.cells)
                            expectText(cell.text + cell.foot);
                    }
                }
                if (const auto *figures = std::get_if<Figures>(&block)) {
                    for (const Figure &figure : figures->items)
                        expectText(figure.label + figure.value + u' ' + figure.unit);
                }
                if (const auto *table = std::get_if<Table>(&block)) {
                    for (const TableRowData &row : table->rows) {
                        QString line;
                        for (const CellValue &cell : row.cells)
                            line += cell.text();
                        expectText(line);
                    }
                }
            }
        }
        for (const SignatureField &field : report.signatures)
            expectText(field.label + u'：' + field.value);
    }
}

TEST(OdtWriter, SpecialCharactersStayText)
{
    const QString odd = QStringLiteral("<A> & \"B\" 'C'  两个空格\t制表\n换行 \x01\xFFFF") + QStringLiteral("𠮷") +
                        QChar(0xD800) + QStringLiteral("完 ");
    const OdtParts parts = OdtParts::of(reportOf(Paragraph{odd}));
    EXPECT_EQ(parts.body().children().at(1).text(), QStringLiteral("<A> & \"B\" 'C'  两个空格\t制表\n换行 𠮷完 "));
    Report report = plainTable(1);
    report.title = QStringLiteral("<月报> & \"其他\"\x01");
    EXPECT_EQ(OdtParts::of(report).document(QStringLiteral("meta.xml")).all("dc:title").front().text(),
              QStringLiteral("<月报> & \"其他\""));
}

TEST(OdtWriter, OtherPagesAreCounted)
{
    const OdtNode footer = OdtParts::of(monthlyReport()).master(QStringLiteral("Standard")).find("style:footer");
    EXPECT_EQ(footer.text(), QStringLiteral("第 1 页 / 共 1 页"));
    EXPECT_EQ(footer.all("text:page-number").size(), 1U);
    EXPECT_EQ(footer.all("text:page-count").size(), 1U);
}

TEST(OdtWriter, FormsKeepTheirHeights)
{
    Form form;
    form.shares = {1, 2, 1};
    form.rows = {{{{QStringLiteral("姓名"), 1, true, {}}, {QStringLiteral("张建国"), 2, false, {}}}, 1},
                 {{{QStringLiteral("意见"), 1, true, {}}, {{}, 2, false, QStringLiteral("签字：")}}, 4},
                 {{{QStringLiteral("备注"), 1, true, {}}}, 1}};
    const OdtParts parts = OdtParts::of(reportOf(form));
    const auto rows = parts.body().all("table:table-row");
    ASSERT_EQ(rows.size(), 3U);
    const auto height = [&](std::size_t row) {
        return parts.automaticStyle(rows[row]).find("style:table-row-properties").points("style:min-row-height");
    };
    EXPECT_DOUBLE_EQ(height(0), measures::kFormLine + 2 * measures::kFormPadding);
    EXPECT_DOUBLE_EQ(height(1), 4 * measures::kFormLine + 2 * measures::kFormPadding);
    EXPECT_EQ(rows[0].children()[1].attribute("table:number-columns-spanned"), QStringLiteral("2"));
    EXPECT_EQ(rows[2].children()[1].attribute("table:number-columns-spanned"), QStringLiteral("2")) << "left out";
    EXPECT_EQ(rows[1].children()[1].all("text:p").back().text(), QStringLiteral("签字："));
}

TEST(OdtWriter, APictureStandsBesideTheFirstRowsOfAForm)
{
    QImage image(20, 30, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    Form form;
    form.shares = {1, 1, 1};
    form.rows.assign(5, FormRow{{{QStringLiteral("姓名"), 1, true, {}}, {QStringLiteral("张建国"), 1, false, {}}}, 1});
    form.rows.back().cells.back().span = 2;
    form.picture = FormPicture{};
    form.picture->image = buffer.data();
    const OdtParts parts = OdtParts::of(reportOf(form));
    const auto rows = parts.body().all("table:table-row");
    ASSERT_EQ(rows.size(), 5U);
    for (const OdtNode &row : rows)
        EXPECT_EQ(row.children().size(), 3U);
    EXPECT_EQ(rows[0].children()[2].attribute("table:number-rows-spanned"), QStringLiteral("4"));
    EXPECT_EQ(rows[3].children()[2].name(), QStringLiteral("table:covered-table-cell"));
    const OdtNode frame = rows[0].find("draw:frame");
    EXPECT_NEAR(frame.points("svg:width") / frame.points("svg:height"), 20.0 / 30, 0.01);
    EXPECT_TRUE(parts.names.contains(frame.find("draw:image").attribute("xlink:href")));
    form.picture->image.clear();
    EXPECT_TRUE(OdtParts::of(reportOf(form)).body().text().contains(QStringLiteral("照片")));
}

TEST(OdtWriter, TablesDoNotTouchAndNoneIsLast)
{
    Report report = reportOf(groupedTable());
    Table second = groupedTable();
    second.caption.clear();
    second.unit.clear();
    report.sections.front().blocks.push_back(second);
    const auto blocks = OdtParts::of(report).body().children();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].name() == QStringLiteral("table:table")) {
            ASSERT_LT(i + 1, blocks.size());
            EXPECT_EQ(blocks[i + 1].name(), QStringLiteral("text:p")) << "Word makes one of two tables";
        }
    }
    EXPECT_EQ(OdtParts::of(Report()).body().children().size(), 1U) << "no document without a paragraph";
}

TEST(OdtWriter, TellsHowFarItIsAndCanBeCancelled)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.odt"));
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("old");
    before.close();
    const CancelToken cancel;
    qint64 seen = 0;
    const Status status = writeOdt(roster(2000), path, FontSet::official(), cancel, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 2001);
        seen = done;
        if (done > 500)
            cancel.cancel();
    });
    ASSERT_FALSE(status.has_value());
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    EXPECT_GT(seen, 500);
    EXPECT_LT(seen, 2001);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    const QString missing = folder.filePath(QStringLiteral("no/such/x.odt"));
    EXPECT_EQ(writeOdt(plainTable(1), missing, FontSet::official()).error().code, ErrorCode::FolderNotWritable);
}
