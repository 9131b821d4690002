// What issuing adds to a document, and the comparison in print.
#include "reports/documents/comparisonreport.h"
#include "reports/documents/issuenotes.h"
#include "reports/wording/ruletext.h"
#include "reports/writers/reportbytes.h"

#include <gtest/gtest.h>

namespace zhucun::reports {

namespace {

FigureRef visits(double value)
{
    FigureRef ref;
    ref.place = QStringLiteral("visits");
    ref.label = QStringLiteral("走访人次");
    ref.code = QStringLiteral("visits.person_times");
    ref.unit = QStringLiteral("人次");
    ref.value = value;
    return ref;
}

} // namespace

TEST(IssueDocuments, ExplanationsArePrintedAsNotes)
{
    RuleFinding finding;
    finding.kind = FigureRuleKind::Deviation;
    finding.severity = RuleSeverity::Explain;
    finding.first = 800;
    finding.second = 400;
    finding.figures = {visits(800), visits(400)};
    const QString about = explainedText(finding);
    EXPECT_EQ(about, QStringLiteral("走访人次由上月800人次变为400人次（−50%）"));
    Report report;
    report.title = QStringLiteral("月报");
    const Report issued =
        issuedReport(report, QStringLiteral("5号"), {{QStringLiteral("visits"), about, QStringLiteral("大雪封路")}});
    ASSERT_EQ(issued.footNotes.size(), 1);
    EXPECT_TRUE(issued.footNotes.front().contains(about));
    EXPECT_TRUE(issued.footNotes.front().contains(QStringLiteral("大雪封路")));
    EXPECT_EQ(issued.headNotes.front(), QStringLiteral("文号：5号"));
    report.official = true;
    EXPECT_EQ(issuedReport(report, QStringLiteral("5号"), {}).documentNumber, QStringLiteral("5号"));
}

TEST(IssueDocuments, ANumberWithABlankIsNone)
{
    Report report;
    report.documentNumber = QStringLiteral("尚组通〔2026〕　号");
    EXPECT_TRUE(numberOf(report).isEmpty());
    report.documentNumber = QStringLiteral("尚组通〔2026〕5号");
    EXPECT_EQ(numberOf(report), report.documentNumber);
}

TEST(IssueDocuments, EveryFindingHasItsSentence)
{
    for (const auto &term : Vocabulary<FigureRuleKind>::terms()) {
        RuleFinding finding;
        finding.kind = term.value;
        finding.first = 8;
        finding.second = 12;
        finding.figures = {visits(8), visits(12)};
        const QString text = ruleText(violationOf(finding), {});
        EXPECT_TRUE(text.contains(QStringLiteral("走访人次"))) << term.code << ' ' << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
    }
}

TEST(IssueDocuments, TheComparisonNamesPartsAndRecords)
{
    FigureMember gone;
    gone.entity = QStringLiteral("visit");
    gone.id = 1;
    gone.day = QDate(2026, 3, 5);
    gone.label = QStringLiteral("王有财家");
    gone.amount = 3;
    const auto trace = [](const FigureRef &, const FigureMember &) {
        RecordTrace found;
        found.isTrashed = true;
        found.editor = QStringLiteral("李四");
        return found;
    };
    const auto differences = compareFigures({{visits(3), {gone}}}, {{visits(0), {}}}, trace);
    const Report report = comparisonReport({QStringLiteral("3月月报"), QStringLiteral("现在")}, differences);
    ASSERT_EQ(report.sections.size(), 2u);
    const auto &summary = std::get<Table>(report.sections[0].blocks.front());
    ASSERT_EQ(summary.rows.size(), 1u);
    EXPECT_EQ(summary.rows.front().cells.size(), summary.columns.size());
    EXPECT_EQ(summary.rows.front().cells[4].text(), QStringLiteral("−3"));
    const auto &records = std::get<Table>(report.sections[1].blocks.front());
    ASSERT_EQ(records.rows.size(), 1u);
    EXPECT_EQ(records.rows.front().cells[2].text(), QStringLiteral("王有财家"));
    EXPECT_TRUE(records.rows.front().cells[6].text().contains(QStringLiteral("李四")));
    const auto pdf = bytesOf(report, Format::Pdf, FontSet::official());
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF"));
}

} // namespace zhucun::reports
