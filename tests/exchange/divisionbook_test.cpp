#include "exchange/divisions/divisionbook.h"

#include "exchange/divisions/villagename.h"
#include "support/tablefiles.h"

#include <gtest/gtest.h>

namespace zhucun {

using test::Folder;
using test::resource;

namespace {

const DivisionBook &book()
{
    static const Result<DivisionBook> loaded = DivisionBook::load(resource(QStringLiteral("data/divisions.csv.gz")));
    EXPECT_TRUE(loaded);
    return *loaded;
}

QString firstName(const char16_t *typed)
{
    const auto found = book().find(typed, 5);
    return found.empty() ? QString() : found.front().name;
}

} // namespace

TEST(DivisionBook, KnowsShangyiDownToItsVillages)
{
    const CountyDetail county = book().county(QStringLiteral("130725"));
    EXPECT_EQ(county.fullName, QStringLiteral("河北省张家口市尚义县"));
    EXPECT_EQ(county.townships.size(), 14U);
    size_t villages = 0;
    QStringList names;
    for (const TownshipEntry &township : county.townships) {
        villages += township.villages.size();
        EXPECT_TRUE(township.code.startsWith(county.code));
        for (const VillageEntry &village : township.villages) {
            EXPECT_TRUE(village.code.startsWith(township.code));
            EXPECT_FALSE(village.name.contains(QStringLiteral("委会"))) << village.name.toStdString();
            names << village.name;
        }
    }
    EXPECT_EQ(villages, 182U);
    EXPECT_TRUE(names.contains(QStringLiteral("平安街南社区")));
    EXPECT_TRUE(names.contains(QStringLiteral("太平街村")));
    EXPECT_TRUE(book().county(QStringLiteral("999999")).townships.empty());
}

TEST(DivisionBook, FindsCountiesHoweverTheyAreTyped)
{
    EXPECT_EQ(book().countyCount(), 2978);
    for (const auto *typed : {u"130725", u"尚义", u"尚义县", u"syx ", u"shangyi", u"张家口市尚义", u"Ｓhangyixian"}) {
        const auto found = book().find(typed, 40);
        const bool has = std::any_of(found.begin(), found.end(),
                                     [](const CountyMatch &c) { return c.code == QStringLiteral("130725"); });
        EXPECT_TRUE(has) << QString::fromUtf16(typed).toStdString();
    }
    EXPECT_EQ(firstName(u"130725"), QStringLiteral("尚义县"));
    EXPECT_EQ(firstName(u"尚义"), QStringLiteral("尚义县"));
    EXPECT_EQ(firstName(u"shangyi"), QStringLiteral("尚义县"));
    EXPECT_EQ(book().find(u"1307", 3).front().code.left(4), QStringLiteral("1307"));
    EXPECT_EQ(book().find(u"1307", 3).size(), 3U);
    EXPECT_TRUE(book().find(u"", 5).empty());
    EXPECT_TRUE(book().find(u"没有这个县", 5).empty());
}

TEST(DivisionBook, FullNamesWithoutPlaceHolders)
{
    EXPECT_EQ(book().county(QStringLiteral("110101")).fullName, QStringLiteral("北京市东城区"));
    EXPECT_EQ(book().county(QStringLiteral("429004")).fullName, QStringLiteral("湖北省仙桃市"));
    EXPECT_EQ(book().county(QStringLiteral("441900")).fullName, QStringLiteral("广东省东莞市"));
}

TEST(DivisionBook, SaysWhatIsWrongWithTheList)
{
    const Folder folder;
    EXPECT_EQ(DivisionBook::load(folder.path(QStringLiteral("none"))).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(DivisionBook::load(folder.put(QStringLiteral("x.gz"), "not gzip")).error().code,
              ErrorCode::FileUnreadable);
}

TEST(VillageName, NamesPlacesInsteadOfCommittees)
{
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"北朝碾村委会", u"北朝碾村"},
        {u"太平街村村民委员会", u"太平街村"},
        {u"南高村村委会", u"南高村"},
        {u"银闸社区居委会", u"银闸社区"},
        {u"平安街南社区居民委员会", u"平安街南社区"},
        {u"东风居委会", u"东风社区"},
        {u"巴彦嘎查村民委员会", u"巴彦嘎查"},
        {u"西铁营村", u"西铁营村"},
        {u"八连生活区", u"八连生活区"},
    };
    for (const auto &[committee, place] : cases)
        EXPECT_EQ(villageDisplayName(QString::fromUtf16(committee)), QString::fromUtf16(place));
}

} // namespace zhucun
