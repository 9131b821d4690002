#include "reports/layout/reportlayout.h"
#include "reports/writers/pdfwriter.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <poppler-qt6.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

QString textOfPage(const Poppler::Document &pdf, int page)
{
    return pdf.page(page)->text({}, Poppler::Page::PhysicalLayout);
}

} // namespace

TEST(PdfWriter, RosterHasHeadingsAndNumbersOnEveryPage)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("roster.pdf"));
    ASSERT_TRUE(write(roster(300), path).has_value());

    const auto pdf = Poppler::Document::load(path);
    ASSERT_TRUE(pdf);
    ASSERT_GT(pdf->numPages(), 5);
    EXPECT_NEAR(pdf->page(0)->pageSizeF().width(), 842, 1);
    for (int page = 0; page < pdf->numPages(); ++page) {
        const QString text = textOfPage(*pdf, page);
        EXPECT_TRUE(text.contains(QStringLiteral("派出单位及职务"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("第 %1 页 / 共 %2 页").arg(page + 1).arg(pdf->numPages()))) << page;
        EXPECT_EQ(text.contains(QStringLiteral("尚义县驻村干部花名册")), page == 0);
    }
}

TEST(PdfWriter, MonthlyReportKeepsChineseText)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("monthly.pdf"));
    ASSERT_TRUE(write(monthlyReport(), path).has_value());

    const auto pdf = Poppler::Document::load(path);
    ASSERT_TRUE(pdf);
    QString text;
    for (int page = 0; page < pdf->numPages(); ++page)
        text += textOfPage(*pdf, page);
    for (const QString &expected : {QStringLiteral("大青沟镇2026年3月驻村工作月报"), QStringLiteral("一、总体情况"),
                                    QStringLiteral("填报人："), QStringLiteral("本月全镇14个驻村工作队"),
                                    QStringLiteral("本机未安装的公文字体已替换"), QStringLiteral("555,525.00")})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << "\n" << text.toStdString();
    const auto fonts = pdf->fonts();
    EXPECT_FALSE(fonts.isEmpty());
    for (const Poppler::FontInfo &font : fonts)
        EXPECT_TRUE(font.isEmbedded()) << font.name().toStdString();
}

TEST(PdfWriter, FailuresLeaveNothingBehind)
{
    const QTemporaryDir folder;
    const PagedDocument document = layOut(plainTable(100), FontSet::official()).value();
    const Status missing = writePdf(document, folder.filePath(QStringLiteral("no/such/x.pdf")));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::FolderNotWritable);

    const Status onFolder = writePdf(document, folder.path());
    ASSERT_FALSE(onFolder.has_value());
    EXPECT_EQ(onFolder.error().code, ErrorCode::WriteFailed);

    const CancelToken cancel;
    const Status cancelled = writePdf(document, folder.filePath(QStringLiteral("x.pdf")), cancel,
                                      [&](qint64 page, qint64) { page == 2 ? cancel.cancel() : void(); });
    ASSERT_FALSE(cancelled.has_value());
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files));
}

TEST(ReportWriter, ChoosesByExtension)
{
    EXPECT_EQ(formatFromPath(QStringLiteral("a.PDF")).value(), Format::Pdf);
    EXPECT_EQ(formatFromPath(QStringLiteral("a.b.xlsx")).value(), Format::Xlsx);
    EXPECT_EQ(formatFromPath(QStringLiteral("通报.Odt")).value(), Format::Odt);
    EXPECT_EQ(formatFromPath(QStringLiteral("月报.html")).value(), Format::Html);
    const auto odd = formatFromPath(QStringLiteral("a.doc"));
    ASSERT_FALSE(odd.has_value());
    EXPECT_EQ(odd.error().code, ErrorCode::UnsupportedFormat);
    EXPECT_EQ(odd.error().args, QStringList{QStringLiteral("doc")});
}
