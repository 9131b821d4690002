#include "reports/wording/accountsentence.h"

#include "domain/attendance/daystext.h"

#include <gtest/gtest.h>

#include <utility>

namespace zhucun {

namespace {

struct Case {
    const char *name;
    int required; ///< half days, as all of these
    std::vector<std::pair<DayStatus, int>> halves;
    int unrecordedWork;
    std::optional<MonthForecast> forecast;
    const char16_t *expected;
};

MonthAccount accountFor(const Case &shown)
{
    MonthAccount account;
    account.calendarDays = 30;
    account.postedDays = 30;
    account.targetHalves = shown.required;
    account.requiredHalves = shown.required;
    for (const DayStatus status : {DayStatus::InVillage, DayStatus::OfficialDuty, DayStatus::Training})
        account.countsTowards[std::size_t(status)] = true;
    for (const auto &[status, halves] : shown.halves) {
        account.halves[std::size_t(status)] = halves;
        if (account.countsTowards[std::size_t(status)])
            account.presentHalves += halves;
    }
    account.unrecordedWorkHalves = shown.unrecordedWork;
    return account;
}

using enum DayStatus;

class AccountSentenceTest : public testing::TestWithParam<Case>
{
};

TEST_P(AccountSentenceTest, SaysTheMonth)
{
    EXPECT_EQ(accountSentence(accountFor(GetParam()), GetParam().forecast).text(),
              QString::fromUtf16(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    Months, AccountSentenceTest,
    testing::Values(
        Case{"short",
             40,
             {{InVillage, 32}, {OfficialDuty, 4}, {Training, 2}, {SickLeave, 6}, {Rest, 16}},
             0,
             {},
             u"应驻20天；在村16天＋公差2天＋培训1天＝19天，差1天（病假3天、轮休8天不抵）"},
        Case{"met", 40, {{InVillage, 40}, {Rest, 20}}, 0, {}, u"应驻20天；在村20天，已达标"},
        Case{"more", 40, {{InVillage, 41}, {Training, 1}}, 0, {}, u"应驻20天；在村20.5天＋培训0.5天＝21天，超1天"},
        Case{"halves", 36, {{InVillage, 35}}, 0, {}, u"应驻18天；在村17.5天，差0.5天"},
        Case{"nothing", 32, {}, 32, {}, u"应驻16天；在岗0天，差16天（未登记16天）"},
        Case{"metWithLeave",
             40,
             {{InVillage, 40}, {SickLeave, 2}, {AnnualLeave, 1}},
             0,
             {},
             u"应驻20天；在村20天，已达标（病假1天、年假0.5天不抵）"},
        Case{"trouble",
             40,
             {{InVillage, 30}, {PersonalLeave, 2}, {Absent, 2}, {Conflict, 1}},
             3,
             {},
             u"应驻20天；在村15天，差5天（事假1天不抵；旷工1天；未登记1.5天；冲突0.5天待核）"},
        Case{"onlyAbsent", 40, {{Absent, 40}}, 0, {}, u"应驻20天；在岗0天，差20天（旷工20天）"},
        Case{"reachable",
             40,
             {{InVillage, 20}},
             0,
             MonthForecast{{}, 20, 28},
             u"应驻20天；在村10天，差10天，余下可驻14天"},
        Case{"tight",
             40,
             {{InVillage, 20}},
             0,
             MonthForecast{{}, 20, 21},
             u"应驻20天；在村10天，差10天，余下可驻10.5天，须天天在岗"},
        Case{"outOfReach",
             40,
             {{InVillage, 20}},
             0,
             MonthForecast{{}, 20, 10},
             u"应驻20天；在村10天，差10天，余下可驻5天，已不能达标"},
        Case{"metEarly", 40, {{InVillage, 40}}, 0, MonthForecast{{}, 0, 10}, u"应驻20天；在村20天，已达标"}),
    [](const testing::TestParamInfo<Case> &each) { return std::string(each.param.name); });

TEST(AccountSentence, APartOfTheMonthNamesThePostedDays)
{
    MonthAccount account = accountFor({"", 21, {{InVillage, 20}}, 0, {}, u""});
    account.targetHalves = 40;
    account.postedDays = 16;
    EXPECT_EQ(accountSentence(account).text(), QStringLiteral("应驻10.5天（派驻16天）；在村10天，差0.5天"));
}

TEST(AccountSentence, NobodyIsJudgedOutsideAPosting)
{
    MonthAccount account;
    EXPECT_EQ(accountSentence(account).text(), QStringLiteral("本月未派驻"));
}

TEST(AccountSentence, ALeaveThatCountsIsPartOfTheSum)
{
    MonthAccount account = accountFor({"", 40, {{InVillage, 36}, {AnnualLeave, 4}}, 0, {}, u""});
    account.countsTowards[std::size_t(AnnualLeave)] = true;
    account.presentHalves = 40;
    EXPECT_EQ(accountSentence(account).text(), QStringLiteral("应驻20天；在村18天＋年假2天＝20天，已达标"));
}

TEST(AccountSentence, TermsPointToTheirDays)
{
    const AccountSentence sentence =
        accountSentence(accountFor({"", 40, {{InVillage, 32}, {Training, 6}, {SickLeave, 6}}, 0, {}, u""}));
    std::vector<AccountSentence::Term> links;
    for (const AccountSentence::Term &term : sentence.terms) {
        if (!term.statuses.empty())
            links.push_back(term);
    }
    const std::vector<AccountSentence::Term> expected{{QStringLiteral("在村16天"), {InVillage}},
                                                      {QStringLiteral("培训3天"), {Training}},
                                                      {QStringLiteral("19天"), {InVillage, Training}},
                                                      {QStringLiteral("病假3天"), {SickLeave}}};
    EXPECT_EQ(links, expected);
}

TEST(HalfDaysText, WritesHalves)
{
    EXPECT_EQ(daysText(0), QStringLiteral("0"));
    EXPECT_EQ(daysText(1), QStringLiteral("0.5"));
    EXPECT_EQ(daysText(39), QStringLiteral("19.5"));
    EXPECT_EQ(daysText(-3), QStringLiteral("-1.5"));
}

} // namespace

} // namespace zhucun
