#include "reports/layout/fontset.h"

#include <gtest/gtest.h>

using namespace zhucun::reports;

TEST(FontSet, OfficialFontsNeedNoSubstitution)
{
    const FontSet set =
        FontSet::official({QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("SimSun"),
                           QStringLiteral("仿宋_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("SimHei")});
    EXPECT_EQ(set.substitutions(), QStringList());
    EXPECT_EQ(set.family(Typeface::Title), QStringLiteral("FZXiaoBiaoSong-B05S"));
    EXPECT_FALSE(set.font(Typeface::Title, 440).bold());
}

TEST(FontSet, NamesWhatStandsIn)
{
    const FontSet set = FontSet::official({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                                           QStringLiteral("FangSong"), QStringLiteral("SimSun [monotype]")});
    EXPECT_EQ(
        set.substitutions(),
        QStringList({QStringLiteral("方正小标宋简体 → Noto Serif CJK SC"), QStringLiteral("仿宋_GB2312 → FangSong"),
                     QStringLiteral("楷体_GB2312 → Noto Serif CJK SC"), QStringLiteral("黑体 → Noto Sans CJK SC")}));
    EXPECT_EQ(set.family(Typeface::Song), QStringLiteral("SimSun [monotype]"));
    EXPECT_TRUE(set.font(Typeface::Title, 440).bold());
}

TEST(FontSet, NothingInstalledStillGivesFonts)
{
    const FontSet set = FontSet::official(QStringList());
    EXPECT_EQ(set.substitutions().size(), 5);
    EXPECT_FALSE(set.family(Typeface::Song).isEmpty());
}
