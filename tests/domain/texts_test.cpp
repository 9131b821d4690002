#include "domain/cadre/resumetext.h"
#include "domain/dispute/disputetext.h"
#include "domain/household/membertext.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

TEST(ResumeText, ReadsTheFormOfTheStandard)
{
    const auto parsed = parseResume(u"1998.09--2002.07  某大学农学专业学习\n2002.07--         某县农业农村局干部");
    const std::vector<ResumeLine> expected{
        {YearMonth(1998, 9), YearMonth(2002, 7), QStringLiteral("某大学农学专业学习")},
        {YearMonth(2002, 7), std::nullopt, QStringLiteral("某县农业农村局干部")}};
    EXPECT_EQ(parsed.values, expected);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(printResume(expected),
              QStringLiteral("1998.09--2002.07  某大学农学专业学习\n2002.07--         某县农业农村局干部"));
}

TEST(ResumeText, ToleratesOtherSeparators)
{
    const std::vector<ResumeLine> expected{{YearMonth(1998, 9), YearMonth(2002, 7), QStringLiteral("学习")}};
    for (const char16_t *line :
         {u"1998.09-2002.07 学习", u"1998.9—2002.7学习", u"1998.09——2002.07  学习", u"1998.09 -- 2002.07 学习",
          u"1998年9月至2002年7月　学习", u"199809--200207 学习", u"1998.09～2002.07 学习", u"1998-09--2002-07 学习",
          u"　 1998/09--2002/07  学习\r\n\r\n"}) {
        const auto parsed = parseResume(QString::fromUtf16(line));
        EXPECT_EQ(parsed.values, expected) << QString::fromUtf16(line).toStdString();
        EXPECT_TRUE(parsed.problems.empty());
    }
    const std::vector<ResumeLine> current{{YearMonth(2002, 7), std::nullopt, QStringLiteral("干部")}};
    for (const char16_t *line :
         {u"2002.07--干部", u"2002.07--今 干部", u"2002.07至今 干部", u"2002.07--至今  干部", u"2002.07——  干部"})
        EXPECT_EQ(parseResume(QString::fromUtf16(line)).values, current) << QString::fromUtf16(line).toStdString();
}

TEST(ResumeText, DigitsOfTheTextAreNoMonths)
{
    const auto parsed = parseResume(u"1998.09--2002.07  2班班长\n2002.07--         2003.05起任局长");
    const std::vector<ResumeLine> expected{{YearMonth(1998, 9), YearMonth(2002, 7), QStringLiteral("2班班长")},
                                           {YearMonth(2002, 7), std::nullopt, QStringLiteral("2003.05起任局长")}};
    EXPECT_EQ(parsed.values, expected);
}

TEST(ResumeText, ContinuedLinesBelongToThePeriodAbove)
{
    const auto parsed =
        parseResume(u"1998.09--2002.07  某局干部\n（其间：1999.09--2001.07在职学习）\n                  ——优秀学员\n"
                    u"                  2001.01--2001.03借调\n2002.07--         干部");
    ASSERT_EQ(parsed.values.size(), 2u);
    EXPECT_EQ(parsed.values[0].text,
              QStringLiteral("某局干部\n（其间：1999.09--2001.07在职学习）\n——优秀学员\n2001.01--2001.03借调"));
    EXPECT_TRUE(parsed.problems.empty());
}

TEST(ResumeText, KeepsWhatItCannotRead)
{
    const auto parsed =
        parseResume(u"无\n1998.13--2002.07  学习\n1998.09--2002.07  学习\n1998年入学\n续行\n1998.09 学习");
    EXPECT_EQ(parsed.values,
              (std::vector<ResumeLine>{{YearMonth(1998, 9), YearMonth(2002, 7), QStringLiteral("学习")}}));
    const std::vector<LineProblem> expected{{1, QStringLiteral("无")},
                                            {2, QStringLiteral("1998.13--2002.07  学习")},
                                            {4, QStringLiteral("1998年入学")},
                                            {5, QStringLiteral("续行")},
                                            {6, QStringLiteral("1998.09 学习")}};
    EXPECT_EQ(parsed.problems, expected);
}

TEST(ResumeText, ParseUndoesPrint)
{
    const std::vector<ResumeLine> resume{
        {YearMonth(1998, 9), YearMonth(2002, 7),
         QStringLiteral("某大学学习\n（其间：2000.01--2000.06交流）\n1999年获奖")},
        {std::nullopt, YearMonth(2003, 1), QStringLiteral("待业")},
        {std::nullopt, std::nullopt, QStringLiteral("其他")},
        {YearMonth(2003, 1), std::nullopt, QStringLiteral("某局干部 兼某村第一书记")},
        {YearMonth(2004, 1), std::nullopt, QString()},
    };
    const auto parsed = parseResume(printResume(resume));
    EXPECT_EQ(parsed.values, resume);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_TRUE(parseResume(printResume({})).values.empty());
}

TEST(FamilyText, ParseUndoesPrint)
{
    const std::vector<FamilyMember> family{{QStringLiteral("妻子"), QStringLiteral("李四"), YearMonth(1982, 3),
                                            QStringLiteral("群众"), QStringLiteral("某县第一小学教师/班主任")},
                                           {QStringLiteral("儿子"), QStringLiteral("张小"), std::nullopt, {}, {}}};
    EXPECT_EQ(printFamily(family), QStringLiteral("妻子/李四/1982.03/群众/某县第一小学教师/班主任\n儿子/张小///"));
    const auto parsed = parseFamily(printFamily(family));
    EXPECT_EQ(parsed.values, family);
    EXPECT_TRUE(parsed.problems.empty());
}

