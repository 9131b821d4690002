#include "transfercounty.h"

#include "storage/dispute/disputemapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/visit/visitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

class TransferWork : public TransferCounty
{
protected:
    TransferWork()
    {
        saved("household", {row({{"township", t(u"大青沟镇")}, {"village", t(u"北朝碾村")}, {"head", t(u"王有财")}})});
    }
};

TransferRecord visit(const char16_t *cadres, const char16_t *matter = u"想种藜麦")
{
    return row({{"visited_on", day(2026, 3, 5)},
                {"township", t(u"大青沟镇")},
                {"village", t(u"北朝碾村")},
                {"person", t(u"王有财")},
                {"categories", list(u"脱贫户")},
                {"cadres", list(cadres)},
                {"topic", t(u"产业发展")},
                {"matter", t(matter)}});
}

TransferRecord dispute(const char16_t *number, const char16_t *responsible)
{
    auto record = row({{"found_on", day(2026, 3, 5)},
                       {"township", t(u"大青沟镇")},
                       {"village", t(u"北朝碾村")},
                       {"category", t(u"邻里")},
                       {"parties", list(u"王有财(13900000000)、刘满仓")},
                       {"amount", Money::fromYuan(3000)},
                       {"summary", t(u"因地界争执")},
                       {"responsible", t(responsible)},
                       {"steps", t(u"2026-03-06 张伟 到现场丈量")}});
    if (*number)
        record.values.insert(QStringLiteral("number"), t(number));
    return record;
}

} // namespace

TEST_F(TransferWork, VisitFindsHouseholdAndWarnsOfForeignVillage)
{
    const auto outcome = saved("visit", {visit(u"李娜")});
    ASSERT_EQ(all<Visit>().size(), 1u);
    const Visit stored = all<Visit>()[0];
    EXPECT_EQ(stored.householdId, all<Household>()[0].id);
    EXPECT_EQ(stored.cadreIds.size(), 1u);
    ASSERT_EQ(outcome.warnings, 1);
    EXPECT_EQ(outcome.problems[0].rule, QStringLiteral("not_posted"));
    EXPECT_EQ(outcome.problems[0].column, QStringLiteral("CADRES"));
    EXPECT_EQ(saved("visit", {visit(u"李娜"), visit(u"李娜", u"看病贵")}).inserted, 1);
}

TEST_F(TransferWork, VisitNamesNamesakesByTheirNumbersInOrder)
{
    auto record = visit(u"张伟、李娜");
    EXPECT_EQ(rejected("visit", record).rule, QStringLiteral("ambiguous_cadre"));
    record.values.insert(QStringLiteral("national_id"), QStringLiteral("130725198105121232、-"));
    saved("visit", {record});
    EXPECT_EQ(all<Visit>()[0].cadreIds.front(), CadreId(2));
    record.values.insert(QStringLiteral("national_id"), QStringLiteral("130725198105121232"));
    EXPECT_EQ(rejected("visit", record).rule, QStringLiteral("count_mismatch"));
    EXPECT_EQ(rejected("visit", visit(u"李娜、赵某")).rule, QStringLiteral("unknown_cadre"));
}

TEST_F(TransferWork, VisitToAnUnknownHouseholdNumberIsRefused)
{
    auto record = visit(u"李娜");
    record.values.insert(QStringLiteral("household_national_id"), QStringLiteral("130725195005121231"));
    EXPECT_EQ(rejected("visit", record).rule, QStringLiteral("unknown_household"));
    record = visit(u"李娜");
    record.values.insert(QStringLiteral("topic"), QStringLiteral("旅游"));
    EXPECT_EQ(rejected("visit", record).args, QStringList{QStringLiteral("产业发展")});
}

TEST_F(TransferWork, DisputeWithoutNumberIsKnownByItsFacts)
{
    saved("dispute", {dispute(u"", u"村主任赵某")});
    EXPECT_EQ(saved("dispute", {dispute(u"", u"村主任赵某")}).unchanged, 1);
    ASSERT_EQ(all<Dispute>().size(), 1u);
    const Dispute stored = all<Dispute>()[0];
    EXPECT_EQ(stored.number, QStringLiteral("2026-0001"));
    EXPECT_EQ(stored.responsibleName, QStringLiteral("村主任赵某"));
    EXPECT_EQ(stored.parties[0].phone, QStringLiteral("13900000000"));
    EXPECT_EQ(stored.steps.size(), 1u);
    saved("dispute", {dispute(u"2026-0001", u"李娜")});
    EXPECT_EQ(all<Dispute>()[0].responsibleId, CadreId(3));
    EXPECT_EQ(rejected("dispute", dispute(u"", u"张伟")).rule, QStringLiteral("ambiguous_cadre"));
    auto again = dispute(u"2026-0002", u"李娜");
    again.values.insert(QStringLiteral("recurrence_of"), QStringLiteral("2025-0001"));
    EXPECT_EQ(rejected("dispute", again).rule, QStringLiteral("unknown_dispute"));
}

TEST_F(TransferWork, SweepOfNothingIsAFactAndABlankIsNot)
{
    auto sweep = row({{"township", t(u"大青沟镇")},
                      {"village", t(u"北朝碾村")},
                      {"from", day(2026, 3, 1)},
                      {"to", day(2026, 3, 31)},
                      {"found", number(0)}});
    EXPECT_EQ(saved("sweep", {sweep, sweep}).unchanged, 1);
    ASSERT_EQ(all<Sweep>().size(), 1u);
    EXPECT_TRUE(all<Sweep>()[0].isNilReturn());
    sweep.values.remove(QStringLiteral("found"));
    const auto problem = rejected("sweep", sweep);
    EXPECT_EQ(problem.rule, QStringLiteral("required"));
    EXPECT_EQ(problem.column, QStringLiteral("FOUND"));
}

