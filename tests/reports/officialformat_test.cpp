#include "attendancesamples.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/layout/titlelines.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include <cmath>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

// GB/T 9704-2012, measured on the pages of the bulletin.
namespace {

constexpr qreal kPitch = 28.95 * kUnitsPerPoint;
constexpr qreal kTop = 37 * kUnitsPerMillimetre;
constexpr qreal kLeft = 28 * kUnitsPerMillimetre;
constexpr qreal kRight = (210 - 26) * kUnitsPerMillimetre;
constexpr qreal kMiddle = 0.37; // of a character above its baseline, in em

/// Each typeface under a name of its own, so that pages tell which was used.
FontSet namedFonts()
{
    return FontSet::official({QStringLiteral("方正小标宋简体"), QStringLiteral("宋体"), QStringLiteral("仿宋_GB2312"),
                              QStringLiteral("楷体_GB2312"), QStringLiteral("黑体")});
}

Report bulletin(int cadres, const QString &requirements = {})
{
    BulletinWords words = usualBulletinWords(QStringLiteral("尚义县"), QDate(2026, 10, 9));
    words.documentNumber = QStringLiteral("尚组通〔2026〕5号");
    words.requirements = requirements;
    return attendanceBulletin(bulletinData(cadres), words);
}

struct Line {
    int page = 0;
    qreal at = 0; ///< lines from the top of the text area
    qreal left = 0;
    QString text;
    QString family;
    qreal size = 0; ///< points
};

/// What stands within the text area of upright pages, without page numbers.
std::vector<Line> linesOf(const PagedDocument &document)
{
    std::vector<Line> lines;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (document.pageLayout(page).orientation() != QPageLayout::Portrait)
            break;
        const auto &texts = document.page(page).texts;
        for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
            const QFont &font = document.fonts()[std::size_t(texts[i].font)];
            const qreal middle = texts[i].baseline.y() - font.pixelSize() * kMiddle;
            lines.push_back({page, (middle - kTop) / kPitch - 0.5, texts[i].baseline.x(), texts[i].text, font.family(),
                             font.pixelSize() / kUnitsPerPoint});
        }
    }
    return lines;
}

const Line *find(const std::vector<Line> &lines, const QString &beginning)
{
    for (const Line &line : lines) {
        if (line.text.startsWith(beginning))
            return &line;
    }
    return nullptr;
}

} // namespace

TEST(OfficialFormat, EveryLineIsOneOfTwentyTwo)
{
    const std::vector<Line> lines = linesOf(layOut(bulletin(267), FontSet::official()).value());
    ASSERT_GT(lines.size(), 60U);
    for (const Line &line : lines) {
        EXPECT_NEAR(line.at, std::round(line.at), 0.02) << line.page << line.text.toStdString();
        EXPECT_GE(line.at, -0.02) << line.text.toStdString();
        EXPECT_LE(line.at, 21.02) << line.text.toStdString();
    }
}

TEST(OfficialFormat, EveryPartHasItsTypeface)
{
    const std::vector<Line> lines = linesOf(layOut(bulletin(267), namedFonts()).value());
    const auto expectType = [&](const char16_t *beginning, const char16_t *family, qreal size) {
        const Line *line = find(lines, QString::fromUtf16(beginning));
        ASSERT_TRUE(line) << QString::fromUtf16(beginning).toStdString();
        EXPECT_EQ(line->family, QString::fromUtf16(family)) << line->text.toStdString();
        EXPECT_DOUBLE_EQ(line->size, size) << line->text.toStdString();
    };
    expectType(u"关于2026年9月份", u"方正小标宋简体", 22);
    expectType(u"尚组通〔2026〕5号", u"仿宋_GB2312", 16);
    expectType(u"各乡镇党委", u"仿宋_GB2312", 16);
    expectType(u"一、总体情况", u"黑体", 16);
    expectType(u"（一）在岗天数未达标", u"楷体_GB2312", 16);
    expectType(u"1. ", u"仿宋_GB2312", 16);
    // A second heading that the text goes on after: only the heading is in 楷体.
    const Line *lead = find(lines, QStringLiteral("（一）压实管理责任。"));
    ASSERT_TRUE(lead);
    EXPECT_EQ(lead->text, QStringLiteral("（一）压实管理责任。"));
    EXPECT_EQ(lead->family, QStringLiteral("楷体_GB2312"));
    const Line &rest = *(lead + 1);
    EXPECT_EQ(rest.at, lead->at);
    EXPECT_GT(rest.left, lead->left);
    EXPECT_EQ(rest.family, QStringLiteral("仿宋_GB2312"));
}

