#include "demo_support.h"

#include "domain/attachment/attachmentfile.h"
#include "domain/baseline/baselinevalidator.h"
#include "domain/cadre/cadrevalidator.h"
#include "domain/demo/phrases.h"
#include "domain/demo/visitstream.h"
#include "domain/dispute/disputerules.h"
#include "domain/dispute/disputevalidator.h"
#include "domain/event/eventvalidator.h"
#include "domain/honour/honourvalidator.h"
#include "domain/household/householdvalidator.h"
#include "domain/ledger/ledgerentryvalidator.h"
#include "domain/nationalid/nationalid.h"
#include "domain/pairing/pairingvalidator.h"
#include "domain/petition/petitionvalidator.h"
#include "domain/posting/postingrules.h"
#include "domain/posting/postingvalidator.h"
#include "domain/round/roundvalidator.h"
#include "domain/statistics/indicator.h"
#include "domain/sweep/sweepvalidator.h"
#include "domain/target/targetvalidator.h"
#include "domain/team/teamvalidator.h"
#include "domain/unit/unitvalidator.h"
#include "domain/village/villagevalidator.h"
#include "domain/visit/visitvalidator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace zhucun::demo {

namespace {

const QDate kToday(2026, 3, 10);

class DemoPlan : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        auto *county = new County(test::smallCounty());
        county->ledgerKinds = test::ledgerKinds();
        s_county = county;
        s_plan = new Plan(makePlan(*s_county, 7, Scale::County, kToday));
        s_visits = new std::vector<Visit>(allVisits(*s_plan, *s_county, 7, 700));
    }
    static void TearDownTestSuite()
    {
        delete s_visits;
        delete s_plan;
        delete s_county;
    }

    static std::vector<Visit> allVisits(const Plan &plan, const County &county, quint64 seed, int chunkSize)
    {
        VisitStream stream(plan, county, seed);
        std::vector<Visit> all;
        for (auto chunk = stream.next(chunkSize); !chunk.empty(); chunk = stream.next(chunkSize)) {
            EXPECT_LE(int(chunk.size()), chunkSize);
            all.insert(all.end(), chunk.begin(), chunk.end());
        }
        return all;
    }

    /// Everything said about a visit, to compare two.
    static QString said(const Visit &visit)
    {
        return visit.visitedOn.toString(Qt::ISODate) + QString::number(visit.villageId.value()) + visit.personName +
               QString::number(visit.cadreIds.front().value()) + visit.matter + visit.answer;
    }

    static std::map<TeamId, int> strengths()
    {
        std::map<TeamId, int> strengths;
        for (const Team &team : s_plan->teams) {
            if (!team.dissolvedOn)
                strengths[team.id] = 0;
        }
        for (const Posting &posting : s_plan->postings) {
            if (isActiveOn(posting, kToday))
                ++strengths[posting.teamId];
        }
        return strengths;
    }

    static const County *s_county;
    static const Plan *s_plan;
    static const std::vector<Visit> *s_visits;
};

const County *DemoPlan::s_county = nullptr;
const Plan *DemoPlan::s_plan = nullptr;
const std::vector<Visit> *DemoPlan::s_visits = nullptr;

template <class T>
void expectValid(const std::vector<T> &records)
{
    for (const T &record : records) {
        const Violations violations = validate(record, kToday);
        for (const Violation &violation : violations)
            ADD_FAILURE() << record.id.value() << ' ' << violation.field.toStdString() << ' '
                          << violation.rule.toStdString();
    }
}

} // namespace

TEST_F(DemoPlan, hasTheTeamsOfTheSourceReport)
{
    std::map<UnitLevel, int> teams;
    for (const Team &team : s_plan->teams) {
        if (!team.dissolvedOn) {
            ++teams[team.level];
            EXPECT_EQ(s_plan->units[std::size_t(team.unitIds.front().value() - 1)].level, team.level);
        }
    }
    EXPECT_EQ(teams[UnitLevel::Province], 4);
    EXPECT_EQ(teams[UnitLevel::City], 18);
    EXPECT_EQ(teams[UnitLevel::County], 67);
}

