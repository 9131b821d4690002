#include "reports/documents/attendancebulletin.h"

#include "attendancesamples.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/writers/pdfwriter.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include <map>
#include <set>

#include <poppler-qt6.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

constexpr qreal kPitch = 28.95; // pt

BulletinWords words()
{
    BulletinWords typed = usualBulletinWords(QStringLiteral("尚义县"), QDate(2026, 10, 9));
    typed.documentNumber = QStringLiteral("尚组通〔2026〕5号");
    return typed;
}

QString bodyText(const Report &report)
{
    QStringList lines;
    for (const Block &block : report.sections.front().blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->text;
    }
    return lines.join(u'\n');
}

qreal millimetres(qreal units) { return units / kUnitsPerMillimetre; }

} // namespace

TEST(AttendanceBulletin, SaysWhatTheMonthsSay)
{
    const BulletinData data = bulletinData(267);
    const Report report = attendanceBulletin(data, words());
    EXPECT_EQ(report.title, QStringLiteral("关于2026年9月份全县驻村干部在岗情况的通报"));
    const QString text = bodyText(report);
    for (const QString &expected :
         {QStringLiteral("各乡镇党委、各派出单位："), QStringLiteral("一、总体情况"),
          QStringLiteral("驻村工作队89个、驻村干部267名"), QStringLiteral("二、督查抽查情况"),
          QStringLiteral("共开展督查抽查12次（实地8次、电话4次）"), QStringLiteral("督查在岗率91.7%"),
          QStringLiteral("三、存在问题"), QStringLiteral("按照“每月驻村不少于20天"), QStringLiteral("差"),
          QStringLiteral("已提醒谈话"), QStringLiteral("四、工作要求"), QStringLiteral("五、上期通报更正"),
          QStringLiteral("更正单2026-08-"
                         "003：大青沟镇张建国2026年8月12日，“旷工”更正为“上午在村、下午因公外出”（漏登，附村委会证明，"
                         "李明审批）"),
          QStringLiteral("附件：1. 2026年9月份驻村干部在岗情况表（按干部）"),
          QStringLiteral("应报周报356份，已报340份，其中按时322份、迟报18份，未报16份")})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << "\n" << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("比上月")) || text.contains(QStringLiteral("与上月持平")));
    EXPECT_EQ(std::get<SenderBlock>(report.sections.front().blocks.back()).sender,
              QStringLiteral("中共尚义县委组织部"));
}

TEST(AttendanceBulletin, NamesEveryoneNotMetOnceWithTheSentence)
{
    const BulletinData data = bulletinData(267);
    const QString text = bodyText(attendanceBulletin(data, words()));
    qsizetype notMet = 0;
    for (const MemberMonth &one : data.members)
        notMet += one.account.isMet() ? 0 : 1;
    ASSERT_GT(notMet, 0);
    EXPECT_TRUE(text.contains(QStringLiteral("以下%1名干部未达标").arg(notMet)));
    EXPECT_EQ(text.count(QStringLiteral("：应驻")), notMet);
}

TEST(AttendanceBulletin, WithoutPreviousMonthNothingIsCompared)
{
    BulletinData data = bulletinData(30);
    data.previous.clear();
    data.checks.clear();
    data.corrections.clear();
    data.weekly = {};
    const QString text = bodyText(attendanceBulletin(data, words()));
    EXPECT_FALSE(text.contains(QStringLiteral("上月")));
    EXPECT_FALSE(text.contains(QStringLiteral("更正")));
    EXPECT_TRUE(text.contains(QStringLiteral("9月份未开展督查抽查。")));
    data.members.clear();
    EXPECT_TRUE(bodyText(attendanceBulletin(data, words())).contains(QStringLiteral("全县没有派驻干部")));
}

TEST(AttendanceBulletin, TownshipsOfOneRankAreNamedTogether)
{
    BulletinData data = bulletinData(267);
    std::map<DivisionId, QString> names;
    for (MemberMonth &one : data.members)
        names.emplace(one.member.townshipId, one.member.townshipName);
    ASSERT_EQ(names.size(), 14U);
    // All but two townships at a full rate.
    for (MemberMonth &one : data.members) {
        const auto at = std::distance(names.begin(), names.find(one.member.townshipId));
        one.account.presentHalves = std::max<int>(0, one.account.requiredHalves - (at >= 12 ? 2 * int(at) : 0));
    }
    const QString text = bodyText(attendanceBulletin(data, words()));
    const qsizetype top = text.indexOf(QStringLiteral("在岗率居前的乡镇是"));
    const qsizetype last = text.indexOf(QStringLiteral("；居后的是"), top);
    ASSERT_TRUE(top >= 0 && last > top);
    EXPECT_EQ(text.mid(top, last - top).count(QStringLiteral("（100.0%）")), 12);
    const QString behind = text.mid(last, text.indexOf(QChar(u'。'), last) - last);
    EXPECT_EQ(behind.count(QChar(u'（')), 2);

    for (MemberMonth &one : data.members)
        one.account.presentHalves = one.account.requiredHalves;
    EXPECT_FALSE(bodyText(attendanceBulletin(data, words())).contains(QStringLiteral("居后的是")));
}

