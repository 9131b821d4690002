#include "exchange/table/cell.h"

#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

TEST(Cell, NumbersReadAsPeopleWriteThem)
{
    EXPECT_EQ(Cell::fromNumber(3).text(), QStringLiteral("3"));
    EXPECT_EQ(Cell::fromNumber(0.1 + 0.2).text(), QStringLiteral("0.3"));
    EXPECT_EQ(Cell::fromNumber(12.300000000000001).text(), QStringLiteral("12.3"));
    EXPECT_EQ(Cell::fromNumber(-0.00001).text(), QStringLiteral("-0.00001"));
    EXPECT_EQ(Cell::fromNumber(13900000000).text(), QStringLiteral("13900000000"));
    EXPECT_FALSE(Cell::fromNumber(130725198005121234.0).text().contains(QLatin1Char('e')));
}

TEST(Cell, KnowsWhenDigitsAreGone)
{
    EXPECT_TRUE(Cell::fromNumber(130725198005121234.0).hasLostDigits());
    EXPECT_FALSE(Cell::fromNumber(13900000000).hasLostDigits());
    EXPECT_TRUE(Cell::fromText(QStringLiteral("1.30725E+17")).hasLostDigits());
    EXPECT_FALSE(Cell::fromText(QStringLiteral("130725198005121234")).hasLostDigits());
    EXPECT_FALSE(Cell::fromText(QStringLiteral("3E2")).hasLostDigits());
}

TEST(Cell, DaysAndBlanks)
{
    EXPECT_EQ(Cell::fromDate(QDate(2026, 3, 5)).text(), QStringLiteral("2026-03-05"));
    EXPECT_EQ(Cell::fromDateTime(QDateTime(QDate(2026, 3, 5), QTime(8, 30), Qt::UTC)).text(),
              QStringLiteral("2026-03-05 08:30"));
    EXPECT_TRUE(Cell::fromText(QStringLiteral(" \u3000\t")).isEmpty());
    EXPECT_FALSE(Cell::fromBool(false).isEmpty());
}

} // namespace zhucun
