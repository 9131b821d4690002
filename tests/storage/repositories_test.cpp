#include "samples.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/dispute/disputerepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/honour/honourrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/list/lookup.h"
#include "storage/pairing/pairingrepository.h"
#include "storage/petition/petitionrepository.h"
#include "storage/posting/postingrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/sweep/sweeprepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/visit/visitrepository.h"

namespace zhucun::storage::test {

namespace {

class RepositoryTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    sql::Connection &c() { return db.connection(); }
    template <class R, class Id>
    auto row(Id id)
    {
        const qint64 one = id.value();
        auto rows = R::rows(c(), std::span(&one, 1), kToday);
        EXPECT_EQ(rows.size(), 1u);
        return rows.at(0);
    }
    template <class R, class T>
    T add(T record)
    {
        db.expectWrite([&](UnitOfWork &work) { R::insert(work, record); });
        return record;
    }
    QStringList labels(LookupKind kind, const char *typed, const Filter &scope = {})
    {
        QStringList labels;
        for (const LookupItem &item : lookup(c(), kind, u(typed), scope, 10, kToday))
            labels << item.label;
        return labels;
    }
};

} // namespace

TEST_F(RepositoryTest, CadreRowTellsWherePostedToday)
{
    const CadreRow posted = row<CadreRepository>(world.zhangSan);
    EXPECT_EQ(posted.unitName, u("县财政局"));
    EXPECT_EQ(posted.villageNames, u("西山村"));
    EXPECT_EQ(posted.townshipName, u("南壕堑镇"));
    EXPECT_EQ(posted.roleNames, chineseOf(PostingRole::Leader));
    EXPECT_EQ(posted.postedSince, QDate(2026, 1, 5));
    const CadreRow gone = row<CadreRepository>(world.liSi);
    EXPECT_TRUE(gone.villageNames.isEmpty());
    EXPECT_FALSE(gone.postedSince);
}

TEST_F(RepositoryTest, RowsCountAndJoin)
{
    const DivisionRow township = row<DivisionRepository>(world.nanhaoqian);
    EXPECT_EQ(township.parentName, u("尚义县"));
    EXPECT_EQ(std::tuple(township.villages, township.teams, township.cadres), std::tuple(1, 1, 1));
    EXPECT_EQ(row<DivisionRepository>(world.daqinggou).cadres, 0);
    const VillageRow village = row<VillageRepository>(world.xishan);
    EXPECT_EQ(village.teamNames, u("西山村工作队"));
    EXPECT_EQ(village.cadres, 1);
    const UnitRow unit = row<UnitRepository>(world.finance);
    EXPECT_EQ(std::tuple(unit.teams, unit.cadres), std::tuple(1, 1));
    EXPECT_EQ(row<UnitRepository>(world.school).cadres, 0);
    const RoundRow round = row<RoundRepository>(world.round);
    EXPECT_EQ(std::tuple(round.teams, round.cadres), std::tuple(1, 2));
    const TeamRow team = row<TeamRepository>(world.team);
    EXPECT_EQ(team.leaderNames, u("张三"));
    EXPECT_EQ(team.villageNames, u("西山村"));
    EXPECT_EQ(team.unitNames, u("县财政局"));
    EXPECT_EQ(team.members, 1);
    const Village tagged = add<VillageRepository>(Sample<Village>::filled(world));
    EXPECT_EQ(row<VillageRepository>(tagged.id).tagNames, u("软弱涣散村"));
}

