#include "domain/violationmatch.h"

#include "domain/baseline/baselinevalidator.h"
#include "domain/duty/duty.h"
#include "domain/duty/dutysheet.h"
#include "domain/statistics/indicator.h"
#include "domain/target/standardtargets.h"
#include "domain/target/targetvalidator.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 6, 30);

Target duty(const char *indicator, std::optional<CadreGroup> group, qint64 value)
{
    Target target;
    target.indicator = QString::fromLatin1(indicator);
    target.scope = TargetScope::CadreGroup;
    target.cadreGroup = group;
    target.each = true;
    target.value = Quantity::fromThousandths(value * 1000);
    return target;
}

TEST(TargetPeriod, IsReadAsItIsPrinted)
{
    for (const auto &term : Vocabulary<TargetPeriodKind>::terms()) {
        const TargetPeriod every{term.value, {}};
        EXPECT_EQ(parseTargetPeriod(printTargetPeriod(every)), every) << term.code;
        if (term.value == TargetPeriodKind::Round)
            continue;
        for (const TargetWindow &window : windowsOf(term.value, {QDate(2025, 1, 1), QDate(2026, 12, 31)})) {
            const TargetPeriod one{term.value, window.key};
            EXPECT_EQ(parseTargetPeriod(printTargetPeriod(one)), one) << window.key.toStdString();
            EXPECT_EQ(parseTargetPeriod(window.key), one) << window.key.toStdString();
            EXPECT_EQ(daysOf(one), window.days) << window.key.toStdString();
        }
    }
    EXPECT_EQ(parseTargetPeriod(u"第三轮"), (TargetPeriod{TargetPeriodKind::Round, QStringLiteral("3")}));
    EXPECT_EQ(printTargetPeriod({TargetPeriodKind::Round, QStringLiteral("3")}), QStringLiteral("第3轮"));
}

TEST(TargetPeriod, TakesWhatPeopleWrite)
{
    const std::pair<const char16_t *, const char *> written[] = {
        {u"2026", "2026"},
        {u"2026年度", "2026"},
        {u"2026年上半年", "2026-H1"},
        {u"2026-h2", "2026-H2"},
        {u"2026年一季度", "2026-Q1"},
        {u"2026Q4", "2026-Q4"},
        {u"2026年12月", "2026-12"},
        {u"2026.3", "2026-03"},
        {u"202603", "2026-03"},
        {u"2026年十一月", "2026-11"},
        {u"1998年", "1998"},
        {u"每 季 度", ""},
    };
    for (const auto &[text, key] : written) {
        const auto period = parseTargetPeriod(QString::fromUtf16(text));
        ASSERT_TRUE(period) << key;
        EXPECT_EQ(period->key, QLatin1String(key));
    }
    for (const char16_t *text : {u"", u"2026年五季度", u"2026-13", u"明年", u"2026年三半年"})
        EXPECT_FALSE(parseTargetPeriod(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(TargetPeriod, WindowsFollowEachOtherWithoutGaps)
{
    for (const auto kind :
         {TargetPeriodKind::Month, TargetPeriodKind::Quarter, TargetPeriodKind::HalfYear, TargetPeriodKind::Year}) {
        const Period asked{QDate(2024, 2, 29), QDate(2026, 7, 1)};
        const auto windows = windowsOf(kind, asked);
        ASSERT_FALSE(windows.empty());
        EXPECT_TRUE(windows.front().days.contains(asked.from));
        EXPECT_TRUE(windows.back().days.contains(asked.to));
        for (size_t i = 1; i < windows.size(); ++i)
            EXPECT_EQ(windows[i - 1].days.to.addDays(1), windows[i].days.from);
    }
}

TEST(TargetValidator, SaysWhomTheTargetIsAbout)
{
    Target target;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("indicator required", "value required"));
    target.indicator = QStringLiteral("dispatch.cadres");
    target.value = Quantity::of(4935);
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.scope = TargetScope::UnitLevel;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("unit_level required"));
    target.unitLevel = UnitLevel::City;
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.scope = TargetScope::Village;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("each target_of_none"));
    target.each = true;
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.value = Quantity::of(-1);
    target.upper = Quantity::of(-2);
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("value negative", "upper below_value"));
}

