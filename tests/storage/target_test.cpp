// What documents ask of targets and of figures of earlier years.
#include "samples.h"

#include "storage/baseline/baselinequeries.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/statistics/ownindicators.h"
#include "storage/target/indicatornames.h"
#include "storage/target/targetqueries.h"
#include "storage/target/targetrepository.h"

namespace zhucun::storage::test {

namespace {

const Period kMay{QDate(2026, 5, 1), QDate(2026, 5, 31)};
const Period kYear{QDate(2025, 1, 1), QDate(2025, 12, 31)};

class Targets : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    Target target(const char *indicator, TargetScope scope, int value, const char *period = "")
    {
        Target target;
        target.indicator = QString::fromLatin1(indicator);
        target.scope = scope;
        target.value = Quantity::of(value);
        target.period = QString::fromLatin1(period);
        return target;
    }
    void add(Target target)
    {
        db.expectWrite([&](UnitOfWork &work) { TargetRepository::insert(work, target); });
    }
    void add(Baseline baseline)
    {
        db.expectWrite([&](UnitOfWork &work) { BaselineRepository::insert(work, baseline); });
    }
    std::optional<double> asked(const TargetAsked &asked, const Period &period = kMay)
    {
        return targetValue(db.connection(), QStringLiteral("dispatch.cadres"), asked, period);
    }
    std::optional<double> baseline(const Period &period, DivisionId township = {},
                                   const std::vector<StatisticsCondition> &conditions = {})
    {
        return baselineValue(db.connection(), QStringLiteral("disputes.found"), period, township, conditions);
    }
};

} // namespace

TEST_F(Targets, TheNearestHolds)
{
    EXPECT_EQ(asked({}), std::nullopt);
    add(target("dispatch.cadres", TargetScope::County, 100));
    EXPECT_EQ(asked({}), 100);
    add(target("dispatch.cadres", TargetScope::County, 90, "2026"));
    EXPECT_EQ(asked({}), 90) << "the year's own";
    EXPECT_EQ(asked({}, kYear), 100);

    Target each = target("dispatch.cadres", TargetScope::Township, 5);
    each.each = true;
    add(each);
    Target own = target("dispatch.cadres", TargetScope::Township, 8);
    own.townshipId = world.nanhaoqian;
    add(own);
    EXPECT_EQ(asked({TargetScope::Township, world.nanhaoqian.value()}), 8);
    EXPECT_EQ(asked({TargetScope::Township, world.daqinggou.value()}), 5);
    EXPECT_EQ(asked({TargetScope::Village, world.xishan.value()}), std::nullopt);
}

TEST_F(Targets, OfATermWhatEachOwesIsNotWhatAllOweTogether)
{
    Target quota = target("dispatch.cadres", TargetScope::UnitLevel, 37);
    quota.unitLevel = UnitLevel::Province;
    add(quota);
    EXPECT_EQ(asked({TargetScope::UnitLevel, 0, QStringLiteral("province")}), 37);
    EXPECT_EQ(asked({TargetScope::UnitLevel, 0, QStringLiteral("city")}), std::nullopt);
    EXPECT_EQ(asked({TargetScope::UnitLevel, 0, QStringLiteral("province"), true}), std::nullopt);
}

TEST_F(Targets, ARoundHasItsOwnDays)
{
    const Round round = *RecordStore<Round>::find(db.connection(), world.round);
    Target ofRound = target("dispatch.cadres", TargetScope::County, 7);
    ofRound.periodKind = TargetPeriodKind::Round;
    ofRound.period = QString::number(round.number);
    add(ofRound);
    EXPECT_EQ(asked({}, {round.startsOn, round.startsOn}), 7);
    EXPECT_EQ(asked({}, {round.startsOn.addDays(-9), round.startsOn.addDays(-1)}), std::nullopt);
}

TEST_F(Targets, TheTrashIsAskedNothing)
{
    Target gone = target("dispatch.cadres", TargetScope::County, 7);
    db.expectWrite([&](UnitOfWork &work) {
        TargetRepository::insert(work, gone);
        TargetRepository::setTrashed(work, gone.id, true);
    });
    EXPECT_EQ(asked({}), std::nullopt);
    EXPECT_TRUE(TargetRepository::findByNaturalKey(db.connection(), gone).empty());
}

