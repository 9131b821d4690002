#include "domain/violationmatch.h"

#include "domain/dispute/disputevalidator.h"
#include "domain/honour/honourvalidator.h"
#include "domain/petition/petitionvalidator.h"
#include "domain/posting/postingvalidator.h"
#include "domain/sweep/sweepvalidator.h"
#include "domain/team/teamvalidator.h"
#include "domain/visit/visitvalidator.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

TEST(TeamValidator, NeedsUnitsAndVillages)
{
    Team team;
    EXPECT_THAT(told(validate(team, kToday)), ElementsAre("name required", "round_id required", "township_id required",
                                                          "unit_ids empty_list", "village_ids empty_list"));
    team.name = QStringLiteral("驻甲村工作队");
    team.roundId = RoundId(1);
    team.townshipId = DivisionId(1);
    team.unitIds = {UnitId(1)};
    team.villageIds = {VillageId(1)};
    EXPECT_THAT(told(validate(team, kToday)), IsEmpty());
    team.villageIds.clear();
    team.kind = TeamKind::SingleCadre;
    EXPECT_THAT(told(validate(team, kToday)), ElementsAre("village_ids empty_list"));
    team.kind = TeamKind::LiaisonGroup;
    EXPECT_THAT(told(validate(team, kToday)), IsEmpty());
    team.unitIds = {UnitId(1), UnitId(1)};
    team.villageIds = {VillageId()};
    team.establishedOn = QDate(2026, 1, 2);
    team.dissolvedOn = QDate(2026, 1, 1);
    EXPECT_THAT(told(validate(team, kToday)),
                ElementsAre("dissolved_on date_order", "unit_ids duplicate(2)", "village_ids required(1)"));
}

TEST(PostingValidator, NeedsCadreRoundVillageAndStart)
{
    Posting posting;
    EXPECT_THAT(told(validate(posting, kToday)),
                ElementsAre("cadre_id required", "round_id required", "village_id required", "starts_on required"));
    posting.cadreId = CadreId(1);
    posting.roundId = RoundId(1);
    posting.startsOn = QDate(2027, 1, 1);
    EXPECT_THAT(told(validate(posting, kToday)), ElementsAre("village_id required"));
    posting.role = PostingRole::LiaisonHead;
    EXPECT_THAT(told(validate(posting, kToday)), IsEmpty());
    posting.role = PostingRole::Member;
    posting.teamId = TeamId(1); // whether this team needs a village is known to the service
    EXPECT_THAT(told(validate(posting, kToday)), IsEmpty());
}

TEST(PostingValidator, OrdersItsDays)
{
    Posting posting;
    posting.cadreId = CadreId(1);
    posting.roundId = RoundId(1);
    posting.villageId = VillageId(1);
    posting.startsOn = QDate(2026, 1, 2);
    posting.endsOn = QDate(2026, 1, 2);
    EXPECT_THAT(told(validate(posting, kToday)), IsEmpty()) << "an end needs no reason";
    posting.endsOn = QDate(2026, 1, 1);
    EXPECT_THAT(told(validate(posting, kToday)), ElementsAre("ends_on date_order"));
    posting.endsOn.reset();
    posting.endReason = PostingEndReason::Rotation;
    EXPECT_THAT(told(validate(posting, kToday)), ElementsAre("ends_on required warning"));
}

Visit goodVisit()
{
    Visit visit;
    visit.visitedOn = kToday;
    visit.villageId = VillageId(1);
    visit.householdId = HouseholdId(1);
    visit.cadreIds = {CadreId(1), CadreId(2)};
    visit.categories = {CategoryId(1)};
    return visit;
}

TEST(VisitValidator, NeedsDayVillageSomebodyAndCadres)
{
    EXPECT_THAT(told(validate(goodVisit(), kToday)), IsEmpty());
    EXPECT_THAT(told(validate(Visit{}, kToday)), ElementsAre("visited_on required", "village_id required",
                                                             "person_name required", "cadre_ids no_cadre"));
    Visit talk = goodVisit();
    talk.householdId = {};
    talk.personName = QStringLiteral("村民代表");
    talk.householdTimes = 0;
    EXPECT_THAT(told(validate(talk, kToday)), IsEmpty());
}

