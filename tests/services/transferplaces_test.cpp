#include "transfercounty.h"

#include "storage/division/divisionmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/village/villagemapping.h"

using namespace zhucun;
using namespace zhucun::test;

using TransferPlaces = TransferCounty;

TEST_F(TransferPlaces, DivisionTakesLevelAndParentFromItsCode)
{
    const auto divisions = all<Division>();
    ASSERT_EQ(divisions.size(), 3u);
    EXPECT_EQ(divisions[0].level, DivisionLevel::County);
    EXPECT_EQ(divisions[1].level, DivisionLevel::Township);
    EXPECT_EQ(divisions[1].parentId, divisions[0].id);
    const auto problem =
        rejected("division", row({{"code", t(u"130725102")}, {"name", t(u"甲")}, {"parent", t(u"999999")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("unknown_division"));
    EXPECT_EQ(problem.column, QStringLiteral("PARENT"));
}

TEST_F(TransferPlaces, VillagesOfOneNameAreToldApartByTownship)
{
    const auto outcome =
        saved("village", {row({{"name", t(u"红土梁")}, {"township", t(u"大青沟")}, {"population", number(860)}})});
    EXPECT_EQ(outcome.updated, 1);
    const auto villages = all<Village>();
    ASSERT_EQ(villages.size(), 3u);
    EXPECT_FALSE(villages[0].population.has_value());
    EXPECT_EQ(villages[1].population, 860);
    EXPECT_EQ(villages[1].name, QStringLiteral("红土梁村")) << "another spelling does not rename";
}

TEST_F(TransferPlaces, VillageIsFoundByItsCode)
{
    saved("village", {row({{"name", t(u"新北朝碾村")}, {"township", t(u"大青沟镇")}, {"code", t(u"130725101207")}})});
    EXPECT_EQ(all<Village>()[2].name, QStringLiteral("新北朝碾村"));
}

TEST_F(TransferPlaces, YearsOfAVillageAreMerged)
{
    const auto yearRow = [](int year, int fen, int line) {
        return row({{"name", t(u"北朝碾村")},
                    {"township", t(u"大青沟镇")},
                    {"year", number(year)},
                    {"collective_income", Money::fromFen(fen)}},
                   line);
    };
    auto outcome = saved("village", {yearRow(2025, 100, 2), yearRow(2023, 300, 3), yearRow(2024, 200, 4)});
    EXPECT_EQ(outcome.updated, 3);
    outcome = saved("village", {yearRow(2025, 150, 2), yearRow(2023, 300, 3)});
    EXPECT_EQ(outcome.updated, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    const auto years = all<Village>()[2].years;
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years[0].year, 2023);
    EXPECT_EQ(years[2].collectiveIncome, Money::fromFen(150));
    EXPECT_EQ(
        rejected("village", row({{"name", t(u"北朝碾村")}, {"township", t(u"大青沟镇")}, {"poor_people", number(3)}}))
            .column,
        QStringLiteral("year"));
}

TEST_F(TransferPlaces, UnknownPlacesComeWithCloseNames)
{
    auto problem = rejected("village", row({{"name", t(u"某村")}, {"township", t(u"大清沟镇")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("unknown_township"));
    EXPECT_EQ(problem.args, QStringList{QStringLiteral("大青沟镇")});
    EXPECT_EQ(problem.value, QStringLiteral("大清沟镇"));
    problem =
        rejected("household", row({{"township", t(u"大青沟镇")}, {"village", t(u"北潮碾村")}, {"head", t(u"王有财")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("unknown_village"));
    EXPECT_EQ(problem.args, QStringList{QStringLiteral("北朝碾村")});
    EXPECT_EQ(problem.column, QStringLiteral("VILLAGE"));
}

TEST_F(TransferPlaces, VillageWithoutTownshipMustBeTheOnlyOne)
{
    const auto problem = rejected("household", row({{"village", t(u"红土梁村")}, {"head", t(u"王有财")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("ambiguous_village"));
    EXPECT_EQ(problem.args, (QStringList{QStringLiteral("南壕堑镇红土梁村"), QStringLiteral("大青沟镇红土梁村")}));
    saved("household", {row({{"village", t(u"北朝碾村")}, {"head", t(u"王有财")}})});
}

TEST_F(TransferPlaces, TermsOutsideTheCatalogueAreRefusedWithTheCatalogue)
{
    const auto problem = rejected(
        "village", row({{"name", t(u"北朝碾村")}, {"township", t(u"大青沟镇")}, {"tags", list(u"脱贫村、旅游村")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("unknown_term"));
    EXPECT_EQ(problem.args, (QStringList{QStringLiteral("脱贫村"), QStringLiteral("软弱涣散村")}));
}

TEST_F(TransferPlaces, HouseholdsOfOneNameNeedGroupOrNationalId)
{
    const auto household = [](const char16_t *group, const char16_t *nationalId, int people) {
        return row({{"township", t(u"大青沟镇")},
                    {"village", t(u"北朝碾村")},
                    {"group", t(group)},
                    {"head", t(u"王有财")},
                    {"national_id", t(nationalId)},
                    {"categories", list(u"脱贫户、低保户")},
                    {"people", number(people)},
                    {"members", t(u"王小明/儿子/男/2001.08//健康/外出务工")}});
    };
    saved("household", {household(u"一组", u"130725195005121231", 3), household(u"二组", u"130725196005121233", 4)});
    auto again = saved("household",
                       {household(u"一组", u"130725195005121231", 3), household(u"三组", u"130725196005121233", 4)});
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.updated, 1) << "the number knows the household that moved";
    ASSERT_EQ(all<Household>().size(), 2u);
    EXPECT_EQ(all<Household>()[0].members.size(), 1u);
    EXPECT_EQ(all<Household>()[1].group, QStringLiteral("三组"));
    const auto problem = rejected("household", row({{"township", t(u"大青沟镇")},
                                                    {"village", t(u"北朝碾村")},
                                                    {"head", t(u"王有财")},
                                                    {"people", number(9)}}));
    EXPECT_EQ(problem.rule, QStringLiteral("ambiguous_household"));
    EXPECT_EQ(problem.args.size(), 2);
}
