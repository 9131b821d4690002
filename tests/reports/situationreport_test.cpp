#include "reports/documents/situationreport.h"

#include "domain/situation/builtintemplates.h"
#include "reports/layout/fontbook.h"
#include "reports/layout/reportlayout.h"
#include "reports/wording/templateproblemtext.h"
#include "reports/writers/pdfwriter.h"
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

constexpr double kLeft = 28;        // mm, as GB/T 9704 has them
constexpr double kRight = 210 - 26; // mm
constexpr double kTop = 37;
constexpr double kBottom = 37 + 225;
constexpr int kLines = 22;
constexpr int kCharacters = 28;

double millimetres(double points) { return points / 72 * 25.4; }

SituationText yearText()
{
    SituationData data;
    const SituationTemplate parsed = parseSituationTemplate(builtInTemplate(QStringLiteral("轮次总结"))->text);
    double value = 100;
    for (const FigureTag &tag : parsed.figures()) {
        SituationFigure figure;
        figure.label = tag.code;
        figure.unit = QStringLiteral("个");
        figure.value = value += 1234567;
        data.figures.insert(tag.key(), figure);
    }
    data.names.insert(QStringLiteral("地方"), QStringLiteral("全市"));
    data.names.insert(QStringLiteral("期间"), QStringLiteral("2013年"));
    data.typed.insert(QStringLiteral("存在问题"), QString(900, QChar(u'文')));
    SituationText text = renderSituation(parsed, data);
    text.attachments = {QStringLiteral("驻村干部名单"), QStringLiteral("派出单位名单")};
    return text;
}

SituationWords words()
{
    SituationWords typed = usualSituationWords(QStringLiteral("尚义县"), QDate(2013, 10, 9));
    typed.documentNumber = QStringLiteral("尚组报〔2013〕7号");
    return typed;
}

/// Lines of text on a page, the page number left out. Digits and characters of one line differ a little in height.
int linesOf(const Poppler::Page &page)
{
    constexpr double kGap = 9; // pt
    std::vector<double> heights;
    for (const auto &box : page.textList()) {
        if (millimetres(box->boundingBox().top()) < kBottom)
            heights.push_back(box->boundingBox().center().y());
    }
    std::ranges::sort(heights);
    int lines = 0;
    for (std::size_t i = 0; i < heights.size(); ++i)
        lines += i == 0 || heights[i] - heights[i - 1] > kGap ? 1 : 0;
    return lines;
}

} // namespace

TEST(SituationReport, NamesEveryFigureItPrints)
{
    const SituationText text = yearText();
    const Report report = situationReport(text, words());
    EXPECT_EQ(report.figures, text.figures);
    EXPECT_FALSE(report.figures.empty());
    EXPECT_EQ(report.title, QStringLiteral("全市2013年干部驻村帮扶工作总结"));
    const auto &blocks = report.sections.front().blocks;
    EXPECT_EQ(std::get<Paragraph>(blocks.front()).text, QStringLiteral("县委："));
    EXPECT_FALSE(std::get<Paragraph>(blocks.front()).indented);
    EXPECT_EQ(std::get<Paragraph>(blocks[2]).style, Paragraph::Style::Heading);
    EXPECT_EQ(std::get<Paragraph>(blocks[3]).style, Paragraph::Style::Subheading);
    const auto &sender = std::get<SenderBlock>(blocks.back());
    EXPECT_EQ(sender.sender, QStringLiteral("中共尚义县委组织部"));
    EXPECT_EQ(sender.date, QStringLiteral("2013年10月9日"));
}

TEST(SituationReport, TypedWordsStandForThoseOfTheTemplate)
{
    SituationWords typed = words();
    typed.title = QStringLiteral("关于驻村工作情况的报告");
    typed.recipients = QStringLiteral("市委组织部");
    const Report report = situationReport(yearText(), typed);
    EXPECT_EQ(report.title, typed.title);
    EXPECT_EQ(std::get<Paragraph>(report.sections.front().blocks.front()).text, QStringLiteral("市委组织部："));
}