TEST_F(RepositoryTest, WorkRows)
{
    const Visit visit = add<VisitRepository>(Sample<Visit>::filled(world));
    const VisitRow seen = row<VisitRepository>(visit.id);
    EXPECT_EQ(seen.cadreNames, u("李四、张三"));
    EXPECT_EQ(seen.categoryNames, u("困难户"));
    EXPECT_EQ(seen.topicName, u("道路"));
    EXPECT_EQ(row<HouseholdRepository>(world.household).lastVisitOn, QDate(2026, 3, 5));
    EXPECT_EQ(row<HouseholdRepository>(world.household).categoryNames, u("困难户"));

    Dispute sample = Sample<Dispute>::filled(world);
    sample.recurrenceOf = {};
    const Dispute resolved = add<DisputeRepository>(sample);
    const DisputeRow settled = row<DisputeRepository>(resolved.id);
    EXPECT_EQ(settled.partyNames, u("甲、乙"));
    EXPECT_EQ(settled.responsibleName, u("张三")) << "the cadre on file comes before the name";
    EXPECT_EQ(settled.daysOpen, 33);
    sample.number = u("2026-0002");
    sample.resolvedOn.reset();
    EXPECT_EQ(row<DisputeRepository>(add<DisputeRepository>(sample).id).daysOpen, QDate(2026, 1, 10).daysTo(kToday));
    EXPECT_EQ(DisputeRepository::totals(c(), {}, kToday),
              (Totals{{u("people"), 12}, {u("amount"), 240000}, {u("same_event"), 2}}))
        << "both are part of the visit's event";

    Pairing pairing;
    pairing.kind = PairingKind::CadreHousehold;
    pairing.cadreId = world.zhangSan;
    pairing.householdId = world.household;
    const PairingRow pair = row<PairingRepository>(add<PairingRepository>(pairing).id);
    EXPECT_EQ(pair.helper, u("张三"));
    EXPECT_EQ(pair.helped, u("王五"));
    EXPECT_EQ(pair.villageName, u("西山村"));
    EXPECT_EQ(pair.townshipName, u("南壕堑镇"));
    Filter byName;
    byName.text = u("ww");
    EXPECT_EQ(PairingRepository::ids(c(), byName, {}, kToday).size(), 1u) << "found by the household's head";
}

TEST_F(RepositoryTest, PagesLongerThanAListOfIds)
{
    std::vector<qint64> ids;
    db.expectWrite([&](UnitOfWork &work) {
        for (int i = 0; i < 450; ++i) {
            Unit unit;
            unit.name = QStringLiteral("单位%1").arg(i);
            ids.push_back(UnitRepository::insert(work, unit).value());
        }
    });
    std::reverse(ids.begin(), ids.end());
    const auto rows = UnitRepository::rows(c(), ids, kToday);
    ASSERT_EQ(rows.size(), ids.size());
    for (size_t i = 0; i < ids.size(); ++i)
        ASSERT_EQ(rows[i].id.value(), ids[i]);
    EXPECT_TRUE(UnitRepository::rows(c(), {}, kToday).empty());
}

TEST_F(RepositoryTest, PlacesAreFoundUnderTheirSpellings)
{
    for (const char *typed : {"南壕堑镇", "南壕堑", " 南壕堑 ", "130725100"})
        EXPECT_EQ(DivisionRepository::findTownship(c(), u(typed)), std::vector{world.nanhaoqian}) << typed;
    EXPECT_TRUE(DivisionRepository::findTownship(c(), u("南壕堑乡")).empty());
    EXPECT_TRUE(DivisionRepository::findTownship(c(), u("尚义县")).empty());
    for (const char *typed : {"西山村", "西山", "西山村委会", "西山村民委员会"})
        EXPECT_EQ(VillageRepository::findByName(c(), world.nanhaoqian, u(typed)), std::vector{world.xishan}) << typed;
    EXPECT_TRUE(VillageRepository::findByName(c(), world.nanhaoqian, u("西山社区")).empty());
    EXPECT_TRUE(VillageRepository::findByName(c(), world.daqinggou, u("西山村")).empty());
    EXPECT_EQ(VillageRepository::findByName(c(), {}, u("西山")), std::vector{world.xishan});
    EXPECT_TRUE(VillageRepository::findByName(c(), {}, {}).empty());

    Division twin;
    twin.code = u("130725202");
    twin.name = u("南壕堑乡");
    const Division other = add<DivisionRepository>(twin);
    EXPECT_EQ(DivisionRepository::findTownship(c(), u("南壕堑")).size(), 2u) << "ambiguity shows";
    EXPECT_EQ(DivisionRepository::findTownship(c(), u("南壕堑乡")), std::vector{other.id});
    db.expectWrite([&](UnitOfWork &work) { DivisionRepository::setTrashed(work, other.id, true); });
    EXPECT_EQ(DivisionRepository::findTownship(c(), u("南壕堑")), std::vector{world.nanhaoqian});
}