TEST(TargetValidator, ADutyIsOwedByEachOfThoseWhoCanOweIt)
{
    Target target = duty("duty.households", CadreGroup::StaffRank, 1);
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.each = false;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("each duty_each"));
    target.each = true;
    target.indicator = QStringLiteral("duty.surveys");
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("scope duty_scope"));
    target.scope = TargetScope::Unit;
    target.cadreGroup.reset();
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.period = QStringLiteral("2026-H3");
    target.periodKind = TargetPeriodKind::HalfYear;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("period target_period(2026-H3)"));
    target.period = QStringLiteral("2026-H2");
    EXPECT_THAT(told(validate(target, kToday)), IsEmpty());
    target.periodKind = TargetPeriodKind::Quarter;
    EXPECT_THAT(told(validate(target, kToday)), ElementsAre("period target_period(2026-H2)"));
}

TEST(Target, TidyingLeavesOnlyWhatTheScopeUses)
{
    Target target = duty("duty.deeds_per_unit", CadreGroup::StaffRank, 1);
    target.scope = TargetScope::Unit;
    target.unitId = UnitId(3);
    target.villageId = VillageId(4);
    target.period = QStringLiteral("2026年");
    const Target tidy = tidied(target);
    EXPECT_EQ(tidy.indicator, QStringLiteral("duty.unit_deeds"));
    EXPECT_FALSE(tidy.cadreGroup);
    EXPECT_FALSE(tidy.villageId.isValid());
    EXPECT_EQ(tidy.unitId, UnitId(3));
    EXPECT_FALSE(tidy.each) << "one unit is not each of them";
    EXPECT_EQ(tidy.period, QStringLiteral("2026"));
}

TEST(BaselineValidator, IsOfDaysThatAreOverAndOfAWholeGroup)
{
    Baseline baseline;
    EXPECT_THAT(told(validate(baseline, kToday)),
                ElementsAre("indicator required", "from required", "to required", "value required"));
    baseline.indicator = QStringLiteral("disputes.found");
    baseline.from = QDate(2005, 1, 1);
    baseline.to = QDate(2005, 12, 31);
    baseline.value = Quantity::of(12);
    EXPECT_THAT(told(validate(baseline, kToday)), IsEmpty());
    baseline.grouping = StatisticsGrouping::UnitLevel;
    EXPECT_THAT(told(validate(baseline, kToday)), ElementsAre("group_key required"));
    baseline.grouping.reset();
    baseline.groupKey = QStringLiteral("province");
    EXPECT_THAT(told(validate(baseline, kToday)), ElementsAre("grouping required"));
    baseline.groupKey.clear();
    baseline.to = QDate(2004, 12, 31);
    EXPECT_THAT(told(validate(baseline, kToday)), ElementsAre("to date_order"));
    baseline.to = QDate(2027, 1, 1);
    EXPECT_THAT(told(validate(baseline, kToday)), ElementsAre("to date_future"));
}

TEST(StandardTargets, AreThoseOfTheTrade)
{
    const auto &all = standardTargets();
    ASSERT_FALSE(all.empty());
    const auto valueOf = [&all](const char *indicator, CadreGroup group) {
        const auto found = std::ranges::find_if(all, [&](const StandardTarget &each) {
            return each.target.indicator == QLatin1String(indicator) && each.target.cadreGroup == group;
        });
        return found == all.end() ? std::string() : quantityText(*found->target.value).toStdString();
    };
    EXPECT_EQ(valueOf("duty.households", CadreGroup::CountyRank), "4");
    EXPECT_EQ(valueOf("duty.households", CadreGroup::SectionRank), "3");
    EXPECT_EQ(valueOf("duty.households", CadreGroup::SubSectionRank), "2");
    EXPECT_EQ(valueOf("duty.households", CadreGroup::StaffRank), "1");
    EXPECT_EQ(valueOf("duty.deeds", CadreGroup::Leadership), "5");
    for (const StandardTarget &each : all) {
        EXPECT_EQ(std::ranges::count(builtInIndicators(), each.target.indicator, &Indicator::code), 1)
            << each.target.indicator.toStdString();
    }
    EXPECT_EQ(std::ranges::count_if(all, [](const auto &each) { return !each.householdCategory.isEmpty(); }), 5)
        << "五必访";
    EXPECT_FALSE(standardTargetsFromJson(R"([{"indicator":"duty.deeds","scope":"unit","period":"year"}])"));
    EXPECT_FALSE(standardTargetsFromJson("{"));
}

