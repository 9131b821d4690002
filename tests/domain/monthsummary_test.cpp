#include "domain/attendance/monthsummary.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

struct Place {
    int township = 1;
    int village = 1;
    UnitLevel level = UnitLevel::County;
};

/// A month of one cadre; what is required and present in half days.
MemberMonth monthOf(int cadre, int required, int inVillage, int sick = 0, const Place &place = {},
                    YearMonth month = {2026, 5})
{
    MemberMonth member;
    member.member.cadreId = CadreId(cadre);
    member.member.townshipId = DivisionId(place.township);
    member.member.townshipName = QStringLiteral("乡%1").arg(place.township);
    member.member.villageId = VillageId(place.village);
    member.member.villageName = place.village ? QStringLiteral("村%1").arg(place.village) : QString();
    member.member.unitLevel = place.level;
    MonthAccount &account = member.account;
    account.month = month;
    account.cadreId = CadreId(cadre);
    account.requiredHalves = required;
    account.halves[std::size_t(DayStatus::InVillage)] = inVillage;
    account.halves[std::size_t(DayStatus::SickLeave)] = sick;
    account.presentHalves = inVillage;
    return member;
}

} // namespace

TEST(MonthSummary, ExtraDaysOfOneNeverCoverAnother)
{
    const MonthSummary summary = summaryOf({monthOf(1, 40, 50), monthOf(2, 40, 20, 4), monthOf(3, 40, 40, 2)});
    EXPECT_EQ(summary.cadres, 3);
    EXPECT_EQ(summary.requiredHalves, 120);
    EXPECT_EQ(summary.presentHalves, 110);
    EXPECT_EQ(summary.creditedHalves, 100);
    ASSERT_TRUE(summary.rate());
    EXPECT_DOUBLE_EQ(*summary.rate(), 100.0 * 100 / 120);
    EXPECT_EQ(summary.met, 2);
    EXPECT_EQ(summary.notMet, 1);
    EXPECT_EQ(summary.full, 1) << "leave, though met, is not 全勤";
    EXPECT_EQ(summary.of(DayStatus::SickLeave), 6);
    EXPECT_EQ(summary.of(DayStatus::InVillage), 110);
}

TEST(MonthSummary, HasNoRateWhenNothingIsRequired)
{
    EXPECT_FALSE(summaryOf(std::vector<MemberMonth>()).rate());
    EXPECT_FALSE(summaryOf(std::vector{monthOf(1, 0, 6)}).rate());
    EXPECT_EQ(*summaryOf(std::vector{monthOf(1, 40, 0)}).rate(), 0.0);
}

TEST(MonthSummary, GroupsStandInTheOrderOfTheAccountsAndAddUp)
{
    const std::vector<MemberMonth> members{monthOf(1, 40, 40, 0, {2, 5}), monthOf(2, 40, 20, 0, {1, 0}),
                                           monthOf(3, 40, 30, 0, {2, 6, UnitLevel::Province})};
    const auto townships = groupsOf(members, MemberGrouping::Township);
    ASSERT_EQ(townships.size(), 2U);
    EXPECT_EQ(townships[0].id, 2);
    EXPECT_EQ(townships[0].name, QStringLiteral("乡2"));
    EXPECT_EQ(townships[0].summary, summaryOf({members[0], members[2]}));
    EXPECT_EQ(townships[1].summary, summaryOf({members[1]}));

    const auto villages = groupsOf(members, MemberGrouping::Village);
    ASSERT_EQ(villages.size(), 3U);
    EXPECT_EQ(villages[2].id, 0) << "who is in no village comes last";

    const auto levels = groupsOf(members, MemberGrouping::Level);
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_EQ(levels[0].name, chineseOf(UnitLevel::Province)) << "the higher level first";
    EXPECT_EQ(levels[0].id, groupOf(members[2].member, MemberGrouping::Level));
    EXPECT_NE(levels[0].id, 0);
    for (const auto &term : Vocabulary<MemberGrouping>::terms()) {
        int cadres = 0;
        for (const MemberGroup &group : groupsOf(members, term.value))
            cadres += group.summary.cadres;
        EXPECT_EQ(cadres, 3) << term.code;
    }
}

TEST(MonthSummary, MonthsWithoutAnybodyAreThereWithoutARate)
{
    const std::vector<MemberMonth> members{monthOf(1, 40, 40, 0, {}, {2025, 12}), monthOf(1, 40, 20, 0, {}, {2026, 2})};
    const auto points = byMonth(members, {2025, 12}, {2026, 2});
    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[0].month, YearMonth(2025, 12));
    EXPECT_EQ(points[0].summary.rate(), 100.0);
    EXPECT_EQ(points[1].month, YearMonth(2026, 1));
    EXPECT_FALSE(points[1].summary.rate());
    EXPECT_EQ(points[2].summary.rate(), 50.0);
    const MonthSummary whole = summaryOf(members);
    EXPECT_EQ(whole.cadres, 1) << "one cadre, two months";
    EXPECT_EQ(whole.met + whole.notMet, 2);
}

} // namespace zhucun
