#include "reports/model/cellvalue.h"

#include <gtest/gtest.h>

using namespace zhucun;
using namespace zhucun::reports;

TEST(CellValue, HasTheUsualForms)
{
    EXPECT_EQ(CellValue(12345).text(), QStringLiteral("12345"));
    EXPECT_EQ(CellValue(97.456, 1).text(), QStringLiteral("97.5"));
    EXPECT_EQ(CellValue(Money::fromFen(123456789)).text(), QStringLiteral("1,234,567.89"));
    EXPECT_EQ(CellValue(Money::fromFen(-5)).text(), QStringLiteral("-0.05"));
    EXPECT_EQ(CellValue(Money::fromFen(100000)).text(), QStringLiteral("1,000.00"));
    EXPECT_EQ(CellValue(QDate(2026, 3, 5)).text(), QStringLiteral("2026-03-05"));
    EXPECT_EQ(CellValue(YearMonth(1980, 5)).text(), QStringLiteral("1980.05"));
}

TEST(CellValue, UnknownIsEmptyAndNoValueIsADash)
{
    EXPECT_TRUE(CellValue(std::optional<int>()).isEmpty());
    EXPECT_TRUE(CellValue(QDate()).isEmpty());
    EXPECT_EQ(CellValue::noValue().text(), QStringLiteral("—"));
    EXPECT_TRUE(CellValue::noValue().isEmpty());
}

TEST(CellValue, KeepsTheValueBehindOtherWords)
{
    const CellValue cell = CellValue::shownAs(QDate(2026, 3, 5), QStringLiteral("3月5日"));
    EXPECT_EQ(cell.text(), QStringLiteral("3月5日"));
    EXPECT_EQ(std::get<QDate>(cell.data()), QDate(2026, 3, 5));
}
