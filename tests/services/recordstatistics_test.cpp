// Numbers of what happened: visits, disputes, the ledger, petitions, honours.
#include "services/statistics/statisticsservice.h"

#include "services/record/recordservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

#include <numeric>
#include <random>

namespace zhucun {

namespace {

using Grouping = StatisticsGrouping;

class RecordStatistics : public test::CountyWorkspaceTest
{
protected:
    static StatisticsQuery months(int first, int last, std::optional<Grouping> by = {})
    {
        StatisticsQuery query;
        query.period = {QDate(2026, first, 1), YearMonth(2026, last).lastDay()};
        query.by = by;
        return query;
    }
    IndicatorFigure figure(const QString &code, const StatisticsQuery &query)
    {
        const auto figures = StatisticsService(workspace()).figures({code}, query).result();
        EXPECT_TRUE(figures) << code.toStdString() << (figures ? std::string() : figures.error().detail.toStdString());
        return figures ? figures->front() : IndicatorFigure();
    }
    std::optional<double> value(const char *code, const StatisticsQuery &query)
    {
        return figure(QString::fromLatin1(code), query).value;
    }
    double sumBehind(const QString &code, const StatisticsQuery &query, const std::optional<QString> &key = {})
    {
        const auto drill = StatisticsService(workspace()).drill(code, query, key).result();
        EXPECT_TRUE(drill) << code.toStdString();
        if (!drill)
            return -1;
        return std::accumulate(drill->records.begin(), drill->records.end(), 0.0,
                               [](double sum, const DrillRecord &record) { return sum + record.amount; });
    }

    LedgerKindId kind(const char *code)
    {
        return workspace()
            .read([code](sql::Connection &connection) -> Result<LedgerKindId> {
                return storage::LedgerKindRepository::findByCode(connection, QString::fromLatin1(code));
            })
            .result()
            .value();
    }
    LedgerEntry entry(const char *code, QDate day, qint64 village)
    {
        LedgerEntry entry;
        entry.happenedOn = day;
        entry.kindId = kind(code);
        entry.title = QStringLiteral("事项");
        entry.villageId = VillageId(village);
        return entry;
    }
    Dispute dispute(QDate found, std::optional<QDate> resolved, qint64 village = 1)
    {
        Dispute dispute;
        dispute.number = QString::number(++m_disputes);
        dispute.foundOn = found;
        dispute.acceptedOn = found;
        dispute.resolvedOn = resolved;
        dispute.villageId = VillageId(village);
        dispute.categoryId = CategoryId(1 + m_disputes % 3);
        dispute.summary = QStringLiteral("地界");
        return dispute;
    }
    Visit visit(QDate day, qint64 village, int personTimes)
    {
        Visit visit;
        visit.visitedOn = day;
        visit.villageId = VillageId(village);
        visit.personName = QStringLiteral("王有财");
        visit.personTimes = personTimes;
        return visit;
    }

