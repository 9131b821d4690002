#include "domain/statistics/indicatortheme.h"
#include "domain/statistics/ownindicator.h"
#include "domain/violationmatch.h"

#include <gmock/gmock.h>

namespace zhucun {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Indicator part(const char *code, const char *of)
{
    Indicator own;
    own.code = QString::fromLatin1(code);
    own.name = QStringLiteral("省派驻村干部");
    own.definition = QStringLiteral("省级单位派出的。");
    own.source = QStringLiteral("derived");
    own.measure = QStringLiteral("part");
    own.of = QString::fromLatin1(of);
    own.where = {{StatisticsGrouping::UnitLevel, QStringLiteral("province")}};
    return own;
}

Indicator standard(const char *code)
{
    for (const Indicator &each : builtInIndicators()) {
        if (each.code == QLatin1String(code))
            return each;
    }
    ADD_FAILURE() << code;
    return {};
}

/// Everything falls into levels of units, nothing into anything else.
bool byLevel(const Indicator &, StatisticsGrouping by) { return by == StatisticsGrouping::UnitLevel; }

std::vector<std::string> problems(const Indicator &own)
{
    return test::told(problemsOf(own, builtInIndicators(), byLevel));
}

} // namespace

TEST(OwnIndicator, APartIsCountedAsTheOtherWithBothFilters)
{
    Indicator own = part("own.province_reserve", "dispatch.reserve_cadres");
    own.version = 3;
    const auto answer = answered(own, builtInIndicators());
    ASSERT_TRUE(answer);
    const Indicator other = standard("dispatch.reserve_cadres");
    EXPECT_EQ(answer->source, other.source);
    EXPECT_EQ(answer->measure, other.measure);
    EXPECT_EQ(answer->unit, other.unit);
    EXPECT_EQ(answer->name, own.name);
    EXPECT_EQ(answer->definition, own.definition);
    EXPECT_EQ(answer->version, 3 + other.version - 1);
    EXPECT_EQ(answer->where,
              (std::vector<StatisticsCondition>{{StatisticsGrouping::Reserve, QStringLiteral("1")},
                                                {StatisticsGrouping::UnitLevel, QStringLiteral("province")}}));
    EXPECT_FALSE(answered(part("own.a", "no.such"), builtInIndicators()));
    EXPECT_EQ(themeOf(own.code), IndicatorTheme::Own);
}

TEST(OwnIndicator, APartOfADerivedOneIsDerivedLikeIt)
{
    const auto answer = answered(part("own.a", "honours.share_of_cadres"), builtInIndicators());
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->of, QStringLiteral("honours.cadres"));
    EXPECT_EQ(answer->against, QStringLiteral("dispatch.cadres"));
    EXPECT_EQ(answer->unit, IndicatorUnit::Percent);
    Indicator share = part("own.b", "visits.times");
    share.measure = QStringLiteral("share");
    EXPECT_EQ(answered(share, builtInIndicators())->unit, IndicatorUnit::Percent) << "whatever was written";
    share.measure = QStringLiteral("over_target");
    EXPECT_EQ(answered(share, builtInIndicators())->unit, standard("visits.times").unit);
}