TEST_F(DemoPlan, has267CadresPostedToday)
{
    std::set<CadreId> posted;
    for (const Posting &posting : s_plan->postings) {
        if (isActiveOn(posting, kToday)) {
            EXPECT_TRUE(posted.insert(posting.cadreId).second);
        }
    }
    EXPECT_EQ(posted.size(), 267u);
    EXPECT_GT(s_plan->cadres.size(), 267u); // those who left are on file too
}

TEST_F(DemoPlan, coversEveryPoorVillageAndLeavesTwoWeakBranchesOpen)
{
    std::set<VillageId> posted;
    for (const Posting &posting : s_plan->postings) {
        if (isActiveOn(posting, kToday))
            posted.insert(posting.villageId);
    }
    const auto counts = [&](const char *code) {
        const CategoryId tag = s_county->category(CategoryKind::VillageTag, QString::fromLatin1(code));
        std::pair<int, int> taggedAndCovered;
        for (const Village &village : s_plan->villages) {
            if (std::count(village.tags.begin(), village.tags.end(), tag)) {
                ++taggedAndCovered.first;
                taggedAndCovered.second += int(posted.count(village.id));
            }
        }
        return taggedAndCovered;
    };
    EXPECT_EQ(counts("provincial_poor"), std::pair(89, 89));
    EXPECT_EQ(counts("weak_branch"), std::pair(8, 6));
}

TEST_F(DemoPlan, hasItsBlemishes)
{
    std::map<int, int> teamsByStrength;
    for (const auto &[team, strength] : strengths())
        ++teamsByStrength[strength];
    EXPECT_EQ(teamsByStrength, (std::map<int, int>{{2, 1}, {3, 87}, {4, 1}}));

    std::set<TeamId> led;
    int endingSoon = 0;
    int endedEarly = 0;
    for (const Posting &posting : s_plan->postings) {
        const bool active = isActiveOn(posting, kToday);
        if (active && (posting.role == PostingRole::FirstSecretary || posting.role == PostingRole::Leader))
            led.insert(posting.teamId);
        endingSoon += active && posting.endsOn && *posting.endsOn <= kToday.addDays(30);
        endedEarly += posting.endsOn && *posting.endsOn < kToday && posting.roundId == s_plan->rounds.back().id;
        EXPECT_TRUE(active || posting.endReason) << "everybody who left has a reason";
    }
    EXPECT_EQ(strengths().size() - led.size(), 1u);
    EXPECT_GE(endingSoon, 5);
    EXPECT_GE(endedEarly, 10);
}

TEST_F(DemoPlan, breaksNoRule)
{
    expectValid(s_plan->villages);
    expectValid(s_plan->rounds);
    expectValid(s_plan->units);
    expectValid(s_plan->cadres);
    expectValid(s_plan->teams);
    expectValid(s_plan->postings);
    expectValid(s_plan->households);
    expectValid(s_plan->pairings);
    expectValid(s_plan->disputes);
    expectValid(s_plan->sweeps);
    expectValid(s_plan->ledger);
    expectValid(s_plan->petitions);
    expectValid(s_plan->honours);
    expectValid(s_plan->events);
    expectValid(s_plan->targets);
    expectValid(s_plan->baselines);
    expectValid(*s_visits);
}

TEST_F(DemoPlan, givesEverybodyAnIdentityNumberOfHisOwn)
{
    std::set<QString> numbers;
    const auto check = [&](const QString &number) {
        const auto id = NationalId::parse(number);
        ASSERT_TRUE(id);
        EXPECT_TRUE(id->isCheckDigitRight());
        EXPECT_TRUE(numbers.insert(number).second) << number.toStdString();
    };
    for (const Cadre &cadre : s_plan->cadres)
        check(cadre.nationalId);
    for (const Household &household : s_plan->households) {
        EXPECT_EQ(household.people, int(household.members.size()));
        for (const HouseholdMember &member : household.members)
            check(member.nationalId);
    }
}

