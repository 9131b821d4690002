// A county's own indicators: part of every catalogue, counted like the others.
#include "services/statistics/ownindicators.h"

#include "domain/violationmatch.h"
#include "services/statistics/statisticstableservice.h"
#include "storage/statistics/ownindicators.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numeric>

namespace zhucun {

namespace {

using Grouping = StatisticsGrouping;
using testing::ElementsAre;

/// Today is 2026-03-10. Visits of February in two villages of the first township and one of the second.
class OwnIndicators : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        visit(3, 1, VisitMode::Home, 2);
        visit(4, 1, VisitMode::Phone, 1);
        visit(5, 2, VisitMode::Phone, 3);
        visit(6, 14, VisitMode::Phone, 1);
        visit(7, 14, VisitMode::Home, 5);
    }

    void visit(int day, qint64 village, VisitMode mode, int personTimes)
    {
        Visit visit;
        visit.visitedOn = QDate(2026, 2, day);
        visit.villageId = VillageId(village);
        visit.personName = QStringLiteral("王有财");
        visit.mode = mode;
        visit.personTimes = personTimes;
        insert(visit);
    }

    static Indicator byPhone(const char *code = "own.phone", const char *of = "visits.times")
    {
        Indicator own;
        own.code = QString::fromLatin1(code);
        own.name = QStringLiteral("电话走访次数");
        own.definition = QStringLiteral("走访次数中方式为电话的。");
        own.source = QStringLiteral("derived");
        own.measure = QStringLiteral("part");
        own.of = QString::fromLatin1(of);
        own.where = {{Grouping::Mode, codeOf(VisitMode::Phone)}};
        return own;
    }

    static StatisticsQuery february(std::optional<Grouping> by = {})
    {
        return {{QDate(2026, 2, 1), QDate(2026, 2, 28)}, {}, {}, {}, by};
    }
    Result<int> replace(const std::vector<Indicator> &own)
    {
        return OwnIndicatorService(workspace()).replace(own).result();
    }
    std::vector<std::string> refused(const std::vector<Indicator> &own)
    {
        const auto count = replace(own);
        EXPECT_FALSE(count);
        if (count)
            return {};
        EXPECT_EQ(count.error().code, ErrorCode::Invalid);
        EXPECT_EQ(count.error().args, QStringList{own.back().code});
        return test::told(count.error().violations);
    }
    IndicatorFigure figure(const char *code, const StatisticsQuery &query)
    {
        const auto figures = StatisticsService(workspace()).figures({QString::fromLatin1(code)}, query).result();
        EXPECT_TRUE(figures) << code;
        return figures ? figures->front() : IndicatorFigure();
    }
    Drill drill(const char *code, const StatisticsQuery &query, const std::optional<QString> &key = {})
    {
        const auto drill = StatisticsService(workspace()).drill(QString::fromLatin1(code), query, key).result();
        EXPECT_TRUE(drill) << code;
        return drill.value_or(Drill());
    }
    int versionOf(const char *code)
    {
        const auto own = OwnIndicatorService(workspace()).indicators().result().value();
        const auto found = std::ranges::find(own, QString::fromLatin1(code), &Indicator::code);
        return found == own.end() ? 0 : found->version;
    }
};

double sumOf(const Drill &drill)
{
    return std::accumulate(drill.records.begin(), drill.records.end(), 0.0,
                           [](double sum, const DrillRecord &record) { return sum + record.amount; });
}

} // namespace

TEST_F(OwnIndicators, APartIsCountedGroupedAndDrilled)
{
    ASSERT_EQ(replace({byPhone(), byPhone("own.phone_persons", "visits.person_times")}), 2);
    EXPECT_EQ(figure("own.phone", february()).value, 3);
    EXPECT_EQ(figure("own.phone_persons", february()).value, 5);
    EXPECT_EQ(figure("own.phone_persons", february()).indicator.unit, IndicatorUnit::PersonTimes);
    for (const Grouping by : {Grouping::Township, Grouping::Village, Grouping::Month, Grouping::Mode}) {
        for (const char *code : {"own.phone", "own.phone_persons"}) {
            const IndicatorFigure grouped = figure(code, february(by));
            const Drill whole = drill(code, february(by));
            EXPECT_EQ(whole.value, grouped.value);
            EXPECT_EQ(sumOf(whole), grouped.value);
            double sum = 0;
            for (const IndicatorFigure::Row &row : grouped.rows) {
                sum += row.value.value_or(0);
                if (row.value.value_or(0) == 0)
                    continue;
                const Drill part = drill(code, february(by), row.group.key);
                EXPECT_EQ(part.value, row.value) << code << codeOf(by).toStdString();
                EXPECT_EQ(sumOf(part), *row.value) << code << codeOf(by).toStdString();
            }
            EXPECT_EQ(sum, grouped.value) << code << codeOf(by).toStdString();
        }
    }
    EXPECT_EQ(figure("own.phone.yoy", february()).value, std::nullopt) << "a change of it has a name, too";
}

