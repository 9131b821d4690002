#include "domain/transfer/importprofile.h"

#include <gtest/gtest.h>

namespace zhucun {

namespace {

ImportProfile made(const char16_t *name, const QStringList &headings)
{
    ImportProfile profile;
    profile.name = QString::fromUtf16(name);
    profile.headings = headingSet(headings);
    return profile;
}

QStringList letters(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

} // namespace

TEST(ImportProfile, HeadingsAreComparedAsPeopleReadThem)
{
    EXPECT_EQ(
        headingSet({QStringLiteral("姓 名"), QStringLiteral("身份证号（18位）"), QString(), QStringLiteral("姓名")}),
        headingSet({QStringLiteral("身份证号"), QStringLiteral("姓名")}));
}

TEST(ImportProfile, LikenessIsPartOfTheLargerSet)
{
    const auto like = [](const char *a, const char *b) {
        return likeness(headingSet(letters(a)), headingSet(letters(b)));
    };
    EXPECT_DOUBLE_EQ(like("a b c d e", "e d c b a"), 1);
    EXPECT_DOUBLE_EQ(like("a b c d e", "a b c d"), 0.8);
    EXPECT_DOUBLE_EQ(like("a b c d", "a b c d e"), 0.8);
    EXPECT_DOUBLE_EQ(like("a b c d e", "a b c x y"), 0.6);
    EXPECT_DOUBLE_EQ(likeness({}, {}), 0) << "nothing is like nothing";
}

TEST(ImportProfile, OfferedForALikeFileTheLikestFirst)
{
    const std::vector<ImportProfile> all{made(u"甲", letters("a b c d")), made(u"乙", letters("a b c d e")),
                                         made(u"丙", letters("a b x y z"))};
    const auto offered = profilesFor(all, letters("e d c b a"));
    ASSERT_EQ(offered.size(), 2U);
    EXPECT_EQ(offered[0].name, QStringLiteral("乙"));
    EXPECT_EQ(offered[1].name, QStringLiteral("甲"));
}

TEST(ImportProfile, SheetsOfAnotherMonthHaveTheSamePattern)
{
    EXPECT_EQ(sheetPattern(QStringLiteral("2026年5月")), sheetPattern(QStringLiteral("２０２６年12月")));
    EXPECT_NE(sheetPattern(QStringLiteral("5月汇总")), sheetPattern(QStringLiteral("5月")));
}

} // namespace zhucun