TEST(CadreGroups, TheNarrowestComesFirst)
{
    const CadreStanding leader{CadreRank::SectionDeputy, {}, UnitLevel::Township, PostingRole::Member, false};
    EXPECT_THAT(groupsOf(leader),
                ElementsAre(CadreGroup::TeamMember, CadreGroup::Leadership, CadreGroup::SectionRank, CadreGroup::All));
    const CadreStanding secretary{CadreRank::Staff, {}, UnitLevel::County, PostingRole::Leader, true};
    EXPECT_THAT(groupsOf(secretary), ElementsAre(CadreGroup::FirstSecretary, CadreGroup::StaffRank, CadreGroup::All));
    EXPECT_THAT(groupsOf({}), ElementsAre(CadreGroup::All));
    const CadreStanding named{std::nullopt, QStringLiteral("党委班子成员"), std::nullopt, std::nullopt, false};
    EXPECT_THAT(groupsOf(named), ElementsAre(CadreGroup::Leadership, CadreGroup::All));
}

TargetWindows windowsFor(const std::vector<Target> &targets, const Period &days)
{
    TargetWindows windows;
    for (const Target &target : targets)
        windows[target.periodKind] = windowsOf(target.periodKind, days);
    return windows;
}

TEST(DutyBalance, OnePeriodDoesNotMakeUpForAnother)
{
    Target target = duty("duty.surveys", std::nullopt, 1);
    target.periodKind = TargetPeriodKind::Quarter;
    const Period half{QDate(2026, 1, 1), QDate(2026, 6, 30)};
    const std::vector<DutyDeed> deeds{{QDate(2026, 1, 5), 1000}, {QDate(2026, 3, 31), 1000}, {QDate(2026, 7, 1), 1000}};
    const auto balance = balanceOf({&target}, windowsFor({target}, half), deeds, half.to);
    ASSERT_TRUE(balance);
    EXPECT_EQ(balance->required, 2000);
    EXPECT_EQ(balance->done, 2000) << "what came after the end does not count";
    EXPECT_EQ(balance->gap, 1000);
    EXPECT_EQ(balance->since, QDate(2026, 1, 1));
}

TEST(DutyBalance, AYearIsAccountedFromItsBeginning)
{
    Target every = duty("duty.deeds", CadreGroup::Leadership, 5);
    Target special = every;
    special.period = QStringLiteral("2026");
    special.value = Quantity::of(6);
    special.upper = Quantity::of(8);
    const Period may{QDate(2026, 5, 1), QDate(2026, 5, 31)};
    const auto windows = windowsFor({every}, may);
    const std::vector<DutyDeed> deeds{{QDate(2025, 12, 31), 1000}, {QDate(2026, 1, 1), 2500}};
    const auto balance = balanceOf({&every, &special}, windows, deeds, may.to);
    ASSERT_TRUE(balance);
    EXPECT_EQ(balance->required, 6000) << "the year's own target";
    EXPECT_EQ(balance->upper, 8000);
    EXPECT_EQ(balance->done, 2500);
    EXPECT_EQ(balance->gap, 3500);
    special.period = QStringLiteral("2027");
    EXPECT_FALSE(balanceOf({&special}, windows, deeds, may.to)) << "for another year";
}

TEST(DutyBalance, TheShortestPeriodHolds)
{
    const Target yearly = duty("duty.deeds", CadreGroup::All, 12);
    Target monthly = duty("duty.deeds", CadreGroup::All, 2);
    monthly.periodKind = TargetPeriodKind::Month;
    const Period quarter{QDate(2026, 1, 1), QDate(2026, 3, 31)};
    const auto balance = balanceOf({&yearly, &monthly}, windowsFor({yearly, monthly}, quarter), {}, quarter.to);
    ASSERT_TRUE(balance);
    EXPECT_EQ(balance->required, 6000);
}