TEST(VisitValidator, RefusesTheFutureAndSlips)
{
    Visit visit = goodVisit();
    visit.visitedOn = kToday.addDays(1);
    EXPECT_THAT(told(validate(visit, kToday)), IsEmpty()) << "a clock may be a day behind";
    visit.visitedOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(visit, kToday)), ElementsAre("visited_on date_future"));
    visit.visitedOn = QDate(206, 3, 5);
    EXPECT_THAT(told(validate(visit, kToday)), ElementsAre("visited_on year_range(1900,2027)"));
    visit.visitedOn = kToday;
    visit.doneOn = kToday.addDays(-1);
    EXPECT_THAT(told(validate(visit, kToday)), ElementsAre("done_on date_order warning"));
    visit.doneOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(visit, kToday)), ElementsAre("done_on date_future"));
}

TEST(VisitValidator, RefusesDoublesAndNegatives)
{
    Visit visit = goodVisit();
    visit.cadreIds = {CadreId(1), CadreId(2), CadreId(1)};
    visit.categories = {CategoryId(1), CategoryId(1)};
    visit.personTimes = visit.householdTimes = -1;
    EXPECT_THAT(told(validate(visit, kToday)), ElementsAre("person_times negative", "household_times negative",
                                                           "cadre_ids duplicate(3)", "categories duplicate(2)"));
}

Dispute goodDispute()
{
    Dispute dispute;
    dispute.foundOn = QDate(2026, 1, 10);
    dispute.villageId = VillageId(1);
    dispute.categoryId = CategoryId(1);
    dispute.summary = QStringLiteral("地界不清");
    dispute.acceptedOn = QDate(2026, 1, 10);
    dispute.steps = {{QDate(2026, 1, 12), QStringLiteral("双方到场"), QStringLiteral("张三")},
                     {QDate(2026, 1, 12), QStringLiteral("丈量"), {}}};
    dispute.outcome = DisputeOutcome::Settled;
    dispute.resolvedOn = QDate(2026, 1, 15);
    dispute.revisitedOn = QDate(2026, 1, 15);
    dispute.archivedOn = QDate(2026, 1, 20);
    dispute.people = 2;
    dispute.amount = Money::fromYuan(0);
    dispute.parties = {{QStringLiteral("李四"), QStringLiteral("13912345678"), {}}, {QStringLiteral("王五"), {}, {}}};
    return dispute;
}

TEST(DisputeValidator, AcceptsAGoodRecord) { EXPECT_THAT(told(validate(goodDispute(), kToday)), IsEmpty()); }

TEST(DisputeValidator, RequiresTheFactsOfTheCase)
{
    EXPECT_THAT(told(validate(Dispute{}, kToday)),
                ElementsAre("found_on required", "village_id required", "category_id required", "summary required",
                            "parties required_party"));
}

TEST(DisputeValidator, OrdersItsDays)
{
    Dispute dispute = goodDispute();
    dispute.resolvedOn = QDate(2026, 1, 9);
    EXPECT_THAT(told(validate(dispute, kToday)), ElementsAre("resolved_on resolved_before_found"));
    dispute.resolvedOn = QDate(2026, 1, 16);
    EXPECT_THAT(told(validate(dispute, kToday)), ElementsAre("revisited_on revisit_before_resolved"));
    dispute = goodDispute();
    dispute.resolvedOn.reset();
    dispute.outcome = DisputeOutcome::Failed;
    EXPECT_THAT(told(validate(dispute, kToday)), IsEmpty()) << "whoever was not reconciled may be visited too";
    dispute.outcome.reset();
    EXPECT_THAT(told(validate(dispute, kToday)), ElementsAre("revisited_on revisit_before_resolved"));
    dispute = goodDispute();
    dispute.acceptedOn = QDate(2026, 1, 9);
    dispute.archivedOn = QDate(2026, 1, 14);
    EXPECT_THAT(told(validate(dispute, kToday)),
                ElementsAre("accepted_on date_order warning", "archived_on date_order warning"));
    dispute = goodDispute();
    dispute.foundOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(dispute, kToday)),
                testing::IsSupersetOf({"found_on date_future", "resolved_on resolved_before_found"}));
}