TEST_F(DemoPlan, postsNobodyTwiceAtOnce)
{
    std::map<CadreId, std::vector<Posting>> byCadre;
    for (const Posting &posting : s_plan->postings)
        byCadre[posting.cadreId].push_back(posting);
    int stayedOn = 0;
    for (const auto &[cadre, postings] : byCadre) {
        stayedOn += postings.size() > 1;
        for (std::size_t i = 1; i < postings.size(); ++i)
            EXPECT_FALSE(overlaps(postings[i - 1], postings[i]));
    }
    EXPECT_GT(stayedOn, 5);
}

TEST_F(DemoPlan, visitsAreOfAYearAndByThoseWhoWereThere)
{
    std::map<VillageId, std::vector<Posting>> postings;
    for (const Posting &posting : s_plan->postings)
        postings[posting.villageId].push_back(posting);
    ASSERT_EQ(s_visits->size(), 6000u);
    for (const Visit &visit : *s_visits) {
        EXPECT_LT(visit.visitedOn, kToday);
        EXPECT_GE(visit.visitedOn, kToday.addDays(-365));
        for (const CadreId cadre : visit.cadreIds) {
            const auto &there = postings[visit.villageId];
            EXPECT_TRUE(std::any_of(there.begin(), there.end(), [&](const Posting &posting) {
                return posting.cadreId == cadre && isActiveOn(posting, visit.visitedOn);
            }));
        }
        if (visit.householdId.isValid()) {
            EXPECT_EQ(s_plan->households[std::size_t(visit.householdId.value() - 1)].villageId, visit.villageId);
        }
        EXPECT_FALSE(visit.matter.contains(QLatin1Char('{')) || visit.answer.contains(QLatin1Char('{')));
    }
    std::set<QString> texts;
    for (const Visit &visit : *s_visits)
        texts.insert(visit.matter + visit.answer);
    EXPECT_GT(texts.size(), 4000u) << "the texts repeat themselves";
}

TEST_F(DemoPlan, disputesAreResolvedInTheShareWanted)
{
    int resolved = 0;
    int overdue = 0;
    int recurring = 0;
    std::set<QString> numbers;
    for (const Dispute &dispute : s_plan->disputes) {
        EXPECT_TRUE(numbers.insert(dispute.number).second);
        EXPECT_FALSE(dispute.summary.contains(QLatin1Char('{'))) << dispute.summary.toStdString();
        resolved += dispute.resolvedOn.has_value();
        overdue += isOverdue(dispute, kToday);
        recurring += dispute.recurrenceOf.isValid();
        if (dispute.resolvedOn) {
            EXPECT_GE(*dispute.resolvedOn, dispute.foundOn);
        }
    }
    EXPECT_EQ(s_plan->disputes.size(), 300u);
    EXPECT_EQ(resolved, 255);
    EXPECT_GT(overdue, 5);
    EXPECT_GT(recurring, 0);
}

TEST_F(DemoPlan, sweepsReportWhatTheDisputesSay)
{
    int found = 0;
    int nil = 0;
    std::set<std::pair<QDate, QDate>> periods;
    for (const Sweep &sweep : s_plan->sweeps) {
        found += sweep.found;
        nil += sweep.isNilReturn();
        periods.insert({sweep.from, sweep.to});
    }
    const int bySweep = int(std::count_if(s_plan->disputes.begin(), s_plan->disputes.end(), [](const Dispute &dispute) {
        return dispute.source == DisputeSource::Sweep && dispute.foundOn < QDate(2026, 3, 1); // the half month is open
    }));
    EXPECT_EQ(found, bySweep);
    EXPECT_GT(nil, 3000);
    EXPECT_EQ(periods.size(), 24u);
    EXPECT_LT(s_plan->sweeps.size(), 24u * 182u) << "some are missing";
}