TEST_F(OwnIndicators, TheyStandInTheCatalogueOfEveryPage)
{
    ASSERT_TRUE(replace({byPhone()}));
    const auto all = StatisticsTableService(workspace()).indicators().result().value();
    const auto own = std::ranges::find(all, QStringLiteral("own.phone"), &Indicator::code);
    ASSERT_NE(own, all.end());
    EXPECT_EQ(own->unit, IndicatorUnit::Times);
    StatisticsLayout layout;
    layout.indicators = {own->code};
    const auto table = answerOf(StatisticsTableService(workspace()).table(layout));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->warnings.empty());
    EXPECT_FALSE(table->isEmpty());
}

TEST_F(OwnIndicators, OneMayRestOnAnotherBeforeIt)
{
    Indicator share = byPhone("own.phone_share", "own.phone");
    share.measure = QStringLiteral("ratio");
    share.against = QStringLiteral("visits.times");
    share.where.clear();
    EXPECT_THAT(refused({share}), ElementsAre("of unknown_indicator(own.phone)"));
    ASSERT_EQ(replace({byPhone(), share}), 2);
    EXPECT_EQ(figure("own.phone_share", february()).value, 60);
    const Drill records = drill("own.phone_share", february());
    EXPECT_EQ(records.records.size(), 3u);
    EXPECT_NEAR(sumOf(records), 60, 1e-9);
}

TEST_F(OwnIndicators, AnotherDefinitionIsANewVersion)
{
    ASSERT_TRUE(replace({byPhone()}));
    EXPECT_EQ(versionOf("own.phone"), 1);
    Indicator own = byPhone();
    own.name = QStringLiteral("电话联系次数");
    ASSERT_TRUE(replace({own}));
    EXPECT_EQ(versionOf("own.phone"), 1) << "another name is no other number";
    own.where.front().key = codeOf(VisitMode::Home);
    ASSERT_TRUE(replace({own}));
    EXPECT_EQ(versionOf("own.phone"), 2);
    EXPECT_EQ(figure("own.phone", february()).value, 2);
    EXPECT_EQ(figure("own.phone", february()).indicator.version, 2);
    ASSERT_TRUE(replace({own}));
    EXPECT_EQ(versionOf("own.phone"), 2);
}

TEST_F(OwnIndicators, AWrongDefinitionIsRefusedByFieldAndChangesNothing)
{
    ASSERT_TRUE(replace({byPhone()}));
    Indicator own = byPhone("visits.times");
    EXPECT_THAT(refused({own}), ElementsAre("code duplicate(visits.times)"));
    own = byPhone("ledger.deeds");
    EXPECT_THAT(refused({own}), ElementsAre("code duplicate(ledger.deeds)")) << "nor one of the ledger";
    own = byPhone("own.x", "visits.tims");
    EXPECT_THAT(refused({own}), ElementsAre("of unknown_indicator(visits.tims)"));
    own = byPhone("own.x", "villages.count");
    EXPECT_THAT(refused({own}), ElementsAre("where no_such_groups(方式)")) << "a village is not visited by telephone";
    own = byPhone("own.x", "dispatch.quota");
    own.where = {{Grouping::Township, QStringLiteral("130725100")}};
    EXPECT_THAT(refused({own}), ElementsAre("where no_such_groups(乡镇)")) << "nor has a target records";
    own = byPhone();
    own.of.clear();
    own.source = QStringLiteral("visit");
    ASSERT_EQ(refused({own}).size(), 1u);
    EXPECT_THAT(refused({own}).front(), testing::StartsWith("measure unknown_term(times,"));
    EXPECT_THAT(refused({byPhone(), byPhone()}), ElementsAre("code duplicate(own.phone)"));
    EXPECT_EQ(figure("own.phone", february()).value, 3);
}