TEST(DisputeValidator, ChecksPartiesStepsAndNumbers)
{
    Dispute dispute = goodDispute();
    dispute.people = -1;
    dispute.amount = Money::fromFen(-1);
    dispute.parties.push_back({{}, QStringLiteral("12"), QStringLiteral("110101199001011234")});
    dispute.steps.push_back({QDate(2026, 1, 11), {}, {}});
    dispute.steps.push_back({{}, QStringLiteral("又谈"), {}});
    dispute.steps.push_back({kToday.addDays(2), QStringLiteral("再谈"), {}});
    EXPECT_THAT(told(validate(dispute, kToday)),
                ElementsAre("people negative", "amount negative", "parties required(3)", "parties phone(3) warning",
                            "parties check_digit(7,3) warning", "steps date_order(3) warning", "steps required(3)",
                            "steps required(4)", "steps date_future(5)"));
}

TEST(SweepValidator, NeedsVillageAndPeriod)
{
    EXPECT_THAT(told(validate(Sweep{}, kToday)), ElementsAre("village_id required", "from required", "to required"));
    Sweep sweep;
    sweep.villageId = VillageId(1);
    sweep.from = kToday;
    sweep.to = kToday.addDays(6);
    EXPECT_THAT(told(validate(sweep, kToday)), IsEmpty());
    sweep.from = kToday.addDays(2);
    sweep.to = kToday.addDays(1);
    sweep.found = -1;
    EXPECT_THAT(told(validate(sweep, kToday)), ElementsAre("from date_future", "to date_order", "found negative"));
}

TEST(PetitionValidator, NeedsADayAndAPlace)
{
    Petition petition;
    EXPECT_THAT(told(validate(petition, kToday)), ElementsAre("received_on required", "township_id no_place"));
    petition.receivedOn = QDate(2026, 3, 2);
    petition.townshipId = DivisionId(1);
    EXPECT_THAT(told(validate(petition, kToday)), IsEmpty()) << "the township will do";
    petition.townshipId = {};
    petition.villageId = VillageId(1);
    EXPECT_THAT(told(validate(petition, kToday)), IsEmpty()) << "its township follows";
}

TEST(PetitionValidator, OrdersItsDaysAndCountsPeople)
{
    Petition petition;
    petition.receivedOn = QDate(2026, 3, 2);
    petition.villageId = VillageId(1);
    petition.doneOn = petition.receivedOn;
    EXPECT_THAT(told(validate(petition, kToday)), IsEmpty());
    petition.doneOn = QDate(2026, 3, 1);
    petition.people = 0;
    EXPECT_THAT(told(validate(petition, kToday)), ElementsAre("people number_range(1,99999)", "done_on date_order"));
    petition.doneOn = kToday.addDays(2);
    petition.people = 1;
    EXPECT_THAT(told(validate(petition, kToday)), ElementsAre("done_on date_future"));
    petition.doneOn.reset();
    petition.receivedOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(petition, kToday)), ElementsAre("received_on date_future"));
}

TEST(HonourValidator, NamesACadreOrATeam)
{
    Honour honour;
    EXPECT_THAT(told(validate(honour, kToday)), ElementsAre("cadre_id no_recipient", "awarded_on required"));
    honour.awardedOn = kToday;
    honour.cadreId = CadreId(1);
    EXPECT_THAT(told(validate(honour, kToday)), IsEmpty());
    honour.teamId = TeamId(1);
    EXPECT_THAT(told(validate(honour, kToday)), ElementsAre("team_id cadre_and_team"));
    honour.cadreId = {};
    EXPECT_THAT(told(validate(honour, kToday)), IsEmpty());
    honour.awardedOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(honour, kToday)), ElementsAre("awarded_on date_future"));
}

TEST(HonourKinds, AreHonoursOrSanctions)
{
    EXPECT_FALSE(isSanction(HonourKind::ThirdClassMerit));
    EXPECT_FALSE(isSanction(HonourKind::RoleModel));
    EXPECT_FALSE(isSanction(HonourKind::OtherHonour));
    EXPECT_TRUE(isSanction(HonourKind::Reminder));
    EXPECT_TRUE(isSanction(HonourKind::Discipline));
    EXPECT_TRUE(isSanction(HonourKind::OtherSanction));
    EXPECT_EQ(fromText<HonourKind>(u"嘉奖"), HonourKind::Commendation);
    EXPECT_EQ(fromText<HonourKind>(u"三等功"), HonourKind::ThirdClassMerit);
}

} // namespace
} // namespace zhucun
