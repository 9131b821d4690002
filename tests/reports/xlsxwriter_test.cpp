#include "reports/writers/xlsxwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <zip.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

QByteArray part(const QString &path, const char *name)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    QByteArray content;
    if (zip_file_t *file = zip_fopen(archive, name, 0)) {
        char buffer[65536];
        for (zip_int64_t read = 0; (read = zip_fread(file, buffer, sizeof buffer)) > 0;)
            content.append(buffer, read);
        zip_fclose(file);
    }
    zip_close(archive);
    return content;
}

struct SheetCell {
    QString type; ///< "" = number
    QString text;
};

QHash<QString, SheetCell> cellsOf(const QByteArray &sheet)
{
    QHash<QString, SheetCell> cells;
    QXmlStreamReader xml(sheet);
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            at = xml.attributes().value(QLatin1String("r")).toString();
            cells[at].type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            cells[at].text = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError());
    return cells;
}

} // namespace

TEST(XlsxWriter, KeepsNumbersDatesAndDigits)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("roster.xlsx"));
    ASSERT_TRUE(writeXlsx(roster(3), path).has_value());
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    const auto cells = cellsOf(sheet);
    // Title, two notes, headings in row 4, data from row 5.
    EXPECT_EQ(cells[QStringLiteral("A4")].text, QStringLiteral("序号"));
    EXPECT_EQ(cells[QStringLiteral("A5")].type, QString());
    EXPECT_EQ(cells[QStringLiteral("A5")].text, QStringLiteral("1"));
    EXPECT_EQ(cells[QStringLiteral("D5")].text, QStringLiteral("张建国"));
    EXPECT_EQ(cells[QStringLiteral("J5")].text, QStringLiteral("45778")) << "2025-05-01 as a serial";
    EXPECT_EQ(cells[QStringLiteral("K5")].type, QStringLiteral("inlineStr")) << "a phone number is text";
    EXPECT_EQ(cells[QStringLiteral("L6")].text.toDouble(), 1500.25);
    EXPECT_EQ(cells[QStringLiteral("B8")].text, QStringLiteral("合计"));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A4:L7\"/>"));
    EXPECT_TRUE(sheet.contains("fitToHeight=\"0\""));
    const QByteArray workbook = part(path, "xl/workbook.xml");
    EXPECT_TRUE(workbook.contains("_xlnm.Print_Titles"));
    EXPECT_TRUE(workbook.contains("_xlnm.Print_Area"));
    EXPECT_TRUE(part(path, "xl/styles.xml").contains("yyyy-mm-dd"));
}

TEST(XlsxWriter, StacksSeveralTables)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("monthly.xlsx"));
    ASSERT_TRUE(writeXlsx(monthlyReport(), path).has_value());
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    QStringList texts;
    const auto cells = cellsOf(sheet);
    for (const SheetCell &cell : cells)
        texts.append(cell.text);
    EXPECT_TRUE(texts.contains(QStringLiteral("因公外出")));
    EXPECT_TRUE(texts.contains(QStringLiteral("资金（元）")));
    EXPECT_TRUE(texts.contains(QStringLiteral("555525")));
    EXPECT_FALSE(sheet.contains("<autoFilter"));
}

TEST(XlsxWriter, CancelKeepsTheFileThatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.xlsx"));
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("old");
    before.close();
    const CancelToken cancel;
    cancel.cancel();
    const Status status = writeXlsx(roster(3), path, cancel);
    ASSERT_FALSE(status.has_value());
    EXPECT_EQ(status.error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(XlsxWriter, SectionsMayHaveSheetsOfTheirOwn)
{
    Report report = plainTable(3);
    report.title = QStringLiteral("考勤表");
    Section annex = report.sections.front();
    annex.mark = QStringLiteral("附件1");
    annex.title = QStringLiteral("按乡镇");
    annex.paper = Paper::officialTurned();
    annex.sheetName = QStringLiteral("大青沟镇");
    annex.signatures = {{QStringLiteral("工作队长"), {}}};
    report.sections.push_back(annex);
    report.sections.push_back(annex);
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("sheets.xlsx"));
    ASSERT_TRUE(writeXlsx(report, path).has_value());
    const QString workbook = QString::fromUtf8(part(path, "xl/workbook.xml"));
    for (const char *name : {"name=\"考勤表\"", "name=\"大青沟镇\"", "name=\"大青沟镇 (2)\""})
        EXPECT_TRUE(workbook.contains(QString::fromUtf8(name))) << workbook.toStdString();
    const QByteArray second = part(path, "xl/worksheets/sheet2.xml");
    EXPECT_TRUE(second.contains("orientation=\"landscape\""));
    EXPECT_TRUE(second.contains("state=\"frozen\"")) << "one table a sheet is frozen and filtered";
    const auto cells = cellsOf(second);
    EXPECT_EQ(cells[QStringLiteral("A1")].text, QStringLiteral("附件1"));
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("按乡镇"));
    EXPECT_FALSE(part(path, "xl/worksheets/sheet1.xml").contains("附件1"));
}

TEST(XlsxWriter, FormsAreCellsToFillIn)
{
    Report report;
    report.title = QStringLiteral("请假条");
    Form form;
    form.shares = {1, 2, 1};
    form.rows = {
        {{{QStringLiteral("姓名"), 1, true, {}}, {QStringLiteral("张建国"), 2, false, {}}}, 1},
        {{{QStringLiteral("意见"), 1, true, {}}, {QStringLiteral("同意"), 2, false, QStringLiteral("签字：")}}, 2}};
    report.sections.push_back({{}, {form, SenderBlock{QStringLiteral("县委组织部"), QStringLiteral("2026年10月9日")}}});
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("form.xlsx"));
    ASSERT_TRUE(writeXlsx(report, path).has_value());
    const auto cells = cellsOf(part(path, "xl/worksheets/sheet1.xml"));
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("姓名"));
    EXPECT_EQ(cells[QStringLiteral("B2")].text, QStringLiteral("张建国"));
    EXPECT_EQ(cells[QStringLiteral("B3")].text, QStringLiteral("同意\n签字："));
    EXPECT_EQ(cells[QStringLiteral("A5")].text, QStringLiteral("2026年10月9日"));
}