TEST(OfficialFormat, ParagraphsAreMovedInByTwoAndTurnFlush)
{
    const std::vector<Line> lines = linesOf(layOut(bulletin(267), FontSet::official()).value());
    constexpr qreal kCharacter = (kRight - kLeft) / 28;
    const auto indent = [&](const QString &beginning) {
        const Line *line = find(lines, beginning);
        return line ? (line->left - kLeft) / kCharacter : -1;
    };
    EXPECT_NEAR(indent(QStringLiteral("各乡镇党委")), 0, 0.02);
    EXPECT_NEAR(indent(QStringLiteral("现将")), 2, 0.02);
    EXPECT_NEAR(indent(QStringLiteral("一、总体情况")), 2, 0.02);
    EXPECT_NEAR(indent(QStringLiteral("（一）在岗天数未达标")), 2, 0.02);
    const Line *first = find(lines, QStringLiteral("9月份，全县共有"));
    ASSERT_TRUE(first);
    EXPECT_NEAR((first->left - kLeft) / kCharacter, 2, 0.02);
    EXPECT_NEAR(((first + 1)->left - kLeft) / kCharacter, 0, 0.02);
}

TEST(OfficialFormat, TheTitleIsCentredAndBrokenBetweenWords)
{
    const std::vector<Line> lines = linesOf(layOut(bulletin(60), FontSet::official()).value());
    const QFontMetricsF metrics(FontSet::official().font(Typeface::Title, 22 * kUnitsPerPoint));
    QStringList title;
    for (const Line &line : lines) {
        if (line.size < 20)
            continue;
        title << line.text;
        EXPECT_NEAR(line.left + metrics.horizontalAdvance(line.text) / 2, (kLeft + kRight) / 2, 4);
    }
    EXPECT_EQ(title.join(u'|'), QStringLiteral("关于2026年9月份全县|驻村干部在岗情况的通报"));
}

TEST(OfficialFormat, TitlesKeepWordsAndFitWhateverTheWidth)
{
    TextMeasure measure(FontSet::official().font(Typeface::Title, 22 * kUnitsPerPoint));
    const QStringList titles{QStringLiteral("关于2026年9月份全县驻村干部在岗情况的通报"),
                             QStringLiteral("关于开展全县驻村第一书记和工作队员2026年度考核工作的通知"),
                             QStringLiteral("尚义县驻村工作队排查化解矛盾纠纷情况报告（2026年上半年）"),
                             QStringLiteral("大青沟镇2026年3月驻村工作月报")};
    const QStringList kept{QStringLiteral("驻村"), QStringLiteral("干部"), QStringLiteral("情况"),
                           QStringLiteral("书记"), QStringLiteral("工作"), QStringLiteral("矛盾"),
                           QStringLiteral("纠纷"), QStringLiteral("化解"), QStringLiteral("通报")};
    for (const QString &title : titles) {
        for (qreal width = 12 * measure.em(); width < 30 * measure.em(); width += measure.em()) {
            const QStringList lines = titleLines(measure, title, width);
            EXPECT_EQ(lines.join(QString()), title);
            EXPECT_EQ(lines.size(), measure.lines(title, width).size()) << "no more lines than needed";
            for (const QString &line : lines) {
                EXPECT_LE(measure.width(line), width + 1);
                EXPECT_FALSE(line.startsWith(u'的')) << line.toStdString();
            }
            // With room to choose, no word is parted.
            if (measure.width(title) > 0.85 * width * qreal(lines.size()))
                continue;
            for (const QString &word : kept)
                EXPECT_EQ(lines.join(u'|').count(word), title.count(word)) << lines.join(u'|').toStdString();
        }
    }
}

