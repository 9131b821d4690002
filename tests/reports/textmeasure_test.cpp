#include "reports/layout/fontset.h"
#include "reports/layout/textmeasure.h"

#include <gtest/gtest.h>

using namespace zhucun::reports;

namespace {

TextMeasure measure() { return TextMeasure(FontSet::official().font(Typeface::Song, 200)); }

} // namespace

TEST(TextMeasure, BreaksBetweenChineseCharacters)
{
    EXPECT_EQ(measure().lines(QStringLiteral("一二三四五六七"), 600),
              QStringList({QStringLiteral("一二三"), QStringLiteral("四五六"), QStringLiteral("七")}));
    EXPECT_EQ(measure().lines(QStringLiteral("一二三四"), 600, 400),
              QStringList({QStringLiteral("一"), QStringLiteral("二三四")}));
}

TEST(TextMeasure, KeepsMarksAndNumbersWhereTheyBelong)
{
    EXPECT_EQ(measure().lines(QStringLiteral("一二三，四"), 600),
              QStringList({QStringLiteral("一二"), QStringLiteral("三，四")}));
    EXPECT_EQ(measure().lines(QStringLiteral("一二（三四）"), 600),
              QStringList({QStringLiteral("一二"), QStringLiteral("（三"), QStringLiteral("四）")}));
    EXPECT_EQ(measure().lines(QStringLiteral("一二2026年"), 660),
              QStringList({QStringLiteral("一二"), QStringLiteral("2026年")}));
}

TEST(TextMeasure, LosesNothing)
{
    const QString text = QStringLiteral("130725198005121234与ABCDEFGHIJKLMNOPQRSTUVWXYZ（𠮷）\n第二段");
    for (const qreal width : {50.0, 150.0, 333.0, 900.0, 5000.0})
        EXPECT_EQ(measure().lines(text, width).join(QString()), QString(text).remove(u'\n')) << width;
}

TEST(TextMeasure, HeadingInTwoLines)
{
    EXPECT_NEAR(measure().widthInTwoLines(QStringLiteral("出生年月")), 400, 1);
    EXPECT_EQ(measure().balancedLines(QStringLiteral("开始驻村时间"), 1000),
              QStringList({QStringLiteral("开始驻"), QStringLiteral("村时间")}));
}