TEST_F(DemoPlan, petitionsAreInProportionAndThoseOfDisputesSayTheSame)
{
    const std::size_t linked = std::size_t(std::ranges::count_if(s_plan->disputes, &Dispute::petitionLinked));
    EXPECT_EQ(s_plan->petitions.size(), linked + 30);
    EXPECT_GT(linked, 10u);
    int atTownship = 0;
    for (const Petition &petition : s_plan->petitions) {
        atTownship += petition.level == PetitionLevel::Township;
        EXPECT_FALSE(petition.matter.isEmpty());
        EXPECT_FALSE(petition.petitioner.isEmpty());
        const auto village = std::ranges::find(s_plan->villages, petition.villageId, &Village::id);
        ASSERT_NE(village, s_plan->villages.end());
        EXPECT_EQ(petition.townshipId, village->townshipId);
    }
    EXPECT_GT(atTownship, int(s_plan->petitions.size()) / 3);
    EXPECT_TRUE(std::ranges::is_sorted(s_plan->petitions, {}, &Petition::receivedOn));
}

TEST_F(DemoPlan, honoursGoToThoseWhoWerePosted)
{
    int sanctions = 0;
    int teams = 0;
    for (const Honour &honour : s_plan->honours) {
        sanctions += isSanction(honour.kind);
        teams += honour.teamId.isValid();
        if (honour.cadreId.isValid()) {
            EXPECT_TRUE(std::ranges::any_of(s_plan->postings, [&honour](const Posting &posting) {
                return posting.cadreId == honour.cadreId && isActiveOn(posting, honour.awardedOn);
            })) << honour.id.value();
        }
    }
    EXPECT_GT(sanctions, 5);
    EXPECT_LT(sanctions, 267 / 10);
    EXPECT_GE(teams, 1);
    EXPECT_GT(s_plan->honours.size(), 40u);
    EXPECT_LT(s_plan->honours.size(), 267u / 3) << "what everybody has is no honour";
}

TEST_F(DemoPlan, anEventIsOfSeveralRecords)
{
    std::map<EventId, std::set<QString>> ledgers;
    for (const Dispute &dispute : s_plan->disputes) {
        if (dispute.eventId.isValid())
            ledgers[dispute.eventId].insert(dispute.villageId.isValid() ? QStringLiteral("dispute") : QString());
    }
    const auto note = [&ledgers](const auto &records, const char *name) {
        for (const auto &record : records) {
            if (record.eventId.isValid())
                ledgers[record.eventId].insert(QString::fromLatin1(name));
        }
    };
    note(s_plan->petitions, "petition");
    note(s_plan->ledger, "ledger");
    note(*s_visits, "visit");
    ASSERT_EQ(ledgers.size(), s_plan->events.size());
    int ofThree = 0;
    std::set<QString> codes;
    for (const Event &event : s_plan->events) {
        EXPECT_GE(ledgers[event.id].size(), 2u) << event.code.toStdString();
        ofThree +=
            ledgers[event.id].contains(QStringLiteral("visit")) && ledgers[event.id].contains(QStringLiteral("ledger"));
        EXPECT_TRUE(codes.insert(event.code).second);
        EXPECT_FALSE(event.title.isEmpty());
    }
    EXPECT_GE(ofThree, 3) << "a visit, a dispute and a deed";
    for (const Visit &visit : *s_visits) {
        if (!visit.eventId.isValid())
            continue;
        const auto dispute = std::ranges::find(s_plan->disputes, visit.eventId, &Dispute::eventId);
        EXPECT_EQ(visit.villageId, dispute->villageId);
        EXPECT_LE(dispute->foundOn, visit.visitedOn);
        EXPECT_EQ(visit.personName, dispute->parties.front().name);
    }
}

