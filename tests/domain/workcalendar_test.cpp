#include "domain/calendar/workcalendar.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

using Entry = WorkCalendar::Entry;

TEST(WorkCalendar, MonthsHaveTheWorkingDaysOfTheNotices)
{
    // facts §5, computed there from the notices of the State Council.
    static constexpr struct {
        int year;
        int workdays[12];
        int total;
    } kYears[] = {{2024, {22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22}, 251},
                  {2025, {19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23}, 248},
                  {2026, {21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23}, 248}};
    const WorkCalendar &calendar = WorkCalendar::bundled();
    for (const auto &[year, workdays, total] : kYears) {
        for (int month = 1; month <= 12; ++month)
            EXPECT_EQ(calendar.workdaysIn(YearMonth(year, month)), workdays[month - 1]) << year << '-' << month;
        EXPECT_EQ(calendar.workdaysIn(Period::year(year)), total) << year;
    }
}

TEST(WorkCalendar, MakeUpDaysAreWorkedAndHolidaysAreNot)
{
    const WorkCalendar &calendar = WorkCalendar::bundled();
    for (const QDate makeUp : {QDate(2026, 1, 4), QDate(2026, 2, 14), QDate(2026, 2, 28), QDate(2026, 5, 9),
                               QDate(2026, 9, 20), QDate(2026, 10, 10), QDate(2025, 1, 26), QDate(2024, 2, 4)}) {
        EXPECT_GE(makeUp.dayOfWeek(), 6) << "a make-up day is a day of the weekend";
        EXPECT_TRUE(calendar.isWorkday(makeUp)) << makeUp.toString(Qt::ISODate).toStdString();
        EXPECT_FALSE(calendar.nameOf(makeUp).isEmpty());
    }
    for (QDate day(2026, 2, 15); day <= QDate(2026, 2, 23); day = day.addDays(1)) {
        EXPECT_FALSE(calendar.isWorkday(day)) << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(calendar.nameOf(day), QStringLiteral("春节"));
    }
    EXPECT_TRUE(calendar.isWorkday(QDate(2026, 2, 24)));
    EXPECT_FALSE(calendar.isWorkday(QDate(2026, 3, 7))) << "an ordinary Saturday";
    EXPECT_EQ(calendar.nameOf(QDate(2026, 3, 7)), QString());
}

TEST(WorkCalendar, LeapFebruaryHasItsLastDay)
{
    const WorkCalendar &calendar = WorkCalendar::bundled();
    EXPECT_EQ(Period::month(YearMonth(2024, 2)).to, QDate(2024, 2, 29));
    EXPECT_TRUE(calendar.isWorkday(QDate(2024, 2, 29))) << "a Thursday";
    EXPECT_EQ(calendar.workdaysIn(Period{QDate(2024, 2, 26), QDate(2024, 3, 1)}), 5);
    // Of plain weekdays only: February 2028 begins on a Tuesday and has 29 days.
    EXPECT_EQ(WorkCalendar().workdaysIn(YearMonth(2028, 2)), 21);
    EXPECT_EQ(WorkCalendar().workdaysIn(YearMonth(2027, 2)), 20);
}

TEST(WorkCalendar, EveryYearFrom2004IsKnownAndOthersAreWeekdays)
{
    const WorkCalendar &calendar = WorkCalendar::bundled();
    for (int year = 2004; year <= 2026; ++year) {
        EXPECT_TRUE(calendar.knowsYear(year)) << year;
        const int workdays = calendar.workdaysIn(Period::year(year));
        // 10 statutory days until 2007, 11 since, 13 from 2025 on.
        EXPECT_GE(workdays, 247) << year;
        EXPECT_LE(workdays, 253) << year;
    }
    EXPECT_FALSE(calendar.knowsYear(2003));
    EXPECT_FALSE(calendar.knowsYear(2027));
    EXPECT_EQ(calendar.workdaysIn(YearMonth(2027, 10)), 21) << "no holiday is known of 2027 yet";
}

TEST(WorkCalendar, LaterEntriesStandBeforeEarlierOnes)
{
    WorkCalendar calendar = WorkCalendar::bundled();
    calendar.add({{QDate(2026, 3, 4), CalendarDayKind::Holiday, QStringLiteral("抢险后补休")},
                  {QDate(2026, 3, 7), CalendarDayKind::Workday, QStringLiteral("抢险")}});
    EXPECT_FALSE(calendar.isWorkday(QDate(2026, 3, 4)));
    EXPECT_EQ(calendar.nameOf(QDate(2026, 3, 4)), QStringLiteral("抢险后补休"));
    EXPECT_TRUE(calendar.isWorkday(QDate(2026, 3, 7)));
    EXPECT_EQ(calendar.workdaysIn(YearMonth(2026, 3)), 22) << "one off, one on";
    calendar.add({{QDate(2026, 3, 4), CalendarDayKind::Workday, QStringLiteral("照常上班")}});
    EXPECT_TRUE(calendar.isWorkday(QDate(2026, 3, 4)));
    EXPECT_TRUE(WorkCalendar::bundled().isWorkday(QDate(2026, 3, 4))) << "the bundled calendar itself stays";
    EXPECT_FALSE(WorkCalendar::bundled().isWorkday(QDate(2026, 3, 7)));
}

TEST(WorkCalendar, OrdinaryLetsTheWeekdayDecide)
{
    WorkCalendar calendar = WorkCalendar::bundled();
    calendar.add({{QDate(2026, 2, 18), CalendarDayKind::Ordinary, QStringLiteral("春节")},
                  {QDate(2026, 2, 28), CalendarDayKind::Ordinary, {}}});
    EXPECT_TRUE(calendar.isWorkday(QDate(2026, 2, 18))) << "a Wednesday that was a holiday";
    EXPECT_EQ(calendar.nameOf(QDate(2026, 2, 18)), QString()) << "an ordinary day has no name";
    EXPECT_FALSE(calendar.isWorkday(QDate(2026, 2, 28))) << "a Saturday that was a make-up day";
    EXPECT_EQ(calendar.workdaysIn(YearMonth(2026, 2)), 16);
}

TEST(WorkCalendar, EntriesComeInOrderAndDaysThatAreNoneAreLeftOut)
{
    const Entry second{QDate(2027, 1, 2), CalendarDayKind::Holiday, QStringLiteral("元旦")};
    const Entry first{QDate(2027, 1, 1), CalendarDayKind::Holiday, QStringLiteral("元旦")};
    const WorkCalendar calendar({second, {QDate(2027, 2, 29), CalendarDayKind::Holiday, {}}, first});
    EXPECT_TRUE(calendar.knowsYear(2027));
    EXPECT_EQ(calendar.entriesIn(Period::year(2027)), (std::vector<Entry>{first, second}));
    EXPECT_EQ(calendar.entriesIn({QDate(2027, 1, 2), QDate(2027, 1, 31)}), std::vector<Entry>{second});
    EXPECT_TRUE(calendar.entriesIn(Period::year(2028)).empty());
}

} // namespace
} // namespace zhucun