TEST_F(TransferWork, PetitionsAreOfAVillageOrOfATownship)
{
    auto petition = row({{"received_on", day(2026, 3, 5)},
                         {"township", t(u"大青沟镇")},
                         {"village", t(u"红土梁村")},
                         {"level", t(u"市级")},
                         {"form", t(u"网上信访")},
                         {"people", number(4)},
                         {"matter", t(u"征地补偿")}});
    EXPECT_EQ(saved("petition", {petition}).inserted, 1);
    ASSERT_EQ(all<Petition>().size(), 1u);
    const Petition stored = all<Petition>()[0];
    EXPECT_EQ(stored.villageId, VillageId(2));
    EXPECT_EQ(stored.townshipId, DivisionId(3)) << "follows from the village";
    EXPECT_EQ(stored.level, PetitionLevel::City);
    EXPECT_EQ(stored.form, PetitionMode::Online);
    EXPECT_EQ(stored.people, 4);
    EXPECT_EQ(saved("petition", {petition}).unchanged, 1);
    petition.values.insert(QStringLiteral("done_on"), day(2026, 3, 9));
    EXPECT_EQ(saved("petition", {petition}).updated, 1);
    petition.values.remove(QStringLiteral("village"));
    EXPECT_EQ(saved("petition", {petition, petition}).inserted, 1) << "the township's own is another one";
    EXPECT_EQ(all<Petition>()[1].townshipId, DivisionId(3));
    petition.values.remove(QStringLiteral("township"));
    const auto nowhere = rejected("petition", petition);
    EXPECT_EQ(nowhere.rule, QStringLiteral("no_place"));
    EXPECT_EQ(nowhere.column, QStringLiteral("TOWNSHIP"));
    petition.values.insert(QStringLiteral("village"), QStringLiteral("红土梁村"));
    EXPECT_EQ(rejected("petition", petition).rule, QStringLiteral("ambiguous_village"));
    petition.values.remove(QStringLiteral("level"));
    EXPECT_EQ(rejected("petition", petition).rule, QStringLiteral("required"));
}

TEST_F(TransferWork, HonoursAreOfACadreOrOfATeam)
{
    saved("team", {row({{"name", t(u"驻北朝碾村工作队")},
                        {"round", t(u"1")},
                        {"units", list(u"县水务局")},
                        {"township", t(u"大青沟镇")},
                        {"villages", list(u"北朝碾村")}})});
    auto honour = row({{"name", t(u"李娜")},
                       {"team", t(u"驻北朝碾村工作队")},
                       {"awarded_on", day(2026, 3, 5)},
                       {"kind", t(u"嘉奖")},
                       {"document_number", t(u"尚组字〔2026〕3号")}});
    const auto both = rejected("honour", honour);
    EXPECT_EQ(both.rule, QStringLiteral("cadre_and_team"));
    EXPECT_EQ(both.column, QStringLiteral("TEAM"));
    auto ofCadre = honour;
    ofCadre.values.remove(QStringLiteral("team"));
    EXPECT_EQ(saved("honour", {ofCadre, ofCadre}).inserted, 1);
    auto ofTeam = honour;
    ofTeam.values.remove(QStringLiteral("name"));
    EXPECT_EQ(saved("honour", {ofTeam, ofTeam}).unchanged, 1) << "without a round, the team of that name";
    ASSERT_EQ(all<Honour>().size(), 2u);
    EXPECT_EQ(all<Honour>()[0].cadreId, CadreId(3));
    EXPECT_EQ(all<Honour>()[0].kind, HonourKind::Commendation);
    EXPECT_EQ(all<Honour>()[1].teamId, TeamId(1));
    ofCadre.values.insert(QStringLiteral("reason"), QStringLiteral("春耕有力"));
    EXPECT_EQ(saved("honour", {ofCadre}).updated, 1);
    auto ofNobody = ofCadre;
    ofNobody.values.remove(QStringLiteral("name"));
    const auto nobody = rejected("honour", ofNobody);
    EXPECT_EQ(nobody.rule, QStringLiteral("no_recipient"));
    EXPECT_EQ(nobody.column, QStringLiteral("NAME"));
    ofTeam.values.insert(QStringLiteral("team"), QStringLiteral("甲队"));
    EXPECT_EQ(rejected("honour", ofTeam).rule, QStringLiteral("unknown_team"));
}

TEST_F(TransferWork, PairingsOfEveryKind)
{
    const auto pairing = [](const char16_t *kind, const char16_t *helper, const char16_t *helped) {
        return row({{"kind", t(kind)},
                    {"helper", t(helper)},
                    {"helped", t(helped)},
                    {"township", t(u"大青沟镇")},
                    {"village", t(u"北朝碾村")},
                    {"starts_on", day(2026, 3, 1)}});
    };
    const QList<TransferRecord> rows{pairing(u"单位联村", u"县水务局", u"北朝碾村"),
                                     pairing(u"单位联乡", u"县水务局", u"大青沟镇"),
                                     pairing(u"干部联户", u"李娜", u"王有财"), pairing(u"党员结对", u"钱某", u"孙某")};
    EXPECT_EQ(saved("pairing", rows).inserted, 4);
    EXPECT_EQ(saved("pairing", rows).unchanged, 4);
    EXPECT_EQ(all<Pairing>()[2].householdId, all<Household>()[0].id);
    EXPECT_EQ(rejected("pairing", pairing(u"干部联户", u"李娜", u"没有的人")).rule,
              QStringLiteral("unknown_household"));
    EXPECT_EQ(rejected("pairing", pairing(u"单位联村", u"县林业局", u"北朝碾村")).rule, QStringLiteral("unknown_unit"));
}
