#include "attendancesamples.h"
#include "odtparts.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/layout/fontbook.h"

#include <gtest/gtest.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

// GB/T 9704-2012, as the text document holds it.
namespace {

Report bulletin()
{
    BulletinWords words = usualBulletinWords(QStringLiteral("尚义县"), QDate(2026, 10, 9));
    words.documentNumber = QStringLiteral("尚组通〔2026〕5号");
    return attendanceBulletin(bulletinData(60), words);
}

} // namespace

TEST(OdtOfficial, OfficialTextHasTheFontsAndThePitchOfTheStandard)
{
    const OdtParts parts = OdtParts::of(bulletin());
    const OdtNode text = parts.namedStyle(QStringLiteral("Text_20_body"));
    EXPECT_EQ(text.find("style:text-properties").attribute("style:font-name-asian"), QStringLiteral("仿宋_GB2312"));
    EXPECT_EQ(text.find("style:text-properties").attribute("style:font-name"), QStringLiteral("仿宋_GB2312"));
    EXPECT_DOUBLE_EQ(text.find("style:text-properties").points("style:font-size-asian"), 16);
    const OdtNode layout = text.find("style:paragraph-properties");
    EXPECT_DOUBLE_EQ(layout.points("fo:line-height"), 28.95);
    // 28 characters fill the line of 156 mm and a 29th does not fit; the first line is moved in by two.
    const qreal character = 16 + text.find("style:text-properties").points("fo:letter-spacing");
    EXPECT_LE(28 * character, 156 * 72 / 25.4);
    EXPECT_GT(29 * character, 156 * 72 / 25.4);
    EXPECT_NEAR(layout.points("fo:text-indent"), 2 * character, 0.01);
    EXPECT_LE(22 * layout.points("fo:line-height"), 225 * 72 / 25.4);
    EXPECT_GT(23 * layout.points("fo:line-height"), 225 * 72 / 25.4);

    const auto face = [&](const char *style) {
        return parts.namedStyle(QLatin1String(style)).find("style:text-properties").attribute("style:font-name-asian");
    };
    EXPECT_EQ(face("Title"), QStringLiteral("方正小标宋简体"));
    EXPECT_EQ(face("Heading_20_1"), QStringLiteral("黑体"));
    EXPECT_EQ(face("Heading_20_2"), QStringLiteral("楷体_GB2312"));
    EXPECT_EQ(face("Attachment_20_mark"), QStringLiteral("黑体"));
    QStringList declared;
    for (const OdtNode &font : parts.content().all("style:font-face"))
        declared << font.attribute("svg:font-family");
    for (const char *style : {"Title", "Heading_20_1", "Heading_20_2", "Text_20_body"})
        EXPECT_TRUE(declared.contains(face(style))) << style;
    const auto headings = parts.body().all("text:h");
    EXPECT_EQ(headings.front().text(), QStringLiteral("一、总体情况"));
    EXPECT_EQ(headings.front().attribute("text:outline-level"), QStringLiteral("1"));
}

TEST(OdtOfficial, OfficialPagesAreNumberedOutside)
{
    const OdtParts parts = OdtParts::of(bulletin());
    const OdtNode master = parts.master(QStringLiteral("Standard"));
    EXPECT_EQ(master.find("style:footer").text(), QStringLiteral("— 1 —"));
    EXPECT_EQ(master.find("style:footer-left").text(), QStringLiteral("— 1 —"));
    EXPECT_EQ(master.all("text:page-number").size(), 2U);
    const auto side = [&](const char *footer) {
        return parts.automaticStyle(master.find(footer).find("text:p")).find("style:paragraph-properties");
    };
    EXPECT_EQ(side("style:footer").attribute("fo:text-align"), QStringLiteral("end"));
    EXPECT_DOUBLE_EQ(side("style:footer").points("fo:margin-right"), 14) << "one character of 4号";
    EXPECT_EQ(side("style:footer-left").attribute("fo:text-align"), QStringLiteral("start"));
    EXPECT_DOUBLE_EQ(side("style:footer-left").points("fo:margin-left"), 14);
    // 37 mm above, 225 mm of text, then 7 mm and the number.
    const OdtNode layout = parts.pageLayout(QStringLiteral("Standard"));
    const OdtNode page = layout.find("style:page-layout-properties");
    const OdtNode footer = layout.find("style:header-footer-properties");
    constexpr qreal kMillimetre = 72 / 25.4;
    EXPECT_NEAR(page.points("fo:margin-top"), 37 * kMillimetre, 0.1);
    EXPECT_NEAR(page.points("fo:margin-left"), 28 * kMillimetre, 0.1);
    EXPECT_NEAR(page.points("fo:margin-right"), 26 * kMillimetre, 0.1);
    EXPECT_NEAR(page.points("fo:page-height") - page.points("fo:margin-top") - footer.points("svg:height") -
                    page.points("fo:margin-bottom"),
                225 * kMillimetre, 0.1);
    EXPECT_NEAR(footer.points("fo:margin-top"), 7 * kMillimetre, 0.1);

    // The attached sheets are turned and so is their number.
    const OdtNode turned = parts.master(QStringLiteral("Page2"));
    const auto frames = turned.all("draw:frame");
    ASSERT_EQ(frames.size(), 2U);
    for (const OdtNode &frame : frames) {
        EXPECT_LE(frame.points("svg:x") + frame.points("svg:width"), (35 - 7) * kMillimetre + 0.1);
        EXPECT_EQ(parts.automaticStyle(frame.find("text:span"))
                      .find("style:text-properties")
                      .attribute("style:text-rotation-angle"),
                  QStringLiteral("270"));
    }
    EXPECT_GT(frames[0].points("svg:y"), frames[1].points("svg:y")) << "odd pages at what is the right when bound";
}

