#include "attendancesamples.h"
#include "reports/documents/cadresheet.h"
#include "reports/documents/dispatchstatistics.h"
#include "reports/documents/disputefile.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/pdfwriter.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

#include <algorithm>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

QByteArray photo(int width, int height, const char *format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

CadreSheet sheet(int number)
{
    CadreSheet sheet;
    sheet.cadre.id = CadreId(number);
    sheet.cadre.name = QStringLiteral("干部%1").arg(number);
    sheet.cadre.nationalId = QStringLiteral("130725198003051234");
    sheet.cadre.phone = QStringLiteral("13812345678");
    sheet.cadre.resume = {{YearMonth(2002, 7), {}, QStringLiteral("尚义县农业农村局干部")}};
    sheet.unitName = QStringLiteral("尚义县农业农村局");
    PostingRow posting;
    posting.villageName = QStringLiteral("二道渠村");
    posting.roundNumber = 2;
    posting.startsOn = QDate(2025, 6, 1);
    sheet.postings = {posting};
    MonthAccount account;
    account.requiredHalves = 40;
    account.presentHalves = 37;
    account.halves[size_t(DayStatus::InVillage)] = 37;
    sheet.months[2] = account;
    sheet.months[3] = account;
    sheet.visits[2] = {{}, 4, 9, 5};
    return sheet;
}

CadreSheetData sheets(int count)
{
    CadreSheetData data;
    data.year = 2026;
    for (int i = 0; i < count; ++i)
        data.sheets.push_back(sheet(i + 1));
    return data;
}

/// All text of a document.
QString textOf(const PagedDocument &document)
{
    QStringList all;
    for (int page = 0; page < document.pageCount(); ++page)
        all += textsOf(document.page(page));
    return all.join(u'\n');
}

PagedDocument laidOut(const Report &report)
{
    auto document = layOut(report, FontSet::official());
    EXPECT_TRUE(document.has_value());
    return std::move(*document);
}

DisputeFileData dispute()
{
    DisputeFileData data;
    data.dispute.number = QStringLiteral("2026-0012");
    data.dispute.foundOn = QDate(2026, 3, 5);
    data.dispute.summary = QStringLiteral("两户因宅基地边界发生争执");
    data.dispute.parties = {
        {QStringLiteral("赵四"), QStringLiteral("13812345678"), QStringLiteral("130725198003051234")}};
    data.dispute.steps = {{QDate(2026, 3, 9), QStringLiteral("上门了解情况"), QStringLiteral("张建国")},
                          {QDate(2026, 3, 16), QStringLiteral("现场丈量并达成一致"), QStringLiteral("张建国")}};
    data.dispute.revisitedOn = QDate(2026, 4, 20);
    data.categoryName = QStringLiteral("房屋宅基地");
    data.villageName = QStringLiteral("二道渠村");
    return data;
}

} // namespace

TEST(CadreSheets, EachCadreBeginsAPage)
{
    const Report report = cadreSheets(sheets(3), PersonalData::Masked);
    const PagedDocument document = laidOut(report);
    int begun = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QStringList texts = textsOf(document.page(page));
        if (texts.contains(QStringLiteral("驻村干部一人一表"))) {
            ++begun;
            EXPECT_EQ(texts.first().toStdString(), "驻村干部一人一表") << "nothing of another above it";
        }
    }
    EXPECT_EQ(begun, 3);
    const QString text = textOf(document).remove(u'\n'); // a label may take two lines
    for (const char16_t *wanted : {u"二道渠村", u"七、年度考核", u"个人总结", u"尚义县农业农村局干部", u"2026年"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(wanted))) << QString::fromUtf16(wanted).toStdString();
}

TEST(CadreSheets, MonthsAddUp)
{
    const Report report = cadreSheets(sheets(1), PersonalData::Masked);
    const auto months = std::ranges::find(report.sections, QStringLiteral("二、考勤和走访"), &Section::heading);
    ASSERT_TRUE(months != report.sections.end());
    const Table &table = std::get<Table>(months->blocks.front());
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows.back().cells[1].text().toStdString(), "40") << "twice 20 days";
    EXPECT_EQ(table.rows.back().cells[2].text().toStdString(), "37");
    EXPECT_EQ(table.rows.back().cells[9].text().toStdString(), "0/2月");
    EXPECT_EQ(table.rows.back().cells[11].text().toStdString(), "9");
    for (const TableRowData &row : table.rows)
        EXPECT_EQ(row.cells.size(), table.columns.size());
}

TEST(CadreSheets, NumbersOfPeopleAreMaskedUnlessRevealed)
{
    const QString masked = textOf(laidOut(cadreSheets(sheets(1), PersonalData::Masked)));
    EXPECT_FALSE(masked.contains(QStringLiteral("130725198003051234")));
    EXPECT_FALSE(masked.contains(QStringLiteral("13812345678")));
    EXPECT_TRUE(
        textOf(laidOut(cadreSheets(sheets(1), PersonalData::Revealed))).contains(QStringLiteral("130725198003051234")));
}