TEST_F(Targets, ABaselineIsOfItsDaysPlaceAndGroup)
{
    Baseline county;
    county.indicator = QStringLiteral("disputes.found");
    county.from = kYear.from;
    county.to = kYear.to;
    county.value = Quantity::fromThousandths(12500);
    add(county);
    Baseline township = county;
    township.townshipId = world.daqinggou;
    township.value = Quantity::of(3);
    add(township);
    Baseline group = county;
    group.grouping = StatisticsGrouping::UnitLevel;
    group.groupKey = QStringLiteral("province");
    group.value = Quantity::of(1);
    add(group);
    EXPECT_EQ(baseline(kYear), 12.5);
    EXPECT_EQ(baseline(kYear, world.daqinggou), 3);
    EXPECT_EQ(baseline(kYear, world.nanhaoqian), std::nullopt);
    const StatisticsCondition province{StatisticsGrouping::UnitLevel, QStringLiteral("province")};
    EXPECT_EQ(baseline(kYear, {}, {province}), 1);
    EXPECT_EQ(baseline(kYear, {}, {province, province}), std::nullopt);
    EXPECT_EQ(baseline(kMay), std::nullopt);
    EXPECT_EQ(baseline({kYear.from, kYear.to.addDays(-1)}), std::nullopt);
}

TEST_F(Targets, AStockIsOfTheDayOnWhichItWasCounted)
{
    Baseline stock;
    stock.indicator = QStringLiteral("disputes.found");
    stock.from = stock.to = kYear.to;
    stock.value = Quantity::of(9);
    add(stock);
    EXPECT_EQ(baseline(kYear), 9);
    EXPECT_EQ(baseline({kYear.from, kYear.from}), std::nullopt);
}

TEST_F(Targets, IndicatorsAreFoundByCodeAndName)
{
    const IndicatorNames names(db.connection());
    EXPECT_EQ(names.codeOf(QStringLiteral("duty.households")), QStringLiteral("duty.households"));
    EXPECT_EQ(names.codeOf(names.of(QStringLiteral("duty.surveys.gap"))), QStringLiteral("duty.surveys.gap"));
    const auto kind = *RecordStore<LedgerKind>::find(db.connection(), world.ledgerKind);
    EXPECT_TRUE(names.knows(QStringLiteral("ledger.") + kind.code));
    EXPECT_TRUE(names.codeOf(QStringLiteral("无此指标")).isEmpty());
    EXPECT_EQ(names.of(QStringLiteral("no.such")), QStringLiteral("no.such"));
}

TEST_F(Targets, TheCountysOwnIndicatorsAreFoundToo)
{
    Indicator own = builtInIndicators().front();
    own.code = QStringLiteral("own.days");
    own.name = QStringLiteral("县定天数");
    own.where = {{StatisticsGrouping::UnitLevel, QStringLiteral("county")}};
    EXPECT_TRUE(ownIndicators(db.connection()).empty());
    db.expectWrite([&](UnitOfWork &work) { setOwnIndicators(work, {own}); });
    const IndicatorNames names(db.connection());
    EXPECT_EQ(names.codeOf(QStringLiteral("县定天数")), own.code);
    EXPECT_EQ(names.of(own.code), own.name);
    const auto kept = ownIndicators(db.connection());
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().where, own.where);
    db.expectWrite([&](UnitOfWork &work) { setOwnIndicators(work, {}); });
    EXPECT_TRUE(ownIndicators(db.connection()).empty());
}

TEST_F(Targets, RowsSayWhomTheyAreAbout)
{
    Target village = target("target.deeds", TargetScope::Village, 3);
    village.villageId = world.xishan;
    Target group = target("duty.households", TargetScope::CadreGroup, 4);
    group.cadreGroup = CadreGroup::CountyRank;
    group.each = true;
    add(village);
    add(group);
    const auto rows =
        TargetRepository::rows(db.connection(), TargetRepository::ids(db.connection(), {}, {}, kToday), kToday);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].subject, chineseOf(CadreGroup::CountyRank));
    EXPECT_EQ(rows[1].subject, QStringLiteral("西山村"));
    EXPECT_NE(rows[1].indicatorName, rows[1].indicator);
}

} // namespace zhucun::storage::test
