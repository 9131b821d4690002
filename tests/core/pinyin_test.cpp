#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <gtest/gtest.h>

#include <thread>

namespace zhucun {
namespace {

using text::NameKind;

TEST(Pinyin, ReadsPlaces)
{
    const text::Pinyin county = text::pinyin(u"尚义县", NameKind::Place);
    EXPECT_EQ(county.full, QStringLiteral("shangyixian"));
    EXPECT_EQ(county.initials, QStringLiteral("syx"));
    EXPECT_EQ(text::pinyin(u"长安", NameKind::Place).full, QStringLiteral("changan"));
    EXPECT_EQ(text::pinyin(u"重庆", NameKind::Place).full, QStringLiteral("chongqing"));
    EXPECT_EQ(text::pinyin(u"蔚县", NameKind::Place).full, QStringLiteral("yuxian"));
}

TEST(Pinyin, ReadsSurnamesAsSurnames)
{
    const std::pair<const char16_t *, const char *> names[] = {
        {u"张三", "zhangsan"},     {u"单雄信", "shanxiongxin"}, {u"解晓东", "xiexiaodong"}, {u"仇和", "qiuhe"},
        {u"曾国藩", "zengguofan"}, {u"尉迟恭", "yuchigong"},    {u"欧阳修", "ouyangxiu"},
    };
    for (const auto &[name, full] : names)
        EXPECT_EQ(text::pinyin(QString::fromUtf16(name), NameKind::Person).full.toStdString(), full);
    EXPECT_EQ(text::pinyin(u"尉迟恭", NameKind::Person).initials, QStringLiteral("ycg"));
}

TEST(Pinyin, WritesUmlautAsVAndFindsItAsU)
{
    EXPECT_EQ(text::pinyin(u"吕梁", NameKind::Place).full, QStringLiteral("lvliang"));
    EXPECT_EQ(text::pinyin(u"吕梁", NameKind::Place).fullWithU, QStringLiteral("luliang"));
    EXPECT_EQ(text::pinyin(u"吕布", NameKind::Person).full, QStringLiteral("lvbu"));
    EXPECT_EQ(text::pinyin(u"吕布", NameKind::Person).fullWithU, QStringLiteral("lubu"));
    for (const NameKind kind : {NameKind::Person, NameKind::Place}) {
        const QString key = text::searchKey(u"吕梁", kind);
        for (const char16_t *typed : {u"吕", u"LV", u"lu", u"lvliang", u"luliang", u"ll"})
            EXPECT_TRUE(key.contains(text::fold(QString::fromUtf16(typed)))) << key.toStdString();
    }
}

TEST(Pinyin, KeepsWhatHasNoReading)
{
    EXPECT_EQ(text::pinyin(u"ＶＩＰ甲3", NameKind::Place).full, QStringLiteral("vipjia3"));
    EXPECT_EQ(text::pinyin(u"", NameKind::Person).full, QString());
    // A rare character beyond the basic plane is one letter of the initials or stays whole, never half a character.
    for (const NameKind kind : {NameKind::Person, NameKind::Place}) {
        EXPECT_TRUE(text::pinyin(u"李\U0002C0C2", kind).initials.startsWith(QLatin1Char('l')));
        EXPECT_TRUE(text::pinyin(u"李\U0002C0C2", kind).initials.isValidUtf16());
        EXPECT_TRUE(text::pinyin(u"李\U0002EBE0", kind).initials.isValidUtf16());
    }
}

TEST(SearchKey, HoldsNameFullAndInitials)
{
    EXPECT_EQ(text::searchKey(u"尚义县", NameKind::Place), QStringLiteral("尚义县 shangyixian syx"));
    EXPECT_EQ(text::searchKey(u"单雄信", NameKind::Person), QStringLiteral("单雄信 shanxiongxin sxx"));
}

TEST(Pinyin, MayBeAskedFromSeveralThreads)
{
    const auto read = [](QString *result) { *result = text::pinyin(u"单雄信", NameKind::Person).full; };
    QString results[3];
    std::thread first(read, &results[0]);
    std::thread second(read, &results[1]);
    read(&results[2]);
    first.join();
    second.join();
    for (const QString &result : results)
        EXPECT_EQ(result, QStringLiteral("shanxiongxin"));
}

} // namespace
} // namespace zhucun
