#include "domain/documents/attendancedocuments.h"
#include "domain/documents/memberfigures.h"
#include "domain/subsidy/subsidy.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

MemberMonth memberAt(qint64 id, qint64 township, int required, int inVillage)
{
    MemberMonth one;
    one.member.cadreId = CadreId(id);
    one.member.cadreName = QStringLiteral("干部%1").arg(id);
    one.member.townshipId = DivisionId(township);
    one.member.townshipName = QStringLiteral("乡镇%1").arg(township);
    one.member.unitId = UnitId(id % 2 + 1);
    one.member.unitName = QStringLiteral("单位%1").arg(id % 2 + 1);
    one.member.teamId = TeamId(township);
    one.account.cadreId = one.member.cadreId;
    one.account.calendarDays = 30;
    one.account.postedDays = 30;
    one.account.targetHalves = 40;
    one.account.requiredHalves = required;
    one.account.halves[std::size_t(DayStatus::InVillage)] = inVillage;
    one.account.presentHalves = inVillage;
    one.account.countsTowards[std::size_t(DayStatus::InVillage)] = true;
    return one;
}

} // namespace

TEST(MemberFigures, OnesExtraDaysCoverNobodyElse)
{
    const std::vector<MemberMonth> members{memberAt(1, 1, 40, 60), memberAt(2, 1, 40, 20)};
    const MonthSummary sum = summaryOf(members);
    EXPECT_EQ(sum.cadres, 2);
    EXPECT_EQ(sum.teams, 1);
    EXPECT_EQ(sum.requiredHalves, 80);
    EXPECT_EQ(sum.presentHalves, 80);
    EXPECT_EQ(sum.creditedHalves, 60);
    EXPECT_EQ(*sum.rate(), 75.0);
    EXPECT_EQ(sum.met, 1);
    EXPECT_EQ(sum.notMet, 1);
}

TEST(MemberFigures, NothingRequiredHasNoRate)
{
    EXPECT_FALSE(summaryOf(std::vector<MemberMonth>()).rate());
    EXPECT_FALSE(rateOf(MonthAccount()));
    EXPECT_FALSE(byTownship({memberAt(1, 1, 0, 4)}).front().rank);
}

TEST(MemberFigures, EqualRatesShareARank)
{
    const auto townships =
        byTownship({memberAt(1, 3, 40, 40), memberAt(2, 1, 40, 20), memberAt(3, 2, 20, 10), memberAt(4, 4, 40, 4)});
    ASSERT_EQ(townships.size(), 4U);
    EXPECT_EQ(townships[0].id, DivisionId(3)) << "in the order they came";
    EXPECT_EQ(*townships[0].rank, 1);
    EXPECT_EQ(*townships[1].rank, 2);
    EXPECT_EQ(*townships[2].rank, 2) << "10 of 20 is as good as 20 of 40";
    EXPECT_EQ(*townships[3].rank, 4);
}

TEST(MemberFigures, UnitsAddUpToTheWhole)
{
    const std::vector<MemberMonth> members{memberAt(1, 1, 40, 40), memberAt(2, 1, 40, 30), memberAt(3, 2, 40, 20)};
    const auto units = byUnit(members);
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units[0].figures.cadres + units[1].figures.cadres, 3);
    EXPECT_EQ(units[0].notMet.size(), 1U);
    EXPECT_EQ(units[1].notMet.front()->member.cadreId, CadreId(3));
}

TEST(Subsidy, DaysInTheVillageTimesTheRate)
{
    RuleSet rules = standardRules();
    MonthAccount account = memberAt(1, 1, 40, 33).account;
    EXPECT_EQ(subsidyOf(account, rules).meals, Money::fromFen(66000)) << "16.5 days at 40 yuan";
    EXPECT_EQ(subsidyOf(account, rules).net(), Money::fromFen(66000));

    rules.subsidyPerDay = Money::fromFen(3333);
    account = memberAt(1, 1, 40, 1).account;
    EXPECT_EQ(subsidyOf(account, rules).meals, Money::fromFen(1667)) << "half up";
}