TEST_F(DemoPlan, targetsAddUpAndBaselinesLieBeforeTheRecords)
{
    const auto sum = [](TargetScope scope) {
        qint64 thousandths = 0;
        for (const Target &target : s_plan->targets) {
            if (target.indicator == QLatin1String("dispatch.cadres") && target.scope == scope)
                thousandths += target.value->thousandths();
        }
        return thousandths;
    };
    EXPECT_EQ(sum(TargetScope::County), Quantity::of(267).thousandths());
    EXPECT_EQ(sum(TargetScope::Township), sum(TargetScope::County));
    EXPECT_EQ(sum(TargetScope::UnitLevel), sum(TargetScope::County));
    std::set<std::tuple<QString, QDate, QDate>> keys;
    for (const Baseline &baseline : s_plan->baselines) {
        EXPECT_LT(baseline.to, QDate(2025, 3, 1)) << "records have their own figures";
        EXPECT_TRUE(keys.insert({baseline.indicator, baseline.from, baseline.to}).second);
        EXPECT_GT(baseline.value->thousandths(), 0) << baseline.indicator.toStdString();
    }
    EXPECT_GT(s_plan->baselines.size(), 70u);
    for (const QString &code : {QStringLiteral("visits.times"), QStringLiteral("dispatch.cadres")})
        EXPECT_TRUE(std::ranges::count(builtInIndicators(), code, &Indicator::code)) << code.toStdString();
}

TEST_F(DemoPlan, attachmentsArePicturesOfTheirRecords)
{
    std::set<QByteArray> pictures;
    int receipts = 0;
    qint64 bytes = 0;
    for (const PlannedAttachment &attachment : s_plan->attachments) {
        EXPECT_TRUE(refusals(attachment.file, kAttachmentLimit).isEmpty());
        EXPECT_EQ(mediaTypeOf(attachment.file.fileName, attachment.file.bytes), QStringLiteral("image/png"));
        pictures.insert(attachment.file.bytes);
        bytes += attachment.file.bytes.size();
        if (const auto *entry = std::get_if<LedgerEntryId>(&attachment.owner)) {
            const LedgerEntry &owner = s_plan->ledger[std::size_t(entry->value() - 1)];
            const bool isReceipt = attachment.file.caption == QStringLiteral("签收单");
            EXPECT_EQ(owner.grade, isReceipt ? EvidenceGrade::Receipt : EvidenceGrade::Photo);
            receipts += isReceipt;
        }
    }
    EXPECT_EQ(receipts, 12);
    EXPECT_EQ(s_plan->attachments.size(), 12u + 12 + 6);
    EXPECT_EQ(pictures.size(), s_plan->attachments.size()) << "no two are alike";
    EXPECT_LT(bytes, 300 * 1024);
}

