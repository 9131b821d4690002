#include "core/text/fold.h"
#include "core/text/mask.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

TEST(Fold, MeetsWidthCaseAndBlanks)
{
    EXPECT_EQ(text::fold(u"　ＡＢＣ　１２３ "), QStringLiteral("abc 123"));
    EXPECT_EQ(text::fold(u"尚义县\t\r\n  甲村"), QStringLiteral("尚义县 甲村"));
    EXPECT_EQ(text::fold(u""), QString());
}

TEST(FoldHeading, DropsBracketsStarsAndBlanks)
{
    for (const char16_t *heading : {u"身份证号", u"身份证号 （18位）", u"身 份 证 号*", u"身份证号：",
                                    u"【必填】身份证号", u"身份证号\n(公民身份号码)"})
        EXPECT_EQ(text::foldHeading(QString::fromUtf16(heading)), QStringLiteral("身份证号"));
    EXPECT_EQ(text::foldHeading(u"（备注）"), QStringLiteral("(备注)")) << "nothing but brackets keeps them";
}

TEST(FoldTerm, KeepsWhatBracketsHold)
{
    EXPECT_EQ(text::foldTerm(u"县处级（正）"), QStringLiteral("县处级正"));
    EXPECT_EQ(text::foldTerm(u" Party_Member "), QStringLiteral("partymember"));
}

TEST(TidyName, ClosesTwoCharacterNamesOnly)
{
    EXPECT_EQ(text::tidyName(u" 张　三 "), QStringLiteral("张三"));
    EXPECT_EQ(text::tidyName(u"张  三"), QStringLiteral("张三"));
    EXPECT_EQ(text::tidyName(u"买买提 艾力"), QStringLiteral("买买提 艾力"));
    EXPECT_EQ(text::tidyName(u"欧阳修"), QStringLiteral("欧阳修"));
}

TEST(SplitList, TakesEverySeparator)
{
    const QStringList expected{QStringLiteral("张三"), QStringLiteral("李四"), QStringLiteral("王 五")};
    EXPECT_EQ(text::splitList(u"张三、李四、王 五"), expected);
    EXPECT_EQ(text::splitList(u"张三,李四，王 五"), expected);
    EXPECT_EQ(text::splitList(u"张三; 李四；\r\n王 五；"), expected);
    EXPECT_TRUE(text::splitList(u" 、，\n").isEmpty());
}

TEST(Mask, HidesTheMiddle)
{
    EXPECT_EQ(text::maskNationalId(QStringLiteral("130725198005121234")), QStringLiteral("130725********1234"));
    EXPECT_EQ(text::maskNationalId(QStringLiteral("1307258005")), QStringLiteral("**********"));
    EXPECT_EQ(text::maskPhone(QStringLiteral("13912345678")), QStringLiteral("139****5678"));
    EXPECT_EQ(text::maskPhone(QStringLiteral("1391234")), QStringLiteral("*******"));
    EXPECT_EQ(text::maskPhone(QString()), QString());
}

} // namespace
} // namespace zhucun