TEST_F(RepositoryTest, PeopleAndTermsAreFoundExactly)
{
    EXPECT_EQ(CadreRepository::findByNationalId(c(), u("130725198001011234")), std::vector{world.zhangSan});
    EXPECT_TRUE(CadreRepository::findByNationalId(c(), {}).empty()) << "no number fits nobody";
    EXPECT_EQ(CadreRepository::findByName(c(), u("张　三")), std::vector{world.zhangSan});
    EXPECT_EQ(CadreRepository::findByNameInUnit(c(), u("张三"), world.finance), std::vector{world.zhangSan});
    EXPECT_TRUE(CadreRepository::findByNameInUnit(c(), u("张三"), world.school).empty());
    EXPECT_EQ(CadreRepository::findByNameInVillage(c(), u("李四"), world.beihe), std::vector{world.liSi});
    EXPECT_TRUE(CadreRepository::findByNameInVillage(c(), u("李四"), world.xishan).empty());
    EXPECT_EQ(UnitRepository::findByName(c(), u("县财政局")), std::vector{world.finance});
    EXPECT_EQ(RoundRepository::findByNumber(c(), 3), std::vector{world.round});
    EXPECT_EQ(RoundRepository::findByName(c(), u("第三轮")), std::vector{world.round});
    EXPECT_EQ(TeamRepository::findByName(c(), world.round, u("西山村工作队")), std::vector{world.team});
    EXPECT_EQ(CategoryRepository::findByName(c(), CategoryKind::VisitTopic, u("道路")), std::vector{world.topic});
    EXPECT_EQ(CategoryRepository::findByName(c(), CategoryKind::VisitTopic, u("road")), std::vector{world.topic});
    EXPECT_TRUE(CategoryRepository::findByName(c(), CategoryKind::VillageTag, u("道路")).empty());
    EXPECT_EQ(HouseholdRepository::findByHead(c(), world.xishan, u("王 五")), std::vector{world.household});
    EXPECT_EQ(HouseholdRepository::findByHeadInGroup(c(), world.xishan, u("二组"), u("王五")),
              std::vector{world.household});
    EXPECT_TRUE(HouseholdRepository::findByHeadInGroup(c(), world.xishan, u("三组"), u("王五")).empty());
}

TEST_F(RepositoryTest, PetitionsAndHonoursAreFoundByTheirNaturalKey)
{
    const Petition petition = add<PetitionRepository>(Sample<Petition>::filled(world));
    Petition wanted = petition;
    wanted.townshipId = {};
    EXPECT_EQ(PetitionRepository::findByNaturalKey(c(), wanted), std::vector{petition.id}) << "the village is enough";
    wanted.villageId = {};
    wanted.townshipId = world.daqinggou;
    EXPECT_TRUE(PetitionRepository::findByNaturalKey(c(), wanted).empty()) << "a village is more than its township";
    Petition atLarge = wanted;
    atLarge = add<PetitionRepository>(atLarge);
    EXPECT_EQ(PetitionRepository::findByNaturalKey(c(), wanted), std::vector{atLarge.id});
    wanted.townshipId = world.nanhaoqian;
    EXPECT_TRUE(PetitionRepository::findByNaturalKey(c(), wanted).empty());

    Honour honour = Sample<Honour>::filled(world);
    honour.teamId = {};
    honour = add<HonourRepository>(honour);
    Honour same = honour;
    same.authority.clear();
    EXPECT_EQ(HonourRepository::findByNaturalKey(c(), same), std::vector{honour.id});
    same.documentNumber.clear();
    EXPECT_TRUE(HonourRepository::findByNaturalKey(c(), same).empty());
    same = honour;
    same.cadreId = {};
    same.teamId = world.team;
    EXPECT_TRUE(HonourRepository::findByNaturalKey(c(), same).empty());
}