TEST(CadreSheets, ThePortraitStandsBesideTheFirstRowsInsideTheFrame)
{
    CadreSheetData data = sheets(1);
    data.sheets.front().photo = photo(295, 413, "JPG");
    const PagedDocument document = laidOut(cadreSheets(data, PersonalData::Masked));
    const Page &page = document.page(0);
    ASSERT_EQ(page.pictures.size(), 1u);
    const QRectF area = page.pictures.front().area;
    EXPECT_GT(area.width(), 50 * kUnitsPerPoint);
    EXPECT_GT(area.height(), 80 * kUnitsPerPoint);
    for (const Page::Rule &rule : page.rules) {
        const QRectF stroke(
            QPointF(std::min(rule.line.x1(), rule.line.x2()), std::min(rule.line.y1(), rule.line.y2())),
            QPointF(std::max(rule.line.x1(), rule.line.x2()), std::max(rule.line.y1(), rule.line.y2())));
        EXPECT_FALSE(stroke.adjusted(-0.1, -0.1, 0.1, 0.1).intersects(area)) << "no rule crosses the portrait";
    }
    for (const Page::Text &text : page.texts)
        EXPECT_FALSE(area.contains(text.baseline)) << text.text.toStdString();
    EXPECT_TRUE(textsOf(laidOut(cadreSheets(sheets(1), PersonalData::Masked)).page(0)).contains(QStringLiteral("照片")))
        << "room to paste one";
}

TEST(CadreSheets, PhotosAreNoLargerThanTheyArePrinted)
{
    const QByteArray large = photo(1600, 1200, "PNG");
    const QImage small = QImage::fromData(printablePhoto(large));
    EXPECT_LE(small.width(), 295);
    EXPECT_LE(small.height(), 413);
    EXPECT_NEAR(double(small.width()) / small.height(), 1600.0 / 1200, 0.02);
    EXPECT_TRUE(printablePhoto(QByteArrayLiteral("no picture")).isEmpty());
}

TEST(CadreSheets, AreWrittenInEveryFormat)
{
    const OutputFolder folder;
    CadreSheetData data = sheets(2);
    data.sheets.front().photo = photo(295, 413, "JPG");
    const Report report = cadreSheets(data, PersonalData::Masked);
    for (const char *name : {"sheets.pdf", "sheets.xlsx", "sheets.html"}) {
        const QString path = folder.path(QString::fromLatin1(name));
        ASSERT_TRUE(write(report, path).has_value()) << name;
        EXPECT_GT(QFile(path).size(), 1000) << name;
    }
    QFile html(folder.path(QStringLiteral("sheets.html")));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(html.readAll().contains("data:image/jpeg;base64,"));
}

TEST(CadreSheets, StoppedInTheMiddleLeaveNoFile)
{
    const QTemporaryDir folder;
    const Report report = cadreSheets(sheets(80), PersonalData::Masked);
    for (const char *name : {"stopped.pdf", "stopped.xlsx"}) {
        const CancelToken cancel;
        qint64 reached = 0;
        const Status written = write(report, folder.filePath(QString::fromLatin1(name)), FontSet::official(), cancel,
                                     [&](qint64 done, qint64 total) {
                                         reached = done;
                                         if (done * 2 >= total)
                                             cancel.cancel();
                                     });
        ASSERT_FALSE(written.has_value()) << name;
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled) << name;
        EXPECT_GT(reached, 0) << name;
    }
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST(DisputeFiles, HoldRegistrationStepsAndReturnVisit)
{
    const Report report = disputeFile(dispute(), PersonalData::Masked);
    const QString text = textOf(laidOut(report));
    for (const char16_t *wanted : {u"人民调解登记表", u"2026-0012", u"赵四", u"房屋宅基地", u"现场丈量并达成一致",
                                   u"2026年4月20日", u"卷宗目录", u"司法确认文书", u"编号：2026-0012"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(wanted))) << QString::fromUtf16(wanted).toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("130725198003051234")));
    const Table &steps = std::get<Table>(report.sections[1].blocks.front());
    EXPECT_EQ(steps.rows.size(), 4u) << "two taken, two to write in";
    EXPECT_GT(steps.rowHeight, 0);
}

TEST(DisputeFiles, WhatIsNotKnownIsLeftToWriteIn)
{
    DisputeFileData empty;
    empty.dispute.foundOn = QDate(2026, 3, 5);
    const QString text = textOf(laidOut(disputeFile(empty, PersonalData::Masked)));
    EXPECT_TRUE(text.contains(QStringLiteral("当事人2"))) << "two parties at least";
    EXPECT_FALSE(text.contains(QStringLiteral("受理。")));
}

TEST(DispatchStatistics, TotalsAreFiguresThatRecordsAnswerFor)
{
    DispatchTableData data;
    data.place = QStringLiteral("尚义县");
    data.day = QDate(2026, 9, 30);
    data.lines = postedCadres(60);
    for (size_t i = 0; i < data.lines.size(); ++i) {
        data.lines[i].townshipCode = data.lines[i].townshipName;
        data.lines[i].firstSecretary = i % 5 == 0;
    }
    std::ranges::stable_sort(data.lines, {}, &RosterLine::townshipCode);
    const Report all = dispatchStatistics(data);
    const Table &table = std::get<Table>(all.sections.front().blocks.front());
    EXPECT_EQ(all.figures.size(), table.rows.size());
    EXPECT_EQ(all.figures.back().code.toStdString(), "dispatch.cadres");
    EXPECT_EQ(all.figures.back().value, double(std::get<qint64>(table.rows.back().cells[2].data())));
    EXPECT_FALSE(all.figures.back().key);
    EXPECT_EQ(all.figures.front().key, all.figures.front().place.section(u'|', 0, 0));
    data.counted = CountedCadres::FirstSecretaries;
    EXPECT_EQ(dispatchStatistics(data).figures.back().value, 12);
    data.counted = CountedCadres::Others;
    EXPECT_TRUE(dispatchStatistics(data).figures.empty());
    const auto grouped = [](const TableColumn &column) { return !column.group.isEmpty(); };
    EXPECT_GT(std::ranges::count_if(table.columns, grouped), 15) << "headings of two levels";
    EXPECT_TRUE(layOut(all, FontSet::official()).has_value());
}
