#include "core/canceltoken.h"
#include "core/entityid.h"
#include "core/time/clock.h"
#include "core/time/period.h"
#include "core/time/yearmonth.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

TEST(YearMonthTest, ConvertsNumbers)
{
    EXPECT_EQ(YearMonth::fromNumber(198005), YearMonth(1980, 5));
    for (const int number : {198000, 198013, 189912, 220001, 0, -198005, 19800})
        EXPECT_FALSE(YearMonth::fromNumber(number)) << number;
    EXPECT_EQ(YearMonth(1980, 5).number(), 198005);
    EXPECT_EQ(YearMonth(1980, 5).toString(), QStringLiteral("1980.05"));
    EXPECT_EQ(YearMonth::of(QDate(2026, 12, 31)), YearMonth(2026, 12));
}

TEST(YearMonthTest, KnowsItsDays)
{
    EXPECT_EQ(YearMonth(2024, 2).lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(YearMonth(2026, 2).lastDay(), QDate(2026, 2, 28));
    EXPECT_EQ(YearMonth(2026, 12).firstDay(), QDate(2026, 12, 1));
    EXPECT_EQ(YearMonth(2025, 12).addMonths(1), YearMonth(2026, 1));
    EXPECT_EQ(YearMonth(2026, 1).addMonths(-1), YearMonth(2025, 12));
    EXPECT_LT(YearMonth(2025, 12), YearMonth(2026, 1));
}

TEST(YearMonthTest, AgeCountsFromTheMonth)
{
    EXPECT_EQ(YearMonth(1980, 5).ageOn(QDate(2026, 4, 30)), 45);
    EXPECT_EQ(YearMonth(1980, 5).ageOn(QDate(2026, 5, 1)), 46);
}

TEST(PeriodTest, IsClosed)
{
    const Period march = Period::month(YearMonth(2026, 3));
    EXPECT_EQ(march, (Period{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    EXPECT_EQ(march.days(), 31);
    EXPECT_TRUE(march.contains(QDate(2026, 3, 1)));
    EXPECT_TRUE(march.contains(QDate(2026, 3, 31)));
    EXPECT_FALSE(march.contains(QDate(2026, 4, 1)));
    EXPECT_EQ(Period::year(2024).days(), 366);
    EXPECT_FALSE(Period{}.isValid());
    EXPECT_FALSE((Period{QDate(2026, 3, 2), QDate(2026, 3, 1)}.isValid()));
    EXPECT_TRUE((Period{QDate(2026, 3, 1), QDate(2026, 3, 1)}.isValid()));
}

TEST(DayNumber, RoundTrips)
{
    EXPECT_EQ(dayNumber(QDate(2026, 3, 5)), 20260305);
    EXPECT_EQ(dayFromNumber(20260305), QDate(2026, 3, 5));
    EXPECT_FALSE(dayFromNumber(20260230).isValid());
    EXPECT_FALSE(dayFromNumber(0).isValid());
}

TEST(FixedClockTest, StandsStill)
{
    FixedClock clock(QDate(2026, 3, 5));
    EXPECT_EQ(clock.today(), QDate(2026, 3, 5));
    EXPECT_EQ(clock.nowUtc(), clock.nowUtc());
    clock.set(QDateTime(QDate(2027, 1, 1), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(clock.today(), QDate(2027, 1, 1));
    EXPECT_EQ(SystemClock().nowUtc().timeSpec(), Qt::UTC);
}

TEST(CancelTokenTest, CopiesShareTheFlag)
{
    const CancelToken token;
    const CancelToken copy = token;
    EXPECT_FALSE(copy.isCancelled());
    token.cancel();
    EXPECT_TRUE(copy.isCancelled());
    EXPECT_FALSE(CancelToken().isCancelled());
}

TEST(EntityIdTest, ZeroIsNotSaved)
{
    using Id = EntityId<struct SomethingTag>;
    EXPECT_FALSE(Id().isValid());
    EXPECT_FALSE(Id(-1).isValid());
    EXPECT_TRUE(Id(1).isValid());
    EXPECT_LT(Id(1), Id(2));
    EXPECT_EQ(qHash(Id(7)), qHash(Id(7)));
}

} // namespace
} // namespace zhucun