TEST(DutyBalance, GapAndDoneCoverWhatIsRequired)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Target target = duty("duty.surveys", std::nullopt, 1 + int(random() % 3));
        target.periodKind = TargetPeriodKind(random() % 4);
        const QDate from = QDate(2025, 1, 1).addDays(random() % 300);
        const Period asked{from, from.addDays(random() % 400)};
        std::vector<DutyDeed> deeds;
        for (unsigned i = 0; i < random() % 12; ++i)
            deeds.push_back({QDate(2025, 1, 1).addDays(random() % 720), qint64(1 + random() % 3) * 500});
        const auto balance = balanceOf({&target}, windowsFor({target}, asked), deeds, asked.to);
        ASSERT_TRUE(balance);
        EXPECT_GE(balance->done + balance->gap, balance->required);
        EXPECT_LE(balance->gap, balance->required);
        EXPECT_LE(balance->since, asked.from);
    }
}

TEST(DutyBalance, WhatStandsCountsOnceHoweverManyPeriodsPass)
{
    Target target = duty("duty.households", CadreGroup::CountyRank, 4);
    target.periodKind = TargetPeriodKind::Quarter;
    const Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto balance = standingBalanceOf({&target}, windowsFor({target}, year), 3000, year.to);
    ASSERT_TRUE(balance);
    EXPECT_EQ(balance->required, 4000);
    EXPECT_EQ(balance->gap, 1000);
}

TEST(DutySheet, ARangeIsShownWithBothEnds)
{
    DutyRow leader;
    leader.duties[Duty::Households] = {3000, 1000, 2000, 5000, {}};
    DutyRow clerk;
    clerk.duties[Duty::Households] = {1000, 1000, 0, {}, {}};
    DutySheet sheet;
    sheet.cadres = {clerk, leader};
    EXPECT_EQ(dutyText(leader.duties[Duty::Households]), QStringLiteral("1/3—5，缺2"));
    EXPECT_EQ(requiredText(*sheet.total(Duty::Households)), QStringLiteral("4—6")) << "one of them has no range";
    clerk.duties[Duty::Households].upper = 1000;
    EXPECT_EQ(requiredText(clerk.duties[Duty::Households]), QStringLiteral("1"));
}

TEST(DutyBalance, PeriodsWithAndWithoutARangeAddUpToOne)
{
    Target every = duty("duty.surveys", std::nullopt, 1);
    every.periodKind = TargetPeriodKind::Quarter;
    Target first = every;
    first.period = QStringLiteral("2026-Q1");
    first.value = Quantity::of(2);
    first.upper = Quantity::of(4);
    const Period half{QDate(2026, 1, 1), QDate(2026, 6, 30)};
    const auto balance = balanceOf({&every, &first}, windowsFor({every, first}, half), {}, half.to);
    ASSERT_TRUE(balance);
    EXPECT_EQ(requiredText(*balance), QStringLiteral("3—5"));
}

TEST(DutySheet, ShowsOnlyGapsAndAddsUp)
{
    DutyRow met;
    met.duties[Duty::Households] = {4000, 4000, 0, {}, {}};
    DutyRow lacking;
    lacking.duties[Duty::Households] = {3000, 1500, 1500, {}, {}};
    lacking.duties[Duty::Deeds] = {2000, 2000, 0, {}, {}};
    DutySheet sheet;
    sheet.hasTargets = true;
    sheet.cadres = {met, lacking};
    EXPECT_EQ(sheet.gaps().cadres.size(), 1u);
    EXPECT_EQ(sheet.total(Duty::Households)->gap, 1500);
    EXPECT_EQ(sheet.total(Duty::Households)->required, 7000);
    EXPECT_FALSE(sheet.total(Duty::Surveys));
    EXPECT_THAT(DutySheet::dutiesOf(sheet.cadres), ElementsAre(Duty::Households, Duty::Deeds));
    EXPECT_EQ(dutyText(lacking.duties[Duty::Households]), QStringLiteral("1.5/3，缺1.5"));
    EXPECT_EQ(dutyText(met.duties[Duty::Households]), QStringLiteral("4/4"));
}

} // namespace
} // namespace zhucun
