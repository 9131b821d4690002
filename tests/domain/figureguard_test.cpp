#include "domain/statistics/figureguard.h"

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

FigureRef ref(const char *code, std::optional<double> value, const char *tag = nullptr)
{
    FigureRef made;
    made.place = QString::fromUtf8(code);
    made.label = made.place;
    made.code = made.place;
    made.value = value;
    made.query.period = {QDate(2007, 1, 1), QDate(2007, 10, 31)};
    if (tag)
        made.query.where = {{StatisticsGrouping::VillageTag, QString::fromUtf8(tag)}};
    return made;
}

std::vector<FigureClash> clashes(const std::vector<FigureRef> &figures) { return clashesAmong(figures); }

} // namespace

TEST(FigureGuard, OneNounHasOneValue)
{
    // As one source report has it: 83 villages, then 123.
    const auto found = clashes({ref("pairs.villages", 83, "一类贫困村"), ref("villages.count", 123, "一类贫困村")});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FigureClash::Kind::Noun);
    EXPECT_EQ(found[0].noun, QStringLiteral("村（一类贫困村）"));
    EXPECT_EQ(found[0].first.value, 83);
    EXPECT_EQ(found[0].second.value, 123);
    EXPECT_TRUE(clashes({ref("dispatch.villages", 89, "贫困村"), ref("villages.count", 89, "贫困村")}).empty());
    EXPECT_TRUE(clashes({ref("pairs.villages", 83, "一类贫困村"), ref("villages.count", 40, "二类贫困村")}).empty());
    EXPECT_TRUE(clashes({ref("pairs.villages", 83), ref("villages.count", 182)}).empty())
        << "结对村 and 村 are different words";
}

TEST(FigureGuard, TheSameFigureHasOneValueAndOnePeriod)
{
    EXPECT_TRUE(clashes({ref("dispatch.cadres", 267), ref("dispatch.cadres", 267)}).empty());
    const auto values = clashes({ref("dispatch.cadres", 267), ref("dispatch.cadres", 266)});
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values[0].kind, FigureClash::Kind::Value);
    FigureRef later = ref("dispatch.cadres", 267);
    later.query.period.to = QDate(2007, 11, 30);
    const auto dates = clashes({ref("dispatch.cadres", 267), later});
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates[0].kind, FigureClash::Kind::Date);
}

TEST(FigureGuard, OtherPlacesGroupsAndConditionsAreOtherFigures)
{
    FigureRef township = ref("dispatch.cadres", 12);
    township.query.townshipId = DivisionId(3);
    FigureRef group = ref("dispatch.cadres", 13);
    group.query.by = StatisticsGrouping::Month;
    group.key = QStringLiteral("2007-03");
    FigureRef nobody = group;
    nobody.key = QString();
    nobody.value = 1;
    EXPECT_TRUE(clashes({ref("dispatch.cadres", 267), township, group, nobody, ref("dispatch.cadres", 4, "一类贫困村")})
                    .empty());
}

TEST(FigureGuard, ABlankIsNoSecondValue)
{
    EXPECT_TRUE(clashes({ref("dispatch.cadres", 267), ref("dispatch.cadres", std::nullopt)}).empty());
}
