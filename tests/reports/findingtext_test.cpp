#include "domain/finding/finding.h"
#include "reports/wording/findingtext.h"

#include <gtest/gtest.h>

#include <map>

namespace zhucun {

namespace {

QString sentenceOf(FindingKind kind, const QStringList &args)
{
    Finding finding;
    finding.kind = kind;
    finding.args = args;
    return findingText(finding);
}

} // namespace

TEST(FindingText, EveryKindShowsAllItsArguments)
{
    const std::map<FindingKind, int> arguments{
        {FindingKind::Conflict, 1},      {FindingKind::Unrecorded, 1},    {FindingKind::BelowTarget, 3},
        {FindingKind::OverdueReturn, 3}, {FindingKind::YearlyLeave, 2},   {FindingKind::ConsecutiveAbsence, 3},
        {FindingKind::SameMinute, 2},    {FindingKind::SharedDevice, 2},  {FindingKind::LeaveWithoutApproval, 1},
        {FindingKind::TeamIdentical, 2}, {FindingKind::NeverOvernight, 1}};
    ASSERT_EQ(arguments.size(), Vocabulary<FindingKind>::terms().size());
    for (const auto &[kind, count] : arguments) {
        const QStringList given =
            QStringList{QStringLiteral("甲甲"), QStringLiteral("%3乙"), QStringLiteral("丙丙")}.mid(0, count);
        const QString said = sentenceOf(kind, given);
        for (const QString &arg : given)
            EXPECT_EQ(said.count(arg), 1) << said.toStdString();
        EXPECT_FALSE(said.contains(QStringLiteral("—"))) << said.toStdString();
        EXPECT_EQ(said.endsWith(u'?'), isQuestion(kind)) << "a question never claims: " << said.toStdString();
    }
}

TEST(FindingText, SaysWhatIsMissingWhenArgumentsAre)
{
    EXPECT_EQ(sentenceOf(FindingKind::BelowTarget, {QStringLiteral("20")}),
              QStringLiteral("Days required 20, present —, missing —."));
}

TEST(FindingText, NamesTheKindOfAnOverdueLeave)
{
    const QString code = sentenceOf(FindingKind::OverdueReturn,
                                    {QStringLiteral("sick"), QStringLiteral("2026-05-08"), QStringLiteral("4")});
    EXPECT_TRUE(code.startsWith(QStringLiteral("病假"))) << code.toStdString();
    EXPECT_EQ(code, sentenceOf(FindingKind::OverdueReturn,
                               {QStringLiteral("病假"), QStringLiteral("2026-05-08"), QStringLiteral("4")}));
}

} // namespace zhucun