TEST(OfficialFormat, AttachmentsAreNamedBelowTheText)
{
    const std::vector<Line> lines = linesOf(layOut(bulletin(60), FontSet::official()).value());
    const Line *first = find(lines, QStringLiteral("附件：1. "));
    ASSERT_TRUE(first);
    const Line *second = find(lines, QStringLiteral("2. 2026年9月份"));
    ASSERT_TRUE(second);
    const Line &before = *(first - 1);
    if (before.page == first->page) {
        EXPECT_NEAR(first->at - before.at, 2, 0.02) << "a line is left free";
    }
    const QFontMetricsF metrics(
        FontSet::official().font(Typeface::FangSong, 16 * kUnitsPerPoint, (kRight - kLeft) / 28 - 16 * kUnitsPerPoint));
    // The numbers stand below one another, and so do the names.
    EXPECT_NEAR(first->left + metrics.horizontalAdvance(QStringLiteral("附件：")), second->left, 6);
    for (const Line &line : lines) {
        if (line.text.contains(QStringLiteral("在岗情况表（"))) {
            EXPECT_FALSE(line.text.endsWith(u'。'));
        }
    }
}

TEST(OfficialFormat, LongNamesOfAttachmentsHangBelowTheirFirstCharacter)
{
    Report report;
    report.official = true;
    report.paper = Paper::official();
    report.bodyPointSize = 16;
    Paragraph line;
    line.text = QStringLiteral("附件：1. ") + QString(40, QChar(u'名'));
    line.indents = Paragraph::Indents{2, 6};
    line.hang = 6;
    report.sections.push_back({{}, {line}, false});
    const std::vector<Line> lines = linesOf(layOut(report, FontSet::official()).value());
    ASSERT_EQ(lines.size(), 2U);
    const QFontMetricsF metrics(
        FontSet::official().font(Typeface::FangSong, 16 * kUnitsPerPoint, (kRight - kLeft) / 28 - 16 * kUnitsPerPoint));
    EXPECT_NEAR(lines[1].left, lines[0].left + metrics.horizontalAdvance(QStringLiteral("附件：1. ")), 4);
}

TEST(OfficialFormat, AnAttachmentHasItsMarkOnTheFirstAndItsTitleOnTheThirdLine)
{
    const PagedDocument document = layOut(bulletin(60), namedFonts()).value();
    int found = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        const auto &texts = document.page(page).texts;
        if (!texts.front().text.startsWith(QStringLiteral("附件")) || texts.front().text.size() > 3)
            continue;
        ++found;
        const qreal top = 28 * kUnitsPerMillimetre; // of a turned sheet
        const auto line = [&](const Page::Text &text) {
            const qreal em = document.fonts()[std::size_t(text.font)].pixelSize();
            return (text.baseline.y() - em * kMiddle - top) / kPitch;
        };
        const QFont &mark = document.fonts()[std::size_t(texts[0].font)];
        EXPECT_EQ(mark.family(), QStringLiteral("黑体"));
        EXPECT_EQ(mark.pixelSize(), 16 * kUnitsPerPoint);
        EXPECT_NEAR(texts[0].baseline.x(), 35 * kUnitsPerMillimetre, 1) << "flush left";
        EXPECT_NEAR(line(texts[0]), 0.5, 0.05);
        EXPECT_TRUE(texts[1].text.contains(QStringLiteral("在岗情况表")));
        EXPECT_NEAR(line(texts[1]), 2.5, 0.1);
    }
    EXPECT_EQ(found, 3);
}

