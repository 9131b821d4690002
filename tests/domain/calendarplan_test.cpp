#include "domain/calendar/calendarplan.h"

#include "domain/calendar/calendardayvalidator.h"
#include "domain/violationmatch.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using Entry = WorkCalendar::Entry;
using Step = CalendarPlan::Step;
using testing::ElementsAre;
using testing::IsEmpty;

const Entry kSpringDay{QDate(2026, 2, 17), CalendarDayKind::Holiday, QStringLiteral("春节")}; ///< as bundled
const Entry kFlood{QDate(2026, 8, 5), CalendarDayKind::Holiday, QStringLiteral("抗洪补休")};

CalendarPlan plan(const std::vector<Entry> &own, const std::vector<Entry> &wanted,
                  const std::map<YearMonth, int> &closed = {})
{
    return planCalendar(own, wanted, closed, 14);
}

std::vector<Step> stepsOf(const CalendarPlan &plan)
{
    std::vector<Step> steps;
    for (const CalendarPlan::Day &day : plan.days)
        steps.push_back(day.step);
    return steps;
}

TEST(CalendarPlan, WhatTheBundledCalendarSaysIsNotStored)
{
    const CalendarPlan none = plan({}, {kSpringDay});
    EXPECT_THAT(stepsOf(none), ElementsAre(Step::Keep));
    EXPECT_TRUE(none.changesNothing());
    const Entry ordinary{QDate(2026, 8, 4), CalendarDayKind::Ordinary, QStringLiteral("随便")};
    EXPECT_THAT(stepsOf(plan({}, {ordinary})), ElementsAre(Step::Keep)) << "an unlisted day is ordinary already";
    EXPECT_THAT(stepsOf(plan({kFlood}, {{kFlood.day, CalendarDayKind::Ordinary, {}}})), ElementsAre(Step::Remove));
    EXPECT_THAT(stepsOf(plan({{kSpringDay.day, CalendarDayKind::Ordinary, {}}}, {kSpringDay})),
                ElementsAre(Step::Remove));
}

TEST(CalendarPlan, TellsNewChangedAndKeptDays)
{
    const Entry renamed{kFlood.day, CalendarDayKind::Holiday, QStringLiteral("补休")};
    EXPECT_THAT(stepsOf(plan({}, {kFlood})), ElementsAre(Step::Insert));
    EXPECT_THAT(stepsOf(plan({kFlood}, {kFlood})), ElementsAre(Step::Keep)) << "the same file twice";
    const CalendarPlan update = plan({kFlood}, {renamed, kSpringDay});
    EXPECT_THAT(stepsOf(update), ElementsAre(Step::Keep, Step::Update)) << "by day";
    EXPECT_EQ(update.days[1].before, kFlood);
    EXPECT_EQ(update.days[1].after, renamed);
    EXPECT_THAT(update.months, IsEmpty()) << "a name changes no working day";
    EXPECT_EQ(update.count(Step::Update), 1);
}

TEST(CalendarPlan, TellsWhichMonthsWouldDiffer)
{
    const std::vector<Entry> wanted{
        kFlood,                                                                 // a Wednesday off
        {QDate(2026, 8, 8), CalendarDayKind::Workday, QStringLiteral("抗洪")},  // a Saturday worked
        {QDate(2026, 9, 19), CalendarDayKind::Workday, QStringLiteral("抗洪")}, // another
        {QDate(2026, 10, 3), CalendarDayKind::Ordinary, {}},                    // a Saturday of the holiday
        {QDate(2026, 10, 5), CalendarDayKind::Ordinary, {}},                    // a Monday of the holiday
    };
    const CalendarPlan changed = plan({}, wanted, {{YearMonth(2026, 9), 3}, {YearMonth(2026, 8), 14}});
    ASSERT_EQ(changed.months.size(), 2u) << "August loses one and wins one";
    EXPECT_EQ(changed.months[0].month, YearMonth(2026, 9));
    EXPECT_EQ(changed.months[0].before, 22);
    EXPECT_EQ(changed.months[0].after, 23);
    EXPECT_EQ(changed.months[0].closedTownships, 3);
    EXPECT_EQ(changed.months[1].month, YearMonth(2026, 10));
    EXPECT_EQ(changed.months[1].before, 18);
    EXPECT_EQ(changed.months[1].after, 19);
    EXPECT_EQ(changed.months[1].closedTownships, 0);
    EXPECT_EQ(changed.townships, 14);
}

TEST(CalendarPlan, OfTwoEntriesOfADayTheLaterCounts)
{
    const CalendarPlan twice = plan({}, {kFlood, {kFlood.day, CalendarDayKind::Ordinary, {}}});
    EXPECT_THAT(stepsOf(twice), ElementsAre(Step::Keep));
}

TEST(CalendarDayValidator, NeedsAPlausibleDay)
{
    CalendarDay day;
    EXPECT_THAT(test::told(validate(day, QDate(2026, 3, 5))), ElementsAre("day required"));
    day.day = QDate(206, 3, 5);
    day.name = QString(51, u'节');
    EXPECT_THAT(test::told(validate(day, QDate(2026, 3, 5))),
                ElementsAre("day year_range(2000,2099)", "name too_long(50)"));
    day.day = QDate(2028, 2, 29);
    day.name.clear();
    EXPECT_THAT(test::told(validate(day, QDate(2026, 3, 5))), IsEmpty());
}

} // namespace
} // namespace zhucun
