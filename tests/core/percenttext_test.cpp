#include "core/text/percenttext.h"

#include <gtest/gtest.h>

namespace zhucun {

TEST(PercentText, HasOneFigureAfterThePoint)
{
    EXPECT_EQ(percentText(75.0), QStringLiteral("75.0%"));
    EXPECT_EQ(percentText(77.1784), QStringLiteral("77.2%"));
    EXPECT_EQ(percentText(77.25), QStringLiteral("77.3%")) << "309 of 400: halves go up";
    EXPECT_EQ(percentText(100.0), QStringLiteral("100.0%"));
    EXPECT_EQ(percentText(std::nullopt), QStringLiteral("—"));
    EXPECT_DOUBLE_EQ(roundedRate(93.417), 93.4);
}

} // namespace zhucun
