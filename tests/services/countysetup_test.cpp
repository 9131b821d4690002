#include "services/setup/countysetup.h"

#include "services/setup/catalogue.h"
#include "setupsupport.h"
#include "storage/setting/settings.h"
#include "storage/setup/countyrecords.h"

#include <set>

namespace zhucun {

TEST(CountySetup, writesDivisionsVillagesCatalogueAndSettings)
{
    test::NewDatabase county;
    ASSERT_TRUE(county.write([](storage::UnitOfWork &work) { return setUpCounty(work, test::smallTree()); }));
    auto &connection = county.database().connection();
    EXPECT_EQ(storage::townships(connection).size(), 14u);
    EXPECT_EQ(storage::villages(connection).size(), 182u);
    EXPECT_EQ(storage::categories(connection).size(), standardCatalogue().size());
    EXPECT_EQ(storage::setting(connection, QStringLiteral("county.code")), QStringLiteral("130725"));
    EXPECT_EQ(storage::setting(connection, QStringLiteral("county.name")), QStringLiteral("尚义县"));
    EXPECT_EQ(storage::setting(connection, QStringLiteral("county.colour")), std::nullopt);
}

TEST(CountySetup, numbersVillagesOfOneName)
{
    CountyTree tree = test::smallTree();
    tree.townships.resize(2);
    for (CountyTree::Township &township : tree.townships) {
        township.villages = {{township.code + QStringLiteral("201"), QStringLiteral("戈家村")},
                             {township.code + QStringLiteral("202"), QStringLiteral("戈家村")},
                             {township.code + QStringLiteral("203"), QStringLiteral("戈家村")}};
    }
    test::NewDatabase county;
    ASSERT_TRUE(county.write([&](storage::UnitOfWork &work) { return setUpCounty(work, tree); }));
    QStringList names;
    for (const Village &village : storage::villages(county.database().connection()))
        names << village.name;
    EXPECT_EQ(names.join(QLatin1Char(' ')),
              QStringLiteral("戈家村 戈家村（二） 戈家村（三） 戈家村 戈家村（二） 戈家村（三）"));
}

TEST(CountySetup, refusesASecondCountyAndLeavesTheFirst)
{
    test::NewDatabase county;
    ASSERT_TRUE(county.write([](storage::UnitOfWork &work) { return setUpCounty(work, test::smallTree()); }));
    const auto again = county.write([](storage::UnitOfWork &work) { return setUpCounty(work, test::smallTree()); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(again.error().args, QStringList{QStringLiteral("尚义县")});
    EXPECT_EQ(storage::villages(county.database().connection()).size(), 182u);
}

TEST(CountySetup, namesWhatIsWrongAndWritesNothing)
{
    CountyTree tree = test::smallTree();
    tree.townships.back().villages.back().code = QStringLiteral("12");
    test::NewDatabase county;
    const auto status = county.write([&](storage::UnitOfWork &work) { return setUpCounty(work, tree); });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::Invalid);
    EXPECT_EQ(status.error().args, QStringList{QStringLiteral("第13村")});
    EXPECT_TRUE(storage::townships(county.database().connection()).empty());
}

TEST(Catalogue, hasNoCodeOrNameTwice)
{
    std::set<std::pair<CategoryKind, QString>> codes;
    std::set<std::pair<CategoryKind, QString>> names;
    std::map<CategoryKind, int> counts;
    for (const Category &category : standardCatalogue()) {
        EXPECT_TRUE(codes.insert({category.kind, category.code}).second) << category.code.toStdString();
        EXPECT_TRUE(names.insert({category.kind, category.name}).second) << category.name.toStdString();
        ++counts[category.kind];
    }
    EXPECT_EQ(counts[CategoryKind::DisputeCategory], 16);
    EXPECT_EQ(counts[CategoryKind::VisitTopic], 16);
}

TEST(Settings, keepTheLastValue)
{
    test::NewDatabase county;
    for (const char *value : {"1", "2"}) {
        ASSERT_TRUE(county.write([&](storage::UnitOfWork &work) -> Status {
            storage::setSetting(work, QStringLiteral("demo.seed"), QString::fromLatin1(value));
            return {};
        }));
    }
    EXPECT_EQ(storage::setting(county.database().connection(), QStringLiteral("demo.seed")), QStringLiteral("2"));
}

} // namespace zhucun
