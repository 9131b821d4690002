#include "core/text/dateparse.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

const QDate kDay(2026, 3, 5);

TEST(ParseDate, ReadsTheShapesPeopleWrite)
{
    for (const char16_t *written : {u"2026-03-05", u"2026/3/5", u"2026.3.5", u"2026.03.05", u"2026年3月5日",
                                    u"2026年03月05日", u"2026年3月5号", u"20260305", u" 2026 - 3 - 5 ",
                                    u"２０２６年３月５日", u"2026 年 3 月 5 日", u"2026/3/5 星期四", u"2026-03-05周四"})
        EXPECT_EQ(text::parseDate(QString::fromUtf16(written)), kDay) << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseDate(u"2016年元月5日"), QDate(2016, 1, 5));
}

TEST(ParseDate, DropsTheTimeWithoutTouchingTheDay)
{
    for (const char16_t *written : {u"2026-03-05 08:30", u"2026-03-05T08:30:00", u"2026/3/5 8:30", u"2026年3月5日8:30",
                                    u"2026-03-05 08:30:15.250", u"2026/3/5 星期四 08:30"})
        EXPECT_EQ(text::parseDate(QString::fromUtf16(written)), kDay) << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseDate(u"2026/3/1 10:00"), QDate(2026, 3, 1)) << "not the 11th";
    EXPECT_EQ(text::parseDate(u"2026-3-1 12:30"), QDate(2026, 3, 1));
    EXPECT_FALSE(text::parseDate(u"2026-03-05 25:00"));
}

TEST(ParseDate, RefusesDaysThatDoNotExist)
{
    for (const char16_t *written :
         {u"2026-02-29", u"2026-13-01", u"2026-04-31", u"2026-00-10", u"20260230", u"1899-12-31", u"2200-01-01", u"",
          u"  ", u"昨日", u"2026", u"2026-03", u"26-03-05", u"13912345678"})
        EXPECT_FALSE(text::parseDate(QString::fromUtf16(written))) << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseDate(u"2024-02-29"), QDate(2024, 2, 29));
}

TEST(ParseDate, ReadsExcelSerials)
{
    EXPECT_EQ(text::parseDate(u"46086"), kDay);
    EXPECT_EQ(text::parseDate(u"46086.5"), kDay);
    EXPECT_EQ(text::parseDate(u"36526"), QDate(2000, 1, 1));
    EXPECT_EQ(text::parseDate(u"73050"), QDate(2099, 12, 31));
    EXPECT_FALSE(text::parseDate(u"36525"));
    EXPECT_FALSE(text::parseDate(u"73051"));
}

TEST(ParseTypedDate, CompletesMonthAndDay)
{
    for (const char16_t *typed : {u"0305", u"3.5", u"3-5", u"3/5", u"3月5日", u"2026-03-05"})
        EXPECT_EQ(text::parseTypedDate(QString::fromUtf16(typed), QDate(2026, 3, 20)), kDay);
    EXPECT_EQ(text::parseTypedDate(u"5日", QDate(2026, 3, 20)), kDay);
    EXPECT_FALSE(text::parseTypedDate(u"31日", QDate(2026, 4, 20)));
    EXPECT_FALSE(text::parseTypedDate(u"2.30", QDate(2026, 3, 20)));
    EXPECT_FALSE(text::parseTypedDate(u"0229", QDate(2026, 3, 20)));
    EXPECT_EQ(text::parseTypedDate(u"0229", QDate(2025, 1, 20)), QDate(2024, 2, 29));
}

TEST(ParseTypedDate, PicksTheNearYearAroundItsTurn)
{
    EXPECT_EQ(text::parseTypedDate(u"12.28", QDate(2026, 1, 3)), QDate(2025, 12, 28));
    EXPECT_EQ(text::parseTypedDate(u"1.5", QDate(2025, 12, 20)), QDate(2026, 1, 5));
    EXPECT_EQ(text::parseTypedDate(u"1.5", QDate(2025, 11, 20)), QDate(2025, 1, 5));
    EXPECT_EQ(text::parseTypedDate(u"4.20", QDate(2026, 3, 20)), QDate(2026, 4, 20)) << "31 days ahead";
    EXPECT_EQ(text::parseTypedDate(u"4.21", QDate(2026, 3, 20)), QDate(2025, 4, 21)) << "32 days ahead";
}

TEST(ParseTypedDate, KnowsWords)
{
    const QDate newYear(2026, 1, 1);
    EXPECT_EQ(text::parseTypedDate(u"今天", newYear), newYear);
    EXPECT_EQ(text::parseTypedDate(u"昨天", newYear), QDate(2025, 12, 31));
    EXPECT_EQ(text::parseTypedDate(u"前天", newYear), QDate(2025, 12, 30));
    EXPECT_EQ(text::parseTypedDate(u"明天", QDate(2025, 12, 31)), newYear);
}

TEST(ParseYearMonth, ReadsMonthsAndFullDates)
{
    for (const char16_t *written :
         {u"202603", u"2026.03", u"2026-3", u"2026/3", u"2026年3月", u"2026年3", u"2026-03-05", u"20260305"})
        EXPECT_EQ(text::parseYearMonth(QString::fromUtf16(written)), YearMonth(2026, 3))
            << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseYearMonth(u"2026年元月"), YearMonth(2026, 1));
    for (const char16_t *written : {u"202613", u"2026.0", u"2026", u"三月", u""})
        EXPECT_FALSE(text::parseYearMonth(QString::fromUtf16(written))) << QString::fromUtf16(written).toStdString();
}

TEST(ParseMinute, ReadsTimesOfDay)
{
    for (const char16_t *written :
         {u"8:05", u"08:05", u"08:05:59", u"0805", u"8点05分", u"8时05", u"上午8:05", u" 08 : 05 ", u"０８：０５"})
        EXPECT_EQ(text::parseMinute(QString::fromUtf16(written)), 485) << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseMinute(u"下午3点"), 15 * 60);
    EXPECT_EQ(text::parseMinute(u"0:00"), 0);
    EXPECT_EQ(text::parseMinute(u"23:59"), 1439);
    for (const char16_t *written : {u"", u"8", u"24:00", u"8:60", u"早", u"2026-03-05"})
        EXPECT_FALSE(text::parseMinute(QString::fromUtf16(written))) << QString::fromUtf16(written).toStdString();
}

TEST(ParseDayTime, KeepsTheTimeBehindTheDay)
{
    const DayTime moment{kDay, 8 * 60 + 17};
    for (const char16_t *written :
         {u"2026-03-05 08:17", u"2026/3/5 8:17:05", u"2026年3月5日8:17", u"2026-03-05T08:17:59", u"46086.3451388889"})
        EXPECT_EQ(text::parseDayTime(QString::fromUtf16(written)), moment) << QString::fromUtf16(written).toStdString();
    for (const char16_t *written : {u"2026-03-05", u"20260305", u"46086", u"2026年3月5日"})
        EXPECT_EQ(text::parseDayTime(QString::fromUtf16(written)), (DayTime{kDay, std::nullopt}))
            << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(text::parseDayTime(u"46086.9999999"), (DayTime{kDay.addDays(1), 0})) << "midnight, a hair early";
    EXPECT_FALSE(text::parseDayTime(u"2026-02-30 08:17"));
    EXPECT_FALSE(text::parseDayTime(u"08:17"));
}

} // namespace
} // namespace zhucun