TEST_F(OwnIndicators, WhatTheProgramHasByNowOrHasNoMoreIsLeftOut)
{
    Indicator known = byPhone("visits.times");
    Indicator gone = byPhone("own.gone", "ledger.no_such_kind");
    ASSERT_TRUE(workspace()
                    .write(QStringLiteral("test"),
                           [&](storage::UnitOfWork &work) -> Status {
                               storage::setOwnIndicators(work, {known, gone, byPhone()});
                               return {};
                           })
                    .result());
    EXPECT_EQ(figure("visits.times", february()).value, 5);
    const auto all = StatisticsService(workspace()).indicators().result().value();
    EXPECT_EQ(std::ranges::count(all, QStringLiteral("visits.times"), &Indicator::code), 1);
    EXPECT_EQ(std::ranges::count(all, QStringLiteral("own.gone"), &Indicator::code), 0);
    EXPECT_EQ(std::ranges::count(all, QStringLiteral("own.phone"), &Indicator::code), 1);
    EXPECT_EQ(OwnIndicatorService(workspace()).indicators().result().value().size(), 3u) << "to be mended";
}

TEST_F(OwnIndicators, OneIsTriedOutBeforeItIsKept)
{
    const StatisticsTableService service(workspace());
    StatisticsLayout layout;
    layout.span = StatisticsSpan::LastMonth;
    const auto tried = service.tried(byPhone(), layout).result();
    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->value, 3);
    EXPECT_EQ(tried->unit, QStringLiteral("次"));
    EXPECT_EQ(tried->query.period, february().period);
    EXPECT_TRUE(OwnIndicatorService(workspace()).indicators().result()->empty());
    layout.townshipId = stored<Village>(VillageId(14)).townshipId;
    EXPECT_EQ(service.tried(byPhone(), layout).result()->value, 1);
    const auto wrong = service.tried(byPhone("own.x", "no.such"), layout).result();
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().violations.front().field, QStringLiteral("of"));

    ASSERT_TRUE(replace({byPhone()}));
    Indicator changed = byPhone();
    changed.where.front().key = codeOf(VisitMode::Home);
    EXPECT_EQ(service.tried(changed, layout).result()->value, 1) << "a change of a kept one is tried as well";

    Indicator days = byPhone("own.days", "attendance.present_days");
    days.where = {{Grouping::UnitLevel, QStringLiteral("county")}};
    layout.span = StatisticsSpan::Dates;
    layout.dates = {QDate(2026, 2, 3), QDate(2026, 2, 9)};
    const auto halves = service.tried(days, layout).result();
    ASSERT_FALSE(halves);
    EXPECT_EQ(halves.error().violations.front().rule, QStringLiteral("whole_months"));
}

TEST_F(OwnIndicators, AFilterIsChosenFromWhatThereIs)
{
    const OwnIndicatorService service(workspace());
    const auto groupings = service.groupings(QStringLiteral("visits.times")).result().value();
    EXPECT_TRUE(std::ranges::count(groupings, Grouping::Mode));
    EXPECT_TRUE(std::ranges::count(groupings, Grouping::Township));
    const auto ofVillages = service.groupings(QStringLiteral("villages.count")).result().value();
    EXPECT_TRUE(std::ranges::count(ofVillages, Grouping::VillageTag));
    EXPECT_FALSE(std::ranges::count(ofVillages, Grouping::Mode));
    EXPECT_TRUE(service.groupings(QStringLiteral("dispatch.quota")).result()->empty());
    const auto groups = service.groups(QStringLiteral("visits.times"), Grouping::Mode).result().value();
    QStringList keys;
    for (const StatisticsGroup &group : groups)
        keys << group.key;
    EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()),
              (QSet<QString>{codeOf(VisitMode::Phone), codeOf(VisitMode::Home)}));
    EXPECT_EQ(service.groupings(QStringLiteral("no.such")).result().error().code, ErrorCode::UnknownName);
    EXPECT_EQ(service.groups(QStringLiteral("no.such"), Grouping::Mode).result().error().code, ErrorCode::UnknownName);
}

} // namespace zhucun