TEST(AttendanceBulletin, TypedRequirementsStandForTheUsualOnes)
{
    BulletinWords typed = words();
    typed.requirements = QStringLiteral("一是加强管理。\n\n二是抓好整改。");
    const QString text = bodyText(attendanceBulletin(bulletinData(30), typed));
    EXPECT_TRUE(text.contains(QStringLiteral("四、工作要求\n一是加强管理。\n二是抓好整改。")));
    EXPECT_FALSE(text.contains(QStringLiteral("压实管理责任")));
}

TEST(AttendanceBulletin, TwentyTwoLinesOfTwentyEightCharacters)
{
    Report report;
    report.official = true;
    report.paper = Paper::official();
    report.bodyPointSize = 16;
    report.sections.push_back({{}, {Paragraph{QString(28 * 50, QChar(u'文')), false}}, false});
    const PagedDocument document = layOut(report, FontSet::official()).value();
    ASSERT_EQ(document.pageCount(), 3);
    const Page &page = document.page(0);
    ASSERT_EQ(page.texts.size(), 23U) << "22 lines and the page number";
    for (int line = 0; line < 22; ++line) {
        const Page::Text &text = page.texts[std::size_t(line)];
        EXPECT_EQ(text.text.size(), 28);
        EXPECT_NEAR(millimetres(text.baseline.x()), 28, 0.1);
        const qreal length = QFontMetricsF(document.fonts()[std::size_t(text.font)]).horizontalAdvance(text.text);
        EXPECT_NEAR(millimetres(length), 156, 0.3);
        if (line > 0) {
            EXPECT_NEAR((text.baseline.y() - page.texts[std::size_t(line) - 1].baseline.y()) / kUnitsPerPoint, kPitch,
                        0.01);
        }
    }
    EXPECT_GT(millimetres(page.texts.front().baseline.y()), 37);
    EXPECT_LT(millimetres(page.texts[21].baseline.y()), 37 + 225);

    // And as wide on paper as measured, whatever the resolution of the device.
    const OutputFolder folder;
    ASSERT_TRUE(writePdf(document, folder.path(QStringLiteral("lines.pdf"))).has_value());
    const auto pdf = Poppler::Document::load(folder.path(QStringLiteral("lines.pdf")));
    ASSERT_TRUE(pdf);
    QRectF covered;
    for (const auto &box : pdf->page(0)->textList()) {
        if (box->text().contains(u'文'))
            covered |= box->boundingBox();
    }
    EXPECT_NEAR(covered.left() / 72 * 25.4, 28, 0.5);
    EXPECT_NEAR(covered.right() / 72 * 25.4, 28 + 156, 0.5);
}

TEST(AttendanceBulletin, NumbersStandOutside)
{
    const PagedDocument document = layOut(attendanceBulletin(bulletinData(267), words()), FontSet::official()).value();
    for (int page = 0; page < document.pageCount(); ++page) {
        const Page::Text &number = document.page(page).texts.back();
        ASSERT_EQ(number.text, QStringLiteral("— %1 —").arg(page + 1));
        const QFontMetricsF metrics(document.fonts()[std::size_t(number.font)]);
        const qreal length = metrics.horizontalAdvance(number.text);
        const bool odd = page % 2 == 0;
        const bool turned = document.pageLayout(page).orientation() == QPageLayout::Landscape;
        EXPECT_EQ(number.turned, turned) << page;
        // 4号, one character in from the outer edge, 7 mm from the text to the top of the number.
        const qreal em = 14 * kUnitsPerPoint;
        if (!turned) {
            EXPECT_NEAR(number.baseline.x(),
                        odd ? (210 - 26) * kUnitsPerMillimetre - em - length : 28 * kUnitsPerMillimetre + em, 4)
                << page;
            EXPECT_NEAR(millimetres(number.baseline.y() - em * 0.85), 37 + 225 + 7, 0.3) << page;
        } else {
            EXPECT_NEAR(number.baseline.y(),
                        odd ? (210 - 26) * kUnitsPerMillimetre - em - length : 28 * kUnitsPerMillimetre + em, 4)
                << page;
            EXPECT_LT(millimetres(number.baseline.x()), 35 - 7) << page;
        }
    }
}