TEST_F(RepositoryTest, WorkIsFoundByItsNaturalKey)
{
    EXPECT_EQ(PostingRepository::findByTeam(c(), world.zhangSan, world.team).size(), 1u);
    EXPECT_EQ(PostingRepository::findByVillage(c(), world.liSi, world.beihe, world.round).size(), 1u);
    EXPECT_TRUE(PostingRepository::findByVillage(c(), world.liSi, world.xishan, world.round).empty());

    const Visit visit = add<VisitRepository>(Sample<Visit>::filled(world));
    const auto visits = [&](CadreId first, const char *matter) {
        return VisitRepository::findByNaturalKey(c(), QDate(2026, 3, 5), world.xishan, u("郑大"), first, u(matter));
    };
    EXPECT_EQ(visits(world.liSi, "路不通"), std::vector{visit.id});
    EXPECT_EQ(visits({}, "路不通"), std::vector{visit.id});
    EXPECT_TRUE(visits(world.zhangSan, "路不通").empty()) << "not the first cadre";
    EXPECT_TRUE(visits(world.liSi, "水不通").empty());

    const Sweep sweep = add<SweepRepository>(Sample<Sweep>::filled(world));
    EXPECT_EQ(SweepRepository::findByPeriod(c(), world.beihe, {sweep.from, sweep.to}), std::vector{sweep.id});
    const Pairing pairing = add<PairingRepository>(Sample<Pairing>::filled(world));
    Pairing sides = pairing;
    sides.startsOn.reset();
    EXPECT_EQ(PairingRepository::findBySides(c(), sides), std::vector{pairing.id});
    sides.unitId = {};
    EXPECT_TRUE(PairingRepository::findBySides(c(), sides).empty());
    Dispute dispute = Sample<Dispute>::filled(world);
    dispute.recurrenceOf = {};
    const Dispute saved = add<DisputeRepository>(dispute);
    EXPECT_EQ(DisputeRepository::findByNumber(c(), u("2026-0001")), std::vector{saved.id});
}

TEST_F(RepositoryTest, LookupFindsByEveryWayOfTyping)
{
    EXPECT_EQ(labels(LookupKind::Cadre, "zs"), QStringList{u("张三")});
    EXPECT_EQ(labels(LookupKind::Village, "xishan"), QStringList{u("西山村")});
    EXPECT_EQ(labels(LookupKind::Township, "130725101"), QStringList{u("大青沟镇")});
    EXPECT_EQ(labels(LookupKind::Township, ""), QStringList({u("南壕堑镇"), u("大青沟镇")}))
        << "townships only, by code";
    EXPECT_EQ(labels(LookupKind::VisitTopic, "dl"), QStringList{u("道路")});
    EXPECT_EQ(labels(LookupKind::VillageTag, "dl"), QStringList{});
    EXPECT_EQ(labels(LookupKind::Round, "3"), QStringList{u("第三轮")});
    EXPECT_EQ(labels(LookupKind::Team, "西山"), QStringList{u("西山村工作队")});
    EXPECT_EQ(labels(LookupKind::Unit, "%"), QStringList{});
    EXPECT_EQ(lookup(c(), LookupKind::Unit, {}, {}, 1, kToday).size(), 1u);
}

TEST_F(RepositoryTest, LookupPutsWhatBeginsSoFirstAndStaysInScope)
{
    Unit unit;
    unit.name = u("中学第一分校");
    add<UnitRepository>(unit);
    EXPECT_EQ(labels(LookupKind::Unit, "中学"), QStringList({u("中学第一分校"), u("第一中学")}));
    Filter scope;
    scope.townshipId = world.daqinggou;
    EXPECT_EQ(labels(LookupKind::Village, "", scope), QStringList{u("北河村")});
    EXPECT_EQ(labels(LookupKind::Cadre, "", scope), QStringList{});
}

TEST_F(RepositoryTest, LookupDetailTellsNamesakesApart)
{
    const auto detail = [&](LookupKind kind, qint64 id) {
        return lookupById(c(), kind, id, kToday).value_or(LookupItem{}).detail;
    };
    EXPECT_EQ(detail(LookupKind::Village, world.xishan.value()), u("南壕堑镇"));
    EXPECT_EQ(detail(LookupKind::Cadre, world.zhangSan.value()), u("县财政局 · 西山村"));
    EXPECT_EQ(detail(LookupKind::Household, world.household.value()), u("西山村 · 二组"));
    Dispute dispute = Sample<Dispute>::filled(world);
    dispute.recurrenceOf = {};
    const Dispute saved = add<DisputeRepository>(dispute);
    EXPECT_EQ(detail(LookupKind::Dispute, saved.id.value()), u("2026-01-10 · 地界不清"));
    EXPECT_FALSE(lookupById(c(), LookupKind::Cadre, 987654, kToday));
    db.expectWrite([&](UnitOfWork &work) { UnitRepository::setTrashed(work, world.school, true); });
    EXPECT_EQ(lookupById(c(), LookupKind::Unit, world.school.value(), kToday)->label, u("第一中学"));
    EXPECT_EQ(labels(LookupKind::Unit, "中学"), QStringList{});
}

} // namespace zhucun::storage::test