TEST(FamilyText, KeepsWhatItCannotRead)
{
    const auto parsed = parseFamily(u"妻子 ／ 李四\n\n女儿\n父亲/张大/某年");
    EXPECT_EQ(parsed.values, (std::vector<FamilyMember>{{QStringLiteral("妻子"), QStringLiteral("李四"), {}, {}, {}}}));
    EXPECT_EQ(parsed.problems,
              (std::vector<LineProblem>{{3, QStringLiteral("女儿")}, {4, QStringLiteral("父亲/张大/某年")}}));
}

TEST(MemberText, ParseUndoesPrint)
{
    const std::vector<HouseholdMember> members{
        {QStringLiteral("王五"), QStringLiteral("户主"), Sex::Male, YearMonth(1950, 1),
         QStringLiteral("130725195001011234"), QStringLiteral("健康"), Residence::AtHome},
        {QStringLiteral("王小"), QStringLiteral("儿子"), std::nullopt, std::nullopt, {}, {}, Residence::WorkingAway},
        {QStringLiteral("王女"), {}, Sex::Female, {}, {}, {}, std::nullopt}};
    const auto parsed = parseMembers(printMembers(members));
    EXPECT_EQ(parsed.values, members);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(printMembers({members[0]}), QStringLiteral("王五/户主/男/1950.01/130725195001011234/健康/在家"));
}

TEST(MemberText, KeepsWhatItCannotRead)
{
    const auto parsed =
        parseMembers(u"王五/户主/男性/1950年1月\n/儿子\n王小/儿子/不详\n王女/女儿/女/某年\n王二/儿子/男///健康/在天上");
    ASSERT_EQ(parsed.values.size(), 1u);
    EXPECT_EQ(parsed.values[0].born, YearMonth(1950, 1));
    ASSERT_EQ(parsed.problems.size(), 4u);
    EXPECT_EQ(parsed.problems[3], (LineProblem{5, QStringLiteral("王二/儿子/男///健康/在天上")}));
}

TEST(PartyText, ParseUndoesPrint)
{
    const std::vector<DisputeParty> parties{
        {QStringLiteral("张三"), QStringLiteral("13912345678"), {}},
        {QStringLiteral("李四"), {}, QStringLiteral("11010519491231002X")},
        {QStringLiteral("王五"), QStringLiteral("0313-4721234、13912345678"), QStringLiteral("110105491231002")},
        {QStringLiteral("某公司(张家口)"), {}, {}},
        {QStringLiteral("甲队(2)"), QStringLiteral("4721234转801"), {}},
        {QStringLiteral("甲队(2)"), {}, {}},
        {QStringLiteral("某公司(张家口)"), QStringLiteral("4721234"), {}}};
    const auto parsed = parseParties(printParties(parties));
    EXPECT_EQ(parsed.values, parties);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(printParties({parties[0], parties[3]}), QStringLiteral("张三(13912345678)、某公司(张家口)"));
}

TEST(PartyText, ReadsWhatPeopleWrite)
{
    const auto parsed =
        parseParties(u"张三（139 1234 5678），李四；王五（13912345678，0313-4721234）\n（13912345678）");
    ASSERT_EQ(parsed.values.size(), 3u);
    EXPECT_EQ(parsed.values[0].phone, QStringLiteral("139 1234 5678"));
    EXPECT_EQ(parsed.values[1], (DisputeParty{QStringLiteral("李四"), {}, {}}));
    EXPECT_EQ(parsed.values[2].phone, QStringLiteral("13912345678、0313-4721234"));
    EXPECT_EQ(parsed.problems, (std::vector<LineProblem>{{4, QStringLiteral("（13912345678）")}}));
}

TEST(StepText, ParseUndoesPrint)
{
    const std::vector<DisputeStep> steps{{QDate(2026, 3, 5),
                                          QStringLiteral("双方到场 未达成一致\n约定再谈\n3月8日前答复"),
                                          QStringLiteral("张三、李四")},
                                         {QDate(2026, 3, 8), QStringLiteral("签订协议"), {}},
                                         {QDate(2026, 3, 9), QStringLiteral("送达 归档"), {}}};
    const auto parsed = parseSteps(printSteps(steps));
    EXPECT_EQ(parsed.values, steps);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(printSteps({steps[1]}), QStringLiteral("2026-03-08 - 签订协议"));
}

TEST(StepText, ReadsWhatPeopleWrite)
{
    const auto parsed =
        parseSteps(u"双方\n2026.3.5 张三　双方到场\n再谈一次\n2026年3月8日 签订协议\n2026-02-30 张三 谈话\n2026-03-09");
    const std::vector<DisputeStep> expected{
        {QDate(2026, 3, 5), QStringLiteral("双方到场\n再谈一次"), QStringLiteral("张三")},
        {QDate(2026, 3, 8), QStringLiteral("签订协议"), {}}};
    EXPECT_EQ(parsed.values, expected);
    const std::vector<LineProblem> problems{
        {1, QStringLiteral("双方")}, {5, QStringLiteral("2026-02-30 张三 谈话")}, {6, QStringLiteral("2026-03-09")}};
    EXPECT_EQ(parsed.problems, problems);
}

} // namespace
} // namespace zhucun