TEST(OdtOfficial, SenderStandsOverTheDate)
{
    Report report;
    report.sections.push_back(
        {{}, {SenderBlock{QStringLiteral("中共尚义县委组织部"), QStringLiteral("2026年10月9日")}}});
    report.official = true;
    report.paper = Paper::official();
    report.bodyPointSize = 16;
    const OdtParts parts = OdtParts::of(report);
    const auto lines = parts.body().all("text:p");
    const std::size_t at = lines.size() - 2;
    ASSERT_EQ(lines[at].text(), QStringLiteral("中共尚义县委组织部"));
    const OdtNode sender = parts.automaticStyle(lines[at]).find("style:paragraph-properties");
    const OdtNode date = parts.automaticStyle(lines[at + 1]).find("style:paragraph-properties");
    EXPECT_NEAR(date.points("fo:margin-right") / 15.75, 4, 0.01);
    EXPECT_EQ(sender.attribute("fo:text-align"), QStringLiteral("center"));
    EXPECT_EQ(sender.attribute("fo:keep-with-next"), QStringLiteral("always"));
    // The middle of what is left of the line is the middle of the date.
    const FontSet fonts = FontSet::official();
    FontBook book(fonts);
    const int font = book.use(Typeface::FangSong, 16, -0.25);
    const qreal length = book.measure(font).width(lines[at + 1].text()) / kUnitsPerPoint;
    const qreal width = 156 * 72 / 25.4;
    EXPECT_NEAR((sender.points("fo:margin-left") + width) / 2, width - date.points("fo:margin-right") - length / 2, 1);
}

TEST(OdtOfficial, SenderAndHeadingsStayWithTheText)
{
    const OdtParts parts = OdtParts::of(bulletin());
    const auto blocks = parts.body().children();
    std::size_t sender = 0;
    std::size_t lead = 0;
    std::size_t mark = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].text() == QStringLiteral("中共尚义县委组织部"))
            sender = i;
        if (blocks[i].text().startsWith(QStringLiteral("（一）压实管理责任。")))
            lead = i;
        if (blocks[i].text() == QStringLiteral("附件1"))
            mark = i;
    }
    ASSERT_TRUE(sender > 8 && lead > 0 && mark > 0);
    // The sender, two blank lines, three attachments, a blank line, the last of the text.
    for (std::size_t i = sender - 7; i <= sender; ++i) {
        EXPECT_EQ(parts.automaticStyle(blocks[i]).find("style:paragraph-properties").attribute("fo:keep-with-next"),
                  QStringLiteral("always"))
            << blocks[i].text().toStdString();
    }
    const OdtNode run = blocks[lead].find("text:span");
    EXPECT_EQ(run.text(), QStringLiteral("（一）压实管理责任。"));
    EXPECT_EQ(parts.automaticStyle(run).find("style:text-properties").attribute("style:font-name-asian"),
              QStringLiteral("楷体_GB2312"));
    EXPECT_TRUE(blocks[mark + 1].text().isEmpty());
    EXPECT_TRUE(blocks[mark + 2].text().contains(QStringLiteral("在岗情况表")));
}