TEST(OwnIndicator, WhatCannotBeAnsweredIsRefusedByField)
{
    EXPECT_THAT(problems(part("own.a", "dispatch.cadres")), IsEmpty());
    EXPECT_THAT(problems(part("dispatch.teams", "dispatch.cadres")), ElementsAre("code duplicate(dispatch.teams)"));
    for (const char *code : {"dispatch.mine", "own", "own.", "own.Big", "own.a b", "own.a.yoy", "own.a.mom",
                             "own.a.last_year", "own.a.upper", "xown.a"})
        EXPECT_THAT(problems(part(code, "dispatch.cadres")), ElementsAre("code own_code")) << code;
    EXPECT_TRUE(isPart(part("own.a", ""))) << "begun, not yet of anything";
    EXPECT_THAT(problems(part("own.a", "")), ElementsAre("of required"));
    EXPECT_THAT(problems(part("own.a", "no.such")), ElementsAre("of unknown_indicator(no.such)"));
    Indicator own = part("own.a", "dispatch.cadres");
    own.measure = QStringLiteral("half");
    EXPECT_THAT(problems(own), ElementsAre("measure unknown_term(part,share,ratio,target,over_target)"));
    own.measure = QStringLiteral("ratio");
    EXPECT_THAT(problems(own), ElementsAre("against required"));
    own.against = QStringLiteral("no.such");
    EXPECT_THAT(problems(own), ElementsAre("against unknown_indicator(no.such)"));
    own.against = QStringLiteral("villages.count");
    EXPECT_THAT(problems(own), IsEmpty());
    own.measure = QStringLiteral("share");
    EXPECT_THAT(problems(own), ElementsAre("measure unknown_term(ratio)")) << "which is what it would be";
    own = part("own.a", "dispatch.cadres");
    own.where.clear();
    EXPECT_THAT(problems(own), ElementsAre("where required")) << "all of another number is that number";
    own.where = {{StatisticsGrouping::Sex, QStringLiteral("female")}};
    EXPECT_THAT(problems(own), ElementsAre("where no_such_groups(性别)"));
    own.where = {{StatisticsGrouping::UnitLevel, QStringLiteral("city")},
                 {StatisticsGrouping::UnitLevel, QStringLiteral("county")}};
    EXPECT_THAT(problems(own), ElementsAre("where listed_twice(单位层级)"));
}

TEST(OwnIndicator, WhatASourceIsAskedForIsWhatItCounts)
{
    Indicator own = standard("attendance.present_days");
    own.code = QStringLiteral("own.days");
    EXPECT_THAT(problems(own), IsEmpty());
    own.divisor = 1;
    EXPECT_THAT(problems(own), ElementsAre("divisor number_range(2,2)")) << "half days would count as days";
    own.divisor = 2;
    own.unit = IndicatorUnit::Percent;
    EXPECT_THAT(problems(own), ElementsAre("base required"));
    own.base = QStringLiteral("required");
    EXPECT_THAT(problems(own), IsEmpty());
    own.unit = IndicatorUnit::Days;
    EXPECT_THAT(problems(own), ElementsAre("unit unknown_term(percent)"));
    own.base.clear();
    own.measure = QStringLiteral("absnet");
    ASSERT_EQ(problems(own).size(), 1u);
    EXPECT_THAT(problems(own).front(), testing::StartsWith("measure unknown_term(required,"));
    own.source = QStringLiteral("atendance");
    EXPECT_THAT(problems(own).front(), testing::StartsWith("source unknown_term(attendance,"));
}

TEST(OwnIndicator, AnotherDefinitionIsAnotherVersion)
{
    const Indicator before = part("own.a", "dispatch.cadres");
    EXPECT_EQ(versionAfter(before, before), 1);
    Indicator changed = before;
    changed.name = QStringLiteral("省级驻村干部");
    EXPECT_EQ(versionAfter(before, changed), 1);
    changed.version = 4;
    EXPECT_EQ(versionAfter(before, changed), 4);
    changed = before;
    changed.where.front().key = QStringLiteral("city");
    EXPECT_EQ(versionAfter(before, changed), 2);
    changed = before;
    changed.definition = QStringLiteral("别的口径。");
    EXPECT_EQ(versionAfter(before, changed), 2);
    Indicator later = before;
    later.version = 5;
    EXPECT_EQ(versionAfter(later, before), 5) << "an older file does not take it back";
    EXPECT_EQ(versionAfter(later, changed), 6);
}

TEST(OwnIndicator, EveryIndicatorComesBackAsItWasWritten)
{
    const auto read = indicatorsFromJson(indicatorsJson(builtInIndicators()));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), builtInIndicators().size());
    EXPECT_EQ(indicatorsJson(*read), indicatorsJson(builtInIndicators()));
    EXPECT_EQ(read->front().divisor, builtInIndicators().front().divisor);
}

TEST(OwnIndicator, WhatIsMadeOfAnotherNeedsNeitherUnitNorSource)
{
    const auto read = indicatorsFromJson(R"([{"code":"own.a","name":"甲","definition":"乙。","measure":"part",)"
                                         R"("of":"dispatch.cadres","where":{"sex":"female"}}])");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->front().isDerived());
    EXPECT_TRUE(isPart(read->front()));
    EXPECT_EQ(read->front().source, QStringLiteral("derived"));
}

} // namespace zhucun
