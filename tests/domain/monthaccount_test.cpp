// What a month asks of a cadre and what it finds, against cases worked out by hand.
#include "domain/attendance/monthaccount.h"

#include <gtest/gtest.h>

namespace zhucun {

namespace {

const CadreId kCadre(7);

struct RequiredCase {
    const char *what;
    YearMonth month;
    QDate from; ///< posted
    QDate to;
    int workdays;
    double requiredDays;
};

std::vector<AttendanceDay> daysOf(QDate from, QDate to, DayStatus status)
{
    std::vector<AttendanceDay> days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        AttendanceDay one;
        one.cadreId = kCadre;
        one.day = day;
        one.halves = DayHalves::whole(status);
        days.push_back(one);
    }
    return days;
}

MonthAccount accountFor(const YearMonth &month, const std::vector<Period> &posted,
                        const std::vector<AttendanceDay> &days, const RuleSet &rules = standardRules())
{
    return accountOf(month, kCadre, posted, days, rules, WorkCalendar::bundled(), month.lastDay());
}

} // namespace

TEST(MonthAccount, RequiredDaysOfTheMonth)
{
    // target × posted days / days of the month, to the nearest half day, half up
    const RequiredCase cases[] = {
        {"February 2026 has 16 working days", {2026, 2}, {2026, 2, 1}, {2026, 2, 28}, 16, 16},
        {"October 2026 has 18", {2026, 10}, {2026, 10, 1}, {2026, 10, 31}, 18, 18},
        {"May 2026 has 19, its make-up Saturday with them", {2026, 5}, {2026, 5, 1}, {2026, 5, 31}, 19, 19},
        {"March 2026 has more than the rule", {2026, 3}, {2026, 3, 1}, {2026, 3, 31}, 22, 20},
        {"leap February 2024: 29 days, 18 of work", {2024, 2}, {2024, 2, 1}, {2024, 2, 29}, 18, 18},
        // 20 × 16 / 31 = 10.32
        {"joining on the 16th of March", {2026, 3}, {2026, 3, 16}, {2026, 3, 31}, 22, 10.5},
        // 20 × 15 / 30 = 10
        {"joining on the 16th of June", {2026, 6}, {2026, 6, 16}, {2026, 6, 30}, 21, 10},
        // 16 × 13 / 28 = 7.43
        {"joining on the 16th of February", {2026, 2}, {2026, 2, 16}, {2026, 2, 28}, 16, 7.5},
        // 20 × 10 / 31 = 6.45
        {"a round that ends on the 10th", {2026, 3}, {2026, 3, 1}, {2026, 3, 10}, 22, 6.5},
        // 20 × 1 / 31 = 0.65
        {"one day", {2026, 3}, {2026, 3, 31}, {2026, 3, 31}, 22, 0.5},
    };
    for (const RequiredCase &each : cases) {
        const MonthAccount account = accountFor(each.month, {{each.from, each.to}}, {});
        EXPECT_EQ(account.workdays, each.workdays) << each.what;
        EXPECT_EQ(account.requiredHalves, int(each.requiredDays * 2)) << each.what;
        EXPECT_TRUE(account.isBalanced()) << each.what;
    }
}

TEST(MonthAccount, ATransferWithinTheMonthAsksForItOnce)
{
    // Two postings that touch are one stay; with a week between them 24 of 31 days are posted: 20 × 24 / 31 = 15.48.
    const YearMonth march(2026, 3);
    EXPECT_EQ(accountFor(march, {{{2026, 3, 1}, {2026, 3, 12}}, {{2026, 3, 13}, {2026, 3, 31}}}, {}).requiredHalves,
              40);
    EXPECT_EQ(accountFor(march, {{{2026, 3, 1}, {2026, 3, 12}}, {{2026, 3, 20}, {2026, 3, 31}}}, {}).requiredHalves,
              31);
}

TEST(MonthAccount, ACadreWithNoDayRecorded)
{
    const MonthAccount account = accountFor({2026, 3}, {{{2026, 3, 1}, {2026, 3, 31}}}, {});
    EXPECT_EQ(account.of(DayStatus::Unrecorded), 62);
    EXPECT_EQ(account.unrecordedWorkHalves, 44);
    EXPECT_EQ(account.presentHalves, 0);
    EXPECT_EQ(account.missingHalves(), 40);
    EXPECT_FALSE(account.isMet());
    EXPECT_TRUE(account.isBalanced());
}

TEST(MonthAccount, NobodyPostedOwesNothing)
{
    const MonthAccount account = accountFor({2026, 3}, {}, {});
    EXPECT_EQ(account.requiredHalves, 0);
    EXPECT_EQ(account.outsideHalves, 62);
    EXPECT_TRUE(account.isMet());
    EXPECT_TRUE(account.isBalanced());
}