TEST(Subsidy, MonthlyPartsFollowThePosting)
{
    RuleSet rules = standardRules();
    rules.transportPerMonth = Money::fromYuan(100);
    rules.phonePerMonth = Money::fromYuan(50);
    MonthAccount account = memberAt(1, 1, 40, 20).account;
    account.postedDays = 15;
    const Subsidy half = subsidyOf(account, rules, Money::fromYuan(80));
    EXPECT_EQ(half.transport, Money::fromYuan(50));
    EXPECT_EQ(half.phone, Money::fromYuan(25));
    EXPECT_EQ(half.gross(), Money::fromYuan(400 + 75));
    EXPECT_EQ(half.net(), Money::fromYuan(395));

    account.halves = {};
    EXPECT_EQ(subsidyOf(account, rules).gross(), Money()) << "never in the village";
}

TEST(WeeklyFigures, LateIsReceivedButNotOnTime)
{
    std::vector<WeeklyState> states(4);
    for (WeeklyState &state : states)
        state.due = QDate(2026, 10, 1);
    states[0].sentOn = QDate(2026, 9, 30);
    states[1].sentOn = QDate(2026, 10, 1);
    states[2].sentOn = QDate(2026, 10, 2);
    const WeeklyFigures figures = weeklyFigures(states);
    EXPECT_EQ(figures.expected, 4);
    EXPECT_EQ(figures.received, 3);
    EXPECT_EQ(figures.onTime, 2);
}

TEST(TownshipWeeks, AWeekAcrossTheEndOfAMonth)
{
    const auto sheetOf = [](const YearMonth &month, DayStatus status) {
        MonthSheet sheet;
        sheet.month = month;
        MonthSheet::Line line;
        line.member = memberAt(1, 1, 40, 0).member;
        for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
            sheet.days.push_back({day, true, {}});
            SheetCell cell;
            cell.halves = DayHalves::whole(status);
            cell.overnight = day.day() == 30;
            line.cells.push_back(cell);
            line.posted.push_back(day != QDate(2026, 10, 4));
        }
        sheet.lines.push_back(line);
        return sheet;
    };
    // 28 September to 4 October; the last day is outside the posting.
    const auto weeks = townshipWeeks({sheetOf({2026, 9}, DayStatus::InVillage), sheetOf({2026, 10}, DayStatus::Rest)},
                                     QDate(2026, 9, 28), QDate(2026, 10, 4));
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].cadres, 1);
    EXPECT_EQ(weeks[0].of(DayStatus::InVillage), 6);
    EXPECT_EQ(weeks[0].of(DayStatus::Rest), 6);
    EXPECT_EQ(weeks[0].nights, 1);
}

TEST(TownshipWeeks, UnrecordedAreWorkingDaysThatAreOver)
{
    // 7 to 13 September 2026, Monday to Sunday; of the Monday one half is recorded, of the rest nothing.
    MonthSheet sheet;
    sheet.month = {2026, 9};
    MonthSheet::Line line;
    line.member = memberAt(1, 1, 40, 0).member;
    for (QDate day = sheet.month.firstDay(); day <= sheet.month.lastDay(); day = day.addDays(1)) {
        sheet.days.push_back({day, WorkCalendar::bundled().isWorkday(day), {}});
        line.cells.emplace_back();
        line.posted.push_back(true);
    }
    line.cells[6].halves.morning = DayStatus::InVillage;
    sheet.lines.push_back(line);
    const QDate week(2026, 9, 7);
    const TownshipWeek soFar = townshipWeeks({sheet}, week, QDate(2026, 9, 9)).front();
    EXPECT_EQ(soFar.unrecordedWorkHalves, 1 + 2 + 2);
    EXPECT_EQ(soFar.of(DayStatus::Unrecorded), 13) << "every half of the week stays accounted for";
    EXPECT_EQ(townshipWeeks({sheet}, week, QDate(2026, 9, 13)).front().unrecordedWorkHalves, 9);
    sheet.lines.front().isClosed = true;
    EXPECT_EQ(townshipWeeks({sheet}, week, QDate(2026, 9, 9)).front().unrecordedWorkHalves, 9);
}

TEST(UsualCheckDays, AreWorkingDays)
{
    // October 2026: the holiday lasts from the 1st to the 7th, the 10th is worked, the 25th is a Sunday.
    const std::vector<QDate> days = usualCheckDays({2026, 10}, WorkCalendar::bundled());
    EXPECT_EQ(days, (std::vector<QDate>{{2026, 10, 8}, {2026, 10, 15}, {2026, 10, 26}}));
}
