#include "domain/check/likeness.h"
#include "reports/wording/datafindingtext.h"

#include <gtest/gtest.h>

#include <set>

namespace zhucun {

TEST(DataFindingText, EveryRuleHasASentenceAndAnExplanation)
{
    for (const auto &term : Vocabulary<DataRule>::terms()) {
        DataFinding finding;
        finding.rule = term.value;
        for (int i = 0; i < 5; ++i)
            finding.args << QStringLiteral("%2甲%1").arg(i);
        const QString said = dataFindingText(finding);
        EXPECT_FALSE(said.isEmpty()) << term.code;
        EXPECT_TRUE(isDuplicateRule(term.value) || said.contains(QStringLiteral("甲"))) << term.code;
        EXPECT_FALSE(ruleExplanation(term.value).isEmpty()) << term.code;
    }
}

TEST(DataFindingText, TermsAreInTheLanguageOfTheInterface)
{
    DataFinding finding;
    finding.rule = DataRule::IdSex;
    finding.args = {QStringLiteral("1101**"), QStringLiteral("male"), QStringLiteral("female")};
    EXPECT_EQ(dataFindingText(finding), QStringLiteral("男 as recorded; the ID number 1101** says 女."));
    finding.rule = DataRule::DuplicateCadre;
    finding.args = {QStringLiteral("70"), QStringLiteral("same_name,same_phone")};
    EXPECT_EQ(dataFindingText(finding), QStringLiteral("May be one: 70 points of 100 (名称相同、电话相同)."));
    finding.rule = DataRule::PostingOverlap;
    finding.args = {QStringLiteral("2026-01-05"), QString(), QStringLiteral("2026-02-01"), QString()};
    EXPECT_EQ(dataFindingText(finding), QStringLiteral("Posted from 2026-01-05 to —, and from 2026-02-01 to —."));
}

TEST(DataFindingText, EveryObstacleOfAMergeIsSaid)
{
    std::set<QString> sentences;
    for (int i = 0; i <= int(MergeObstacle::ClosedMonthsKeep); ++i)
        sentences.insert(mergeNoticeText({MergeObstacle(i), {QStringLiteral("2026.02")}}));
    EXPECT_EQ(sentences.size(), size_t(MergeObstacle::ClosedMonthsKeep) + 1);
    EXPECT_FALSE(sentences.contains(QString()));
}

} // namespace zhucun
