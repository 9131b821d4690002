// Attendance rules: what a set must hold to, and which set judges which month. Marks of statuses.
#include "domain/attendance/monthaccount.h"
#include "domain/attendance/rulesetvalidator.h"
#include "domain/attendance/statusmarkvalidator.h"
#include "domain/violationmatch.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

std::vector<std::string> brokenBy(const std::function<void(RuleSet &)> &change)
{
    RuleSet rules = standardRules();
    change(rules);
    return told(validate(rules, kToday));
}

RuleSet from(const YearMonth &month, int daysPerMonth)
{
    RuleSet rules = standardRules();
    rules.validFrom = month;
    rules.daysPerMonth = daysPerMonth;
    return rules;
}

TEST(RuleSetValidator, TheStandardRulesHold) { EXPECT_THAT(told(validate(standardRules(), kToday)), IsEmpty()); }

TEST(RuleSetValidator, TiersAscendAndTheLastIsWithoutLimit)
{
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers.clear(); }), ElementsAre("tiers empty_list"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers.back().maxHalfDays = 60; }),
                ElementsAre("tiers last_tier_limited(4)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers[1].maxHalfDays.reset(); }),
                ElementsAre("tiers tier_unlimited(2)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers[1].maxHalfDays = 2; }), ElementsAre("tiers tier_order(2)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers[0].maxHalfDays = 0; }), ElementsAre("tiers not_positive(1)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.tiers[2].approver = ApproverRole::TeamLeader; }),
                ElementsAre("tiers tier_approver(3)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) {
                    rules.tiers = {{std::nullopt, ApproverRole::Township, {}}};
                }),
                IsEmpty())
        << "one tier for everything";
}

TEST(RuleSetValidator, SomethingThatCanBeEnteredMustCount)
{
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.counting.clear(); }), ElementsAre("counting empty_list"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) {
                    rules.counting = {{DayStatus::InVillage}, {DayStatus::Unrecorded}, {DayStatus::InVillage}};
                }),
                ElementsAre("counting cannot_count(未登记,2)", "counting listed_twice(在村,3)"));
}

TEST(RuleSetValidator, RangesAreSane)
{
    EXPECT_THAT(brokenBy([](RuleSet &rules) {
                    rules.validFrom = YearMonth(1999, 12);
                    rules.name = QStringLiteral("  ");
                    rules.daysPerMonth = 32;
                    rules.daysPerYear = -1;
                    rules.yearlyLeaveDays = 367;
                    rules.weeklyWeekday = 0;
                    rules.closingDay = 29;
                    rules.excellentPercent = 101;
                    rules.consecutiveDays = 0;
                    rules.subsidyPerDay = Money::fromFen(-1);
                }),
                ElementsAre("valid_from number_range(2000,2099)", "name required", "days_per_month number_range(0,31)",
                            "days_per_year number_range(0,366)", "yearly_leave_days number_range(0,366)",
                            "weekly_weekday number_range(1,7)", "closing_day number_range(1,28)",
                            "excellent_percent number_range(0,100)", "consecutive_days number_range(1,31)",
                            "subsidy_per_day negative"));
}

TEST(RuleSetValidator, MoreAbsencesAreNeverMilder)
{
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.basicFrom = 4; }), ElementsAre("fail_from cap_order"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.noExcellentFrom = 3; }), ElementsAre("basic_from cap_order"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) { rules.noExcellentFrom = rules.basicFrom = rules.failFrom = 1; }),
                IsEmpty());
}

TEST(RuleSetValidator, BlackoutsAndKindsOfLeave)
{
    EXPECT_THAT(brokenBy([](RuleSet &rules) {
                    rules.blackouts = {{QDate(2026, 7, 15), QDate(2026, 7, 15), {}},
                                       {QDate(2026, 8, 2), QDate(2026, 8, 1), QStringLiteral("防汛")},
                                       {QDate(2026, 9, 1), QDate(), {}}};
                }),
                ElementsAre("blackouts period_order(2)", "blackouts required(3)"));
    EXPECT_THAT(brokenBy([](RuleSet &rules) {
                    rules.leaveKinds.push_back({LeaveKind::Annual, LeaveCounting::NaturalDays});
                }),
                ElementsAre("leave_kinds listed_twice(年休假,3)"));
}

TEST(Rules, AMonthIsJudgedByTheSetValidInIt)
{
    // From July on 18 days instead of 20; sets come in no order.
    const std::vector<RuleSet> sets{from(YearMonth(2026, 7), 18), from(YearMonth(2026, 1), 20)};
    const WorkCalendar &calendar = WorkCalendar::bundled();
    const auto daysIn = [&](int year, int month) {
        const YearMonth yearMonth(year, month);
        return targetHalves(rulesIn(sets, yearMonth), calendar, yearMonth) / 2;
    };
    EXPECT_EQ(daysIn(2026, 2), 16) << "capped by the working days of February";
    EXPECT_EQ(daysIn(2026, 6), 20);
    EXPECT_EQ(daysIn(2026, 7), 18);
    EXPECT_EQ(daysIn(2026, 10), 18) << "as many as there are working days";
    EXPECT_EQ(daysIn(2027, 1), 18) << "until another set begins";
    EXPECT_EQ(rulesIn(sets, YearMonth(2025, 12)).name, standardRules().name) << "before the first: the built-in rules";
    EXPECT_EQ(daysIn(2025, 12), 20);
}