TEST_F(DemoPlan, isTheSameForTheSameSeedOnly)
{
    const Plan again = makePlan(*s_county, 7, Scale::County, kToday);
    ASSERT_EQ(again.cadres.size(), s_plan->cadres.size());
    for (std::size_t i = 0; i < again.cadres.size(); ++i) {
        EXPECT_EQ(again.cadres[i].name, s_plan->cadres[i].name);
        EXPECT_EQ(again.cadres[i].nationalId, s_plan->cadres[i].nationalId);
        EXPECT_EQ(again.cadres[i].resume, s_plan->cadres[i].resume);
    }
    for (std::size_t i = 0; i < again.disputes.size(); ++i)
        EXPECT_EQ(again.disputes[i].summary, s_plan->disputes[i].summary);
    ASSERT_EQ(again.petitions.size(), s_plan->petitions.size());
    for (std::size_t i = 0; i < again.petitions.size(); ++i)
        EXPECT_EQ(again.petitions[i].petitioner + again.petitions[i].matter,
                  s_plan->petitions[i].petitioner + s_plan->petitions[i].matter);
    ASSERT_EQ(again.honours.size(), s_plan->honours.size());
    for (std::size_t i = 0; i < again.honours.size(); ++i)
        EXPECT_EQ(again.honours[i].cadreId, s_plan->honours[i].cadreId);
    ASSERT_EQ(again.events.size(), s_plan->events.size());
    for (std::size_t i = 0; i < again.events.size(); ++i)
        EXPECT_EQ(again.events[i].code, s_plan->events[i].code);
    ASSERT_EQ(again.attachments.size(), s_plan->attachments.size());
    for (std::size_t i = 0; i < again.attachments.size(); ++i)
        EXPECT_EQ(again.attachments[i].file.bytes, s_plan->attachments[i].file.bytes);
    const auto visits = allVisits(again, *s_county, 7, 999); // the size of the chunks is of no account
    ASSERT_EQ(visits.size(), s_visits->size());
    for (std::size_t i = 0; i < visits.size(); ++i)
        ASSERT_EQ(said(visits[i]), said((*s_visits)[i]));

    const Plan other = makePlan(*s_county, 8, Scale::County, kToday);
    EXPECT_NE(other.cadres.front().nationalId, s_plan->cadres.front().nationalId);
    EXPECT_NE(other.disputes.front().summary, s_plan->disputes.front().summary);
}

TEST(DemoPhrases, answerEachMatter)
{
    for (const TopicPhrases &topic : topicPhrases())
        EXPECT_EQ(topic.matters.size(), topic.answers.size()) << topic.code;
}

TEST(DemoNumbers, comeFromTheEngineAlone)
{
    Random random(42, 1);
    std::vector<int> numbers;
    for (int i = 0; i < 6; ++i)
        numbers.push_back(random.below(1000));
    std::mt19937_64 engine(42 * 0x9E3779B97F4A7C15ULL + 1);
    for (const int number : numbers)
        EXPECT_EQ(number, int(engine() % 1000));
}

TEST(DemoSmallCounty, hasTeamsInProportion)
{
    const County county = test::smallCounty(3, 20);
    const Plan plan = makePlan(county, 1, Scale::County, kToday);
    EXPECT_EQ(plan.figures.teamCount(), 18);
    const auto posted = std::count_if(plan.postings.begin(), plan.postings.end(),
                                      [](const Posting &posting) { return isActiveOn(posting, kToday); });
    EXPECT_EQ(posted, 54);
    expectValid(plan.teams);
    EXPECT_TRUE(makePlan(test::smallCounty(1, 0), 1, Scale::County, kToday).teams.empty());
}

TEST(DemoCity, hasTheFiguresOfTheLargestReports)
{
    const auto extra = extraTownships(QStringLiteral("130725"), 1, 1877);
    int villages = 0;
    for (const CountyTree::Township &township : extra)
        villages += int(township.villages.size());
    EXPECT_EQ(villages, 1877);

    const County county = test::smallCounty(39, 2059);
    const Plan plan = makePlan(county, 1, Scale::City, kToday);
    const auto posted = std::count_if(plan.postings.begin(), plan.postings.end(),
                                      [](const Posting &posting) { return isActiveOn(posting, kToday); });
    EXPECT_EQ(plan.figures.teamCount(), 1467);
    EXPECT_EQ(posted, 5109);
    EXPECT_EQ(plan.disputes.size(), 13839u);
    EXPECT_EQ(
        std::count_if(plan.disputes.begin(), plan.disputes.end(), [](const Dispute &each) { return each.resolvedOn; }),
        11791);
    EXPECT_EQ(plan.figures.visits, 766078);
    EXPECT_GT(plan.petitions.size(), 2000u);
    EXPECT_LE(plan.attachments.size(), 60u) << "of these a large county has no more";
}

} // namespace zhucun::demo