    int m_disputes = 0;
};

} // namespace

TEST_F(RecordStatistics, DisputesAreCountedByTheirDays)
{
    EXPECT_EQ(value("disputes.found", months(1, 3)), std::nullopt) << "nothing was ever written down";
    insert(dispute(QDate(2026, 1, 5), QDate(2026, 1, 20)));
    insert(dispute(QDate(2026, 1, 31), QDate(2026, 2, 1)));
    insert(dispute(QDate(2026, 2, 10), std::nullopt));
    insert(dispute(QDate(2026, 2, 28), QDate(2026, 3, 9)));
    EXPECT_EQ(value("disputes.found", months(1, 1)), 2);
    EXPECT_EQ(value("disputes.resolved", months(1, 1)), 1);
    EXPECT_EQ(value("disputes.open", months(1, 1)), 1) << "resolved in February";
    EXPECT_EQ(value("disputes.rate", months(1, 1)), 50);
    EXPECT_EQ(value("disputes.resolved", months(2, 2)), 1) << "found in January";
    EXPECT_EQ(value("disputes.open", months(2, 2)), 2);
    EXPECT_EQ(value("disputes.overdue", months(2, 2)), 0);
    EXPECT_EQ(value("disputes.overdue", months(3, 3)), 1) << "open since 10 February, for 49 days";
    EXPECT_EQ(value("disputes.rate_to_date", months(2, 2)), 50);
    EXPECT_EQ(value("disputes.rate_to_date", months(3, 3)), 75);
    EXPECT_EQ(value("disputes.found", months(3, 3)), 0) << "none found is a figure";
    EXPECT_EQ(value("disputes.rate", months(3, 3)), std::nullopt) << "nothing to divide by";
}

TEST_F(RecordStatistics, AHouseholdVisitedTwiceIsOneHousehold)
{
    Household household;
    household.villageId = VillageId(1);
    household.head = QStringLiteral("王有财");
    const HouseholdId id = insert(household);
    for (const int day : {3, 9}) {
        Visit again = visit(QDate(2026, 2, day), 1, 2);
        again.householdId = id;
        insert(again);
    }
    insert(visit(QDate(2026, 2, 20), 2, 1));
    EXPECT_EQ(value("visits.times", months(2, 2)), 3);
    EXPECT_EQ(value("visits.person_times", months(2, 2)), 5);
    EXPECT_EQ(value("visits.households", months(2, 2)), 3);
    EXPECT_EQ(value("visits.distinct_households", months(2, 2)), 1);
    EXPECT_EQ(sumBehind(QStringLiteral("visits.distinct_households"), months(2, 2)), 1);
}

TEST_F(RecordStatistics, EachKindOfTheLedgerCountsInItsOwnUnit)
{
    LedgerEntry road = entry("roads_km", QDate(2026, 2, 3), 1);
    road.quantity = Quantity::fromThousandths(1250);
    road.people = 128;
    road.amount = Money::fromFen(6'000'050);
    insert(road);
    road.stage = LedgerStage::Planned;
    insert(road);
    EXPECT_EQ(value("ledger.roads_km", months(2, 2)), 1.25) << "what is planned is not built";
    EXPECT_EQ(value("ledger.roads_km.people", months(2, 2)), 128);
    EXPECT_EQ(value("ledger.roads_km.amount", months(2, 2)), 60000.5);
    EXPECT_EQ(figure(QStringLiteral("ledger.roads_km"), months(2, 2)).indicator.chineseUnit(), QStringLiteral("公里"));
    EXPECT_EQ(value("ledger.ponds", months(2, 2)), std::nullopt) << "never written down";
    EXPECT_EQ(value("ledger.roads_km.households", months(2, 2)), std::nullopt) << "never filled in";

    insert(entry("deeds", QDate(2026, 2, 4), 1));
    LedgerEntry several = entry("deeds", QDate(2026, 2, 5), 15);
    several.quantity = Quantity::of(12);
    several.variant = QStringLiteral("医疗");
    insert(several);
    EXPECT_EQ(value("ledger.deeds", months(2, 2)), 13) << "one, and one that stands for twelve";
    const IndicatorFigure byVariant = figure(QStringLiteral("ledger.deeds"), months(2, 2, Grouping::Category));
    ASSERT_EQ(byVariant.rows.size(), 2u);
    EXPECT_EQ(byVariant.rows[0].group.name, QStringLiteral("医疗"));
    EXPECT_EQ(byVariant.rows[0].value, 12);
}

TEST_F(RecordStatistics, PetitionsByLevelHonoursByKind)
{
    for (const PetitionLevel level : {PetitionLevel::County, PetitionLevel::Province, PetitionLevel::Province}) {
        Petition petition;
        petition.receivedOn = QDate(2026, 2, 3);
        petition.villageId = VillageId(1);
        petition.level = level;
        petition.people = 4;
        insert(petition);
    }
    const IndicatorFigure byLevel = figure(QStringLiteral("petitions.person_times"), months(2, 2, Grouping::Category));
    EXPECT_EQ(byLevel.value, 12);
    ASSERT_EQ(byLevel.rows.size(), 2u);
    EXPECT_EQ(byLevel.rows[1].group.name, QStringLiteral("省"));
    EXPECT_EQ(byLevel.rows[1].value, 8);

    Cadre cadre;
    cadre.name = QStringLiteral("甲");
    Honour honour;
    honour.cadreId = insert(cadre);
    honour.awardedOn = QDate(2026, 2, 3);
    honour.kind = HonourKind::ThirdClassMerit;
    insert(honour);
    honour.kind = HonourKind::Reminder;
    insert(honour);
    EXPECT_EQ(value("honours.count", months(2, 2)), 1);
    EXPECT_EQ(value("sanctions.count", months(2, 2)), 1);
}

TEST_F(RecordStatistics, OfTwoPostingsTheOneToAVillageCountsAsInLists)
{
    Round round;
    round.number = 1;
    round.name = QStringLiteral("第一轮");
    round.startsOn = QDate(2026, 1, 1);
    Cadre cadre;
    cadre.name = QStringLiteral("甲");
    Posting posting;
    posting.cadreId = insert(cadre);
    posting.roundId = insert(round);
    posting.role = PostingRole::LiaisonHead;
    posting.startsOn = QDate(2026, 1, 1);
    insert(posting);
    posting.role = PostingRole::Member;
    posting.villageId = VillageId(15);
    posting.startsOn = QDate(2026, 1, 10);
    insert(posting);
    Honour honour;
    honour.cadreId = posting.cadreId;
    honour.awardedOn = QDate(2026, 2, 3);
    insert(honour);
    StatisticsQuery within = months(2, 2);
    within.villageId = VillageId(15);
    EXPECT_EQ(value("honours.count", within), 1);
}

TEST_F(RecordStatistics, AVillageWithTwoTagsIsOneVillage)
{
    Village village = stored<Village>(VillageId(1));
    village.tags = {CategoryId(1), CategoryId(2)};
    village.partyBranches = 2;
    ASSERT_TRUE(RecordService<Village>(workspace()).save(village).result());
    EXPECT_EQ(value("villages.count", months(2, 2)), 182);
    EXPECT_EQ(value("villages.party_branches", months(2, 2)), 2);
    const IndicatorFigure byTag = figure(QStringLiteral("villages.count"), months(2, 2, Grouping::Category));
    EXPECT_EQ(byTag.value, 182);
    ASSERT_EQ(byTag.rows.size(), 3u) << "two tags, and those without any";
    EXPECT_EQ(byTag.rows[0].value, 1);
    EXPECT_EQ(byTag.rows[1].value, 1);
    EXPECT_EQ(byTag.rows[2].value, 181);
    EXPECT_EQ(sumBehind(QStringLiteral("villages.count"), months(2, 2)), 182);
}

TEST_F(RecordStatistics, PairsThatHoldAtTheEndAreCountedBySide)
{
    Unit unit;
    unit.name = QStringLiteral("县水务局");
    Pairing pairing;
    pairing.unitId = insert(unit);
    for (const qint64 village : {1, 2, 2}) {
        pairing.villageId = VillageId(village);
        insert(pairing);
    }
    pairing.villageId = VillageId(3);
    pairing.endsOn = QDate(2026, 2, 27);
    insert(pairing);
    EXPECT_EQ(value("pairs.units", months(2, 2)), 1);
    EXPECT_EQ(value("pairs.villages", months(2, 2)), 2) << "one ended the day before";
    EXPECT_EQ(value("pairs.households", months(2, 2)), 0);
    Household household;
    household.villageId = VillageId(1);
    household.head = QStringLiteral("王有财");
    Pairing visit;
    visit.kind = PairingKind::CadreHousehold;
    visit.householdId = insert(household);
    insert(visit);
    EXPECT_EQ(value("pairs.households", months(2, 2)), 1);
    EXPECT_EQ(sumBehind(QStringLiteral("pairs.villages"), months(2, 2, Grouping::Township)), 2);
}

TEST_F(RecordStatistics, NothingFoundIsAReport)
{
    Sweep sweep;
    sweep.villageId = VillageId(1);
    sweep.from = QDate(2026, 1, 16);
    sweep.to = QDate(2026, 1, 31);
    insert(sweep);
    sweep.from = QDate(2026, 2, 1);
    sweep.to = QDate(2026, 2, 15);
    sweep.found = 3;
    insert(sweep);
    EXPECT_EQ(value("sweeps.received", months(1, 2)), 2);
    EXPECT_EQ(value("sweeps.nil", months(1, 2)), 1);
    EXPECT_EQ(value("sweeps.nil", months(2, 2)), 0);
}

TEST_F(RecordStatistics, RecordsBehindANumberAddUpToIt)
{
    std::mt19937 random(7);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    Round round;
    round.number = 1;
    round.name = QStringLiteral("第一轮");
    round.startsOn = QDate(2026, 1, 15);
    insert(round);
    Unit unit;
    unit.name = QStringLiteral("县水务局");
    Cadre cadre;
    cadre.name = QStringLiteral("甲");
    cadre.unitId = insert(unit);
    const CadreId cadreId = insert(cadre);
    for (int i = 0; i < 60; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(below(90));
        const qint64 village = 1 + below(40);
        Visit one = visit(day, village, 1 + below(5));
        if (below(2) == 0)
            one.cadreIds = {cadreId};
        insert(one);
        insert(dispute(day, below(3) == 0 ? std::nullopt : std::optional(day.addDays(below(40))), village));
        LedgerEntry road = entry("roads_km", day, village);
        road.quantity = Quantity::fromThousandths(1 + below(4000));
        road.amount = Money::fromFen(below(1000000));
        if (below(2) == 0)
            road.cadreId = cadreId;
        insert(road);
    }
    const char *codes[] = {"visits.times",  "visits.person_times", "disputes.found",        "disputes.resolved",
                           "disputes.open", "ledger.roads_km",     "ledger.roads_km.amount"};
    for (const char *name : codes) {
        const QString code = QString::fromLatin1(name);
        for (const Grouping by : {Grouping::Township, Grouping::Village, Grouping::Month, Grouping::Unit,
                                  Grouping::UnitLevel, Grouping::Team, Grouping::Round, Grouping::Category}) {
            const StatisticsQuery query = months(1, 2, by);
            const IndicatorFigure all = figure(code, query);
            ASSERT_TRUE(all.value) << name;
            EXPECT_GT(*all.value, 0) << name;
            double sum = 0;
            for (const IndicatorFigure::Row &row : all.rows) {
                EXPECT_NEAR(sumBehind(code, query, row.group.key), row.value.value_or(0), 1e-6)
                    << name << ' ' << codeOf(by).toStdString() << ' ' << row.group.key.toStdString();
                sum += row.value.value_or(0);
            }
            EXPECT_NEAR(sum, *all.value, 1e-6) << name << ' ' << codeOf(by).toStdString();
        }
        StatisticsQuery within = months(1, 2);
        within.townshipId = stored<Village>(VillageId(1)).townshipId;
        EXPECT_NEAR(sumBehind(code, within), figure(code, within).value.value_or(-1), 1e-6) << name;
        EXPECT_LT(figure(code, within).value.value_or(0), figure(code, months(1, 2)).value.value_or(0)) << name;
    }
    EXPECT_NEAR(sumBehind(QStringLiteral("disputes.rate"), months(1, 2)),
                figure(QStringLiteral("disputes.rate"), months(1, 2)).value.value_or(-1), 1e-6);
}

} // namespace zhucun