TEST(Rules, FromAMonthlyToAYearlyTarget)
{
    RuleSet yearly = from(YearMonth(2026, 7), 20);
    yearly.target = DayTarget::PerYear;
    yearly.daysPerYear = 200;
    yearly.cappedByWorkdays = false;
    const std::vector<RuleSet> sets{from(YearMonth(2026, 1), 20), yearly};
    const auto halvesIn = [&](int month) {
        const YearMonth yearMonth(2026, month);
        return targetHalves(rulesIn(sets, yearMonth), WorkCalendar::bundled(), yearMonth);
    };
    EXPECT_EQ(halvesIn(6), 40);
    EXPECT_EQ(halvesIn(7), 34) << "200 × 31/365 = 16.99 days";
    EXPECT_EQ(halvesIn(9), 33) << "200 × 30/365 = 16.44 days";
}

TEST(Rules, TheTargetFollowsTheProrationOfItsMonth)
{
    RuleSet unprorated = from(YearMonth(2026, 7), 20);
    unprorated.prorated = false;
    const std::vector<RuleSet> sets{from(YearMonth(2026, 1), 20), unprorated};
    const auto requiredIn = [&](int month, int postedDays) {
        const YearMonth yearMonth(2026, month);
        return requiredHalves(rulesIn(sets, yearMonth), WorkCalendar::bundled(), yearMonth, postedDays);
    };
    EXPECT_EQ(requiredIn(6, 15), 20) << "joined on the 16th: half of June's 20 days";
    EXPECT_EQ(requiredIn(7, 16), 40);
}

std::vector<std::string> sharedAfter(const std::function<void(StatusMarks &)> &change)
{
    StatusMarks marks = standardMarks();
    change(marks);
    return told(sharedMarks(marks));
}

TEST(StatusMarks, TheStandardOnesHold)
{
    for (const StatusMark &mark : standardMarks())
        EXPECT_THAT(told(validate(mark, kToday)), IsEmpty()) << chineseOf(mark.status).toStdString();
    EXPECT_THAT(told(sharedMarks(standardMarks())), IsEmpty());
}

TEST(StatusMarks, SymbolsAndKeysAreDistinct)
{
    EXPECT_THAT(sharedAfter([](StatusMarks &marks) {
                    marks[3].symbol = marks[1].symbol;
                    marks[5].key = marks[2].key;
                }),
                ElementsAre("symbol mark_taken(√,在村,4)", "entry_key mark_taken(2,因公外出,6)"));
    EXPECT_THAT(sharedAfter([](StatusMarks &marks) {
                    marks[1].key = QStringLiteral("a");
                    marks[2].key = QStringLiteral("A");
                }),
                ElementsAre("entry_key mark_taken(A,在村,3)"));
    EXPECT_THAT(sharedAfter([](StatusMarks &marks) { std::swap(marks[1].symbol, marks[2].symbol); }), IsEmpty());
}

TEST(StatusMarks, EachIsSymbolColourAndKey)
{
    const auto brokenMark = [](DayStatus status, const char16_t *symbol, const char *colour, const char *key) {
        StatusMark mark;
        mark.status = status;
        mark.symbol = QString::fromUtf16(symbol);
        mark.colour = QString::fromLatin1(colour);
        mark.key = QString::fromLatin1(key);
        return told(validate(mark, kToday));
    };
    EXPECT_THAT(brokenMark(DayStatus::InVillage, u"在", "#D5EFDC", "z"), IsEmpty());
    EXPECT_THAT(brokenMark(DayStatus::Rest, u"", "green", ""),
                ElementsAre("symbol required(9)", "colour colour_format(green,9)", "entry_key key_format(,9)"));
    EXPECT_THAT(brokenMark(DayStatus::Rest, u"轮休假", "#12345", "12"),
                ElementsAre("symbol too_long(2,9)", "colour colour_format(#12345,9)", "entry_key key_format(12,9)"));
    EXPECT_THAT(brokenMark(DayStatus::Unrecorded, u"?", "#ffffff", "0"),
                ElementsAre("symbol unrecorded_symbol(1)", "entry_key key_unused(1)"));
    EXPECT_THAT(brokenMark(DayStatus::Conflict, u"!", "#ffffff", "c"), ElementsAre("entry_key key_unused(11)"));
}

} // namespace
} // namespace zhucun
