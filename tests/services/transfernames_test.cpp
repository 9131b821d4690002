#include "services/transfer/closenames.h"

#include <gtest/gtest.h>

using namespace zhucun;

TEST(CloseNames, FindsSlipsAndSoundsAlike)
{
    const QStringList names{QStringLiteral("北朝碾村"), QStringLiteral("红土梁村"), QStringLiteral("南朝碾村"),
                            QStringLiteral("二道沟村")};
    EXPECT_EQ(closeNames(QStringLiteral("北潮碾村"), names), (QStringList{QStringLiteral("北朝碾村")}));
    EXPECT_EQ(closeNames(QStringLiteral("洪土粮村"), names), QStringList{QStringLiteral("红土梁村")}) << "same sound";
    EXPECT_TRUE(closeNames(QStringLiteral("某某村"), names).isEmpty());
}

TEST(RoundNumber, ReadsDigitsAndChineseNumbers)
{
    EXPECT_EQ(roundNumber(QStringLiteral("3")), 3);
    EXPECT_EQ(roundNumber(QStringLiteral("第三轮")), 3);
    EXPECT_EQ(roundNumber(QStringLiteral("第 12 批")), 12);
    EXPECT_EQ(roundNumber(QStringLiteral("十")), 10);
    EXPECT_EQ(roundNumber(QStringLiteral("第二十一届")), 21);
    EXPECT_EQ(roundNumber(QStringLiteral("精准扶贫")), std::nullopt);
    EXPECT_EQ(roundNumber(QString()), std::nullopt);
    EXPECT_EQ(roundNumber(QStringLiteral("第轮")), std::nullopt);
}