TEST(OfficialFormat, NoPageHasTheSenderAlone)
{
    // Whatever the length of the text, some of these end just before the sender.
    for (int more = 0; more < 26; ++more) {
        QString requirements = QStringLiteral("一是加强管理。");
        for (int line = 0; line < more; ++line)
            requirements += QStringLiteral("\n要求%1。").arg(line);
        Report report = bulletin(30, requirements);
        report.sections.resize(1);
        const std::vector<Line> lines = linesOf(layOut(report, FontSet::official()).value());
        const Line *sender = find(lines, QStringLiteral("中共尚义县委组织部"));
        ASSERT_TRUE(sender);
        int textLines = 0;
        bool heading = false;
        for (const Line &line : lines) {
            if (line.page != sender->page)
                continue;
            textLines += line.text.startsWith(QStringLiteral("要求")) || line.text.startsWith(QStringLiteral("一是"));
            textLines += line.text.contains(QStringLiteral("更正")) || line.text.contains(QStringLiteral("漏登"));
            heading = heading || line.text.startsWith(QStringLiteral("附件：1. "));
        }
        EXPECT_GE(textLines, 1) << more;
        EXPECT_TRUE(heading) << "the attachments are named where the sender is, " << more;
    }
}

TEST(OfficialFormat, NoHeadingIsAloneAtTheFootOfAPage)
{
    for (int textLines = 1; textLines <= 5; ++textLines) {
        for (int before = 12; before < 24; ++before) {
            Report report;
            report.official = true;
            report.paper = Paper::official();
            report.bodyPointSize = 16;
            Section section;
            for (int i = 0; i < before; ++i)
                section.blocks.push_back(Paragraph{QStringLiteral("前文")});
            section.blocks.push_back(Paragraph{QStringLiteral("二、问题"), true, Paragraph::Style::Heading});
            section.blocks.push_back(Paragraph{QStringLiteral("（一）缺岗"), true, Paragraph::Style::Subheading});
            section.blocks.push_back(Paragraph{QString(28 * textLines - 2, QChar(u'文'))});
            report.sections.push_back(section);
            const std::vector<Line> lines = linesOf(layOut(report, FontSet::official()).value());
            const Line *heading = find(lines, QStringLiteral("二、问题"));
            const Line *second = find(lines, QStringLiteral("（一）缺岗"));
            const Line *text = find(lines, QStringLiteral("文文"));
            ASSERT_TRUE(heading && second && text);
            EXPECT_EQ(heading->page, text->page) << before << " " << textLines;
            EXPECT_EQ(second->page, text->page) << before << " " << textLines;
        }
    }
}

TEST(OfficialFormat, ShortTextBeforeTheSenderTakesItsHeadingAlong)
{
    for (int before = 10; before < 24; ++before) {
        Report report;
        report.official = true;
        report.paper = Paper::official();
        report.bodyPointSize = 16;
        Section section;
        for (int i = 0; i < before; ++i)
            section.blocks.push_back(Paragraph{QStringLiteral("前文%1").arg(i)});
        section.blocks.push_back(Paragraph{QStringLiteral("二、要求"), true, Paragraph::Style::Heading});
        section.blocks.push_back(Paragraph{QStringLiteral("请遵照执行。")});
        section.blocks.push_back(Paragraph{});
        section.blocks.push_back(SenderBlock{QStringLiteral("县委组织部"), QStringLiteral("2026年3月5日")});
        report.sections.push_back(section);
        const std::vector<Line> lines = linesOf(layOut(report, FontSet::official()).value());
        const Line *heading = find(lines, QStringLiteral("二、要求"));
        const Line *text = find(lines, QStringLiteral("请遵照"));
        const Line *sender = find(lines, QStringLiteral("县委组织部"));
        ASSERT_TRUE(heading && text && sender);
        EXPECT_EQ(heading->page, text->page) << before;
        EXPECT_EQ(text->page, sender->page) << before;
    }
}