TEST(MonthAccount, HalfDaysCountAsHalves)
{
    std::vector<AttendanceDay> days = daysOf({2026, 3, 2}, {2026, 3, 20}, DayStatus::InVillage); // 19 days
    days.push_back(daysOf({2026, 3, 23}, {2026, 3, 23}, DayStatus::Training).front());
    days.back().halves = {DayStatus::Training, DayStatus::PersonalLeave};
    const MonthAccount account = accountFor({2026, 3}, {{{2026, 3, 1}, {2026, 3, 31}}}, days);
    EXPECT_EQ(account.inVillageHalves(), 38);
    EXPECT_EQ(account.countedAsHalves(), 1);
    EXPECT_EQ(account.leaveHalves(), 1);
    EXPECT_EQ(account.presentHalves, 39);
    EXPECT_EQ(account.missingHalves(), 1);
    EXPECT_TRUE(account.isBalanced());
}

TEST(MonthAccount, ARuleThatChangesInTheYearJudgesEachMonthByItsOwn)
{
    RuleSet first = standardRules();
    first.validFrom = YearMonth(2026, 1);
    RuleSet second = standardRules();
    second.validFrom = YearMonth(2026, 7);
    second.daysPerMonth = 22;
    second.counting = {{DayStatus::InVillage}};
    const std::vector<RuleSet> sets{second, first};
    const std::vector<AttendanceDay> june = daysOf({2026, 6, 1}, {2026, 6, 20}, DayStatus::Training);
    const std::vector<AttendanceDay> july = daysOf({2026, 7, 1}, {2026, 7, 22}, DayStatus::Training);
    const auto judged = [&sets](const YearMonth &month, const std::vector<AttendanceDay> &days) {
        return accountFor(month, {{month.firstDay(), month.lastDay()}}, days, rulesIn(sets, month));
    };
    EXPECT_EQ(judged({2026, 6}, june).requiredHalves, 40);
    EXPECT_TRUE(judged({2026, 6}, june).isMet());
    EXPECT_EQ(judged({2026, 7}, july).requiredHalves, 44);
    EXPECT_EQ(judged({2026, 7}, july).presentHalves, 0);
    EXPECT_EQ(judged({2025, 12}, {}).requiredHalves, 40) << "before the first set: the standard rules";
}

TEST(MonthAccount, UncappedAndUnproratedRulesSayWhatTheySay)
{
    RuleSet rules = standardRules();
    rules.cappedByWorkdays = false;
    EXPECT_EQ(accountFor({2026, 2}, {{{2026, 2, 1}, {2026, 2, 28}}}, {}, rules).requiredHalves, 40);
    rules.prorated = false;
    EXPECT_EQ(accountFor({2026, 2}, {{{2026, 2, 20}, {2026, 2, 28}}}, {}, rules).requiredHalves, 40);
}

TEST(MonthAccount, AYearlyRuleGivesEachMonthItsShare)
{
    RuleSet rules = standardRules();
    rules.target = DayTarget::PerYear;
    // 200 × 31 / 365 = 16.99; 200 × 28 / 365 = 15.34; 200 × 29 / 366 = 15.85
    EXPECT_EQ(targetHalves(rules, WorkCalendar::bundled(), {2026, 3}), 34);
    EXPECT_EQ(targetHalves(rules, WorkCalendar::bundled(), {2026, 2}), 31);
    EXPECT_EQ(targetHalves(rules, WorkCalendar::bundled(), {2024, 2}), 32);
}

TEST(MonthAccount, FullMeansNoLeaveAndNoAbsence)
{
    std::vector<AttendanceDay> days = daysOf({2026, 3, 1}, {2026, 3, 25}, DayStatus::InVillage);
    EXPECT_TRUE(accountFor({2026, 3}, {{{2026, 3, 1}, {2026, 3, 31}}}, days).isFull());
    days.push_back(daysOf({2026, 3, 26}, {2026, 3, 26}, DayStatus::SickLeave).front());
    const MonthAccount account = accountFor({2026, 3}, {{{2026, 3, 1}, {2026, 3, 31}}}, days);
    EXPECT_TRUE(account.isMet());
    EXPECT_FALSE(account.isFull());
    EXPECT_EQ(account.creditedHalves(), 40) << "what is more covers nobody else";
}

TEST(MonthForecast, TellsWhoCanNoLongerAndWhoMustStay)
{
    const YearMonth march(2026, 3);
    const std::vector<Period> posted{{{2026, 3, 1}, {2026, 3, 31}}};
    const auto forecast = [&](int presentDays, QDate today) {
        const auto days = presentDays > 0
                              ? daysOf({2026, 3, 1}, QDate(2026, 3, 1).addDays(presentDays - 1), DayStatus::InVillage)
                              : std::vector<AttendanceDay>();
        return forecastOf(accountFor(march, posted, days), posted, days, today);
    };
    // On the 20th eleven days remain.
    EXPECT_TRUE(forecast(8, {2026, 3, 20}).isOutOfReach()); // needs 12
    EXPECT_TRUE(forecast(9, {2026, 3, 20}).isTight());      // needs all 11
    EXPECT_FALSE(forecast(10, {2026, 3, 20}).isTight());    // may miss one
    EXPECT_FALSE(forecast(20, {2026, 3, 20}).isTight());
    EXPECT_EQ(forecast(20, {2026, 3, 20}).neededHalves, 0);
    EXPECT_EQ(forecast(0, {2026, 3, 31}).remainingHalves, 0);
}

} // namespace zhucun