TEST(AttendanceBulletin, PagesOfThePdf)
{
    const Report report = attendanceBulletin(bulletinData(267), words());
    const OutputFolder folder;
    for (const char *name : {"bulletin.pdf", "bulletin.xlsx", "bulletin.html"})
        ASSERT_TRUE(write(report, folder.path(QLatin1String(name))).has_value()) << name;
    const auto pdf = Poppler::Document::load(folder.path(QStringLiteral("bulletin.pdf")));
    ASSERT_TRUE(pdf);
    std::set<QString> marks;
    bool annexes = false;
    for (int page = 0; page < pdf->numPages(); ++page) {
        const QSizeF size = pdf->page(page)->pageSizeF();
        const QString text = pdf->page(page)->text({});
        for (const QString &mark : {QStringLiteral("附件1"), QStringLiteral("附件2"), QStringLiteral("附件3")}) {
            if (text.contains(mark))
                marks.insert(mark);
        }
        annexes = annexes || text.contains(QStringLiteral("附件1"));
        EXPECT_NEAR(size.width(), annexes ? 841.9 : 595.3, 1) << page;
        EXPECT_NEAR(size.height(), annexes ? 595.3 : 841.9, 1) << page;
        if (annexes)
            continue;
        // What poppler finds on a page of text keeps within the type area, but for the page number below it.
        for (const auto &box : pdf->page(page)->textList()) {
            const QRectF where = box->boundingBox();
            EXPECT_GT(where.left() / 72 * 25.4, 28 - 0.5) << page << box->text().toStdString();
            EXPECT_LT(where.right() / 72 * 25.4, 210 - 26 + 1) << page << box->text().toStdString();
            EXPECT_GT(where.top() / 72 * 25.4, 37 - 2) << page << box->text().toStdString();
        }
    }
    EXPECT_EQ(marks.size(), 3U);
    const QString first = pdf->page(0)->text({});
    EXPECT_TRUE(first.contains(QStringLiteral("尚组通〔2026〕5号")));
    EXPECT_TRUE(first.contains(QStringLiteral("各乡镇党委、各派出单位：")));
}

TEST(AttendanceBulletin, SenderIsCentredOverTheDateFourFromTheRight)
{
    const PagedDocument document = layOut(attendanceBulletin(bulletinData(30), words()), FontSet::official()).value();
    const Page::Text *sender = nullptr;
    const Page::Text *date = nullptr;
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const Page::Text &text : document.page(page).texts) {
            if (text.text == QStringLiteral("中共尚义县委组织部"))
                sender = &text;
            if (text.text == QStringLiteral("2026年10月9日"))
                date = &text;
        }
    }
    ASSERT_TRUE(sender && date);
    const QFontMetricsF metrics(document.fonts()[std::size_t(date->font)]);
    const qreal dateLength = metrics.horizontalAdvance(date->text);
    const qreal right = (210 - 26) * kUnitsPerMillimetre;
    EXPECT_NEAR((right - date->baseline.x() - dateLength) / (15.79 * kUnitsPerPoint), 4, 0.05);
    EXPECT_NEAR(sender->baseline.x() + metrics.horizontalAdvance(sender->text) / 2, date->baseline.x() + dateLength / 2,
                3);
}

TEST(AttendanceBulletin, AnnexesAddUp)
{
    const BulletinData data = bulletinData(267);
    const Report report = attendanceBulletin(data, words());
    ASSERT_EQ(report.sections.size(), 4U);
    const auto totalOf = [&](std::size_t section, std::size_t column) {
        return std::get<Table>(report.sections[section].blocks.front()).rows.back().cells[column].text();
    };
    EXPECT_EQ(totalOf(1, 6), totalOf(2, 4)) << "应驻 by cadre and by township";
    EXPECT_EQ(totalOf(2, 4), totalOf(3, 4)) << "and by unit";
    EXPECT_EQ(totalOf(1, 15), totalOf(2, 6)) << "在岗率";
    EXPECT_EQ(totalOf(2, 6), totalOf(3, 6));
    EXPECT_EQ(std::get<Table>(report.sections[2].blocks.front()).rows.size(), 15U);
    EXPECT_EQ(totalOf(2, 11), QStringLiteral("12")) << "督查次数";
    EXPECT_EQ(totalOf(2, 12), QStringLiteral("3")) << "不在岗人次";
}