TEST(SituationReport, ThePdfKeepsToTheOfficialLayout)
{
    const OutputFolder folder;
    const QString path = folder.path(QStringLiteral("situation.pdf"));
    const PagedDocument document = layOut(situationReport(yearText(), words()), FontSet::official()).value();
    ASSERT_TRUE(writePdf(document, path).has_value());
    const auto pdf = Poppler::Document::load(path);
    ASSERT_TRUE(pdf);
    ASSERT_GE(pdf->numPages(), 3);
    for (int page = 0; page < pdf->numPages(); ++page) {
        const auto sheet = pdf->page(page);
        EXPECT_NEAR(millimetres(sheet->pageSizeF().width()), 210, 0.5);
        EXPECT_NEAR(millimetres(sheet->pageSizeF().height()), 297, 0.5);
        QRectF number;
        for (const auto &box : sheet->textList()) {
            const QRectF where = box->boundingBox();
            EXPECT_GT(millimetres(where.left()), kLeft - 0.5) << page << box->text().toStdString();
            EXPECT_LT(millimetres(where.right()), kRight + 1) << page << box->text().toStdString();
            EXPECT_GT(millimetres(where.top()), kTop - 2) << page << box->text().toStdString();
            if (millimetres(where.top()) > kBottom)
                number |= where;
        }
        // On the outside: right on odd pages, left on even ones.
        ASSERT_FALSE(number.isNull()) << page;
        EXPECT_EQ(millimetres(number.center().x()) > 105, page % 2 == 0) << page;
        EXPECT_LE(linesOf(*sheet), kLines) << page;
        EXPECT_GT(linesOf(*sheet), 1) << page;
    }
}

TEST(SituationReport, NoLineIsLongerThanTwentyEightCharacters)
{
    const PagedDocument document = layOut(situationReport(yearText(), words()), FontSet::official()).value();
    for (int page = 0; page < document.pageCount(); ++page) {
        std::map<int, int> widths; // in half characters, by line
        for (const Page::Text &text : document.page(page).texts) {
            for (const QChar letter : text.text)
                widths[qRound(text.baseline.y())] += letter.unicode() < 0x80 ? 1 : 2;
        }
        EXPECT_LE(widths.size(), std::size_t(kLines + 1)) << "with the page number";
        for (const auto &[line, width] : widths)
            EXPECT_LE(width, 2 * kCharacters + 2) << page << ':' << line; // a mark at the end may be squeezed in
    }
}

TEST(SituationReport, TitleIsCentredAndSenderStandsOverTheDate)
{
    const PagedDocument document = layOut(situationReport(yearText(), words()), FontSet::official()).value();
    const auto find = [&document](const QString &wanted) -> const Page::Text * {
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const Page::Text &text : document.page(page).texts) {
                if (text.text == wanted)
                    return &text;
            }
        }
        return nullptr;
    };
    const auto lengthOf = [&document](const Page::Text &text) {
        return QFontMetricsF(document.fonts()[std::size_t(text.font)]).horizontalAdvance(text.text);
    };
    const Page::Text *title = find(QStringLiteral("全市2013年干部驻村帮扶工作总结"));
    ASSERT_TRUE(title);
    EXPECT_NEAR((title->baseline.x() + lengthOf(*title) / 2) / kUnitsPerMillimetre, (kLeft + kRight) / 2, 0.5);
    const Page::Text *sender = find(QStringLiteral("中共尚义县委组织部"));
    const Page::Text *date = find(QStringLiteral("2013年10月9日"));
    ASSERT_TRUE(sender && date);
    EXPECT_NEAR((kRight * kUnitsPerMillimetre - date->baseline.x() - lengthOf(*date)) / (15.79 * kUnitsPerPoint), 4,
                0.05);
    EXPECT_NEAR(sender->baseline.x() + lengthOf(*sender) / 2, date->baseline.x() + lengthOf(*date) / 2, 3);
    EXPECT_GT(date->baseline.y(), sender->baseline.y());
}

TEST(TemplateProblemText, EveryProblemSaysLineAndAdvice)
{
    using Kind = TemplateProblem::Kind;
    QStringList seen;
    for (int kind = 0; kind <= int(Kind::ItemOutside); ++kind) {
        const QString text =
            templateProblemText({Kind(kind), 7, QStringLiteral("某处"), QStringLiteral("whole_months")});
        EXPECT_TRUE(text.contains(QLatin1Char('7'))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("某处"))) << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen << text;
    }
}

TEST(TemplateProblemText, WhatHasNoValueForAPeriodIsNamedOnce)
{
    const QString text = templateProblemText(
        {TemplateProblem::Kind::NotForPeriod, 7, QStringLiteral("attendance.rate"), QStringLiteral("whole_months")});
    EXPECT_EQ(text.count(QStringLiteral("“attendance.rate”")), 1) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("is counted by whole months"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("record"))) << text.toStdString();
}

TEST(TemplateProblemText, AClashNamesBothPlacesAndValues)
{
    FigureClash clash{FigureClash::Kind::Noun, QStringLiteral("村（一类贫困村）"), {}, {}};
    clash.first.place = QStringLiteral("第2段|pairs.villages");
    clash.first.value = 83;
    clash.second.place = QStringLiteral("第9段|villages.count");
    clash.second.value = 123;
    const QString text = clashText(clash);
    for (const char *part : {"83", "123", "第2段", "第9段", "一类贫困村"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    clash.kind = FigureClash::Kind::Date;
    EXPECT_FALSE(clashText(clash).isEmpty());
}
