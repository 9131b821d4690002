// Each rule of the data check: a record that breaks it, and one that barely does not.
#include "checksample.h"

#include "domain/leave/leave.h"
#include "storage/attendance/attendancestore.h"
#include "storage/check/dataqueries.h"
#include "storage/check/dataverdicts.h"
#include "storage/leave/leavemapping.h"
#include "storage/record/recordstore.h"

#include <algorithm>

namespace zhucun::storage::test {

namespace {

const QString kValidId = u("11010519491231002X");
const QString kOtherValidId = u("440524188001010014");

class CheckQueries : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);
    CheckSettings settings;
    DataCheckScope scope;

    std::vector<DataFinding> findings(DataRule rule)
    {
        scope.rules = {rule};
        FindingSink sink(settings, scope, kToday);
        for (const DataQuery &query : dataQueries()) {
            if (std::ranges::find(query.rules, rule) != query.rules.end())
                query.find(db.connection(), sink);
        }
        return sink.take();
    }
    size_t count(DataRule rule) { return findings(rule).size(); }

    template <class T>
    T insert(T record)
    {
        db.expectWrite([&](UnitOfWork &work) { RecordStore<T>::insert(work, record); });
        return record;
    }
    template <class T, class F>
    void edit(decltype(T::id) id, F change)
    {
        db.expectWrite([&](UnitOfWork &work) {
            T record = RecordStore<T>::find(work.connection(), id).value();
            change(record);
            RecordStore<T>::update(work, record);
        });
    }
    Cadre cadre(const QString &name, const QString &nationalId = {})
    {
        Cadre record;
        record.name = name;
        record.nationalId = nationalId;
        return record;
    }
    Household household(const QString &head, const QString &nationalId = {})
    {
        Household record;
        record.villageId = world.xishan;
        record.head = head;
        record.nationalId = nationalId;
        return record;
    }
    Posting posting(CadreId cadreId, QDate from, std::optional<QDate> to = {})
    {
        Posting record;
        record.cadreId = cadreId;
        record.villageId = world.xishan;
        record.roundId = world.round;
        record.startsOn = from;
        record.endsOn = to;
        return record;
    }
    Visit visit(CadreId cadreId, VillageId village, QDate day)
    {
        Visit record;
        record.visitedOn = day;
        record.villageId = village;
        record.personName = u("王有财");
        record.cadreIds = {cadreId};
        return record;
    }
    Dispute dispute(QDate found, std::optional<QDate> resolved)
    {
        Dispute record;
        record.number = u("2026-%1").arg(++m_disputes);
        record.foundOn = found;
        record.resolvedOn = resolved;
        record.villageId = world.xishan;
        record.categoryId = world.disputeCategory;
        record.summary = u("地界");
        return record;
    }

private:
    int m_disputes = 0;
};

} // namespace

TEST_F(CheckQueries, EveryRuleIsAskedOnce)
{
    std::map<DataRule, int> asked;
    for (const DataQuery &query : dataQueries()) {
        for (const DataRule rule : query.rules)
            ++asked[rule];
    }
    for (const DataRuleInfo &info : allDataRules())
        EXPECT_EQ(asked[info.rule], 1) << codeOf(info.rule).toStdString();
    EXPECT_EQ(allDataRules().size(), Vocabulary<DataRule>::terms().size());
}

TEST_F(CheckQueries, NumbersOfCadresAndHouseholds)
{
    edit<Cadre>(world.zhangSan, [](Cadre &each) {
        each.nationalId = kValidId;
        each.born = YearMonth(1949, 12);
        each.sex = Sex::Female;
    });
    for (const DataRule rule : {DataRule::IdFormat, DataRule::IdCheckDigit, DataRule::IdBirth, DataRule::IdSex})
        EXPECT_EQ(count(rule), 0u) << codeOf(rule).toStdString();
    edit<Cadre>(world.zhangSan, [](Cadre &each) {
        each.born = YearMonth(1949, 11);
        each.sex = Sex::Male;
    });
    const auto births = findings(DataRule::IdBirth);
    ASSERT_EQ(births.size(), 1u);
    EXPECT_EQ(births[0].id, world.zhangSan.value());
    EXPECT_EQ(births[0].townshipName, u("南壕堑镇")) << "where posted today";
    EXPECT_FALSE(births[0].args.contains(kValidId)) << "masked";
    EXPECT_EQ(count(DataRule::IdSex), 1u);
    edit<Cadre>(world.zhangSan, [](Cadre &each) { each.nationalId = u("110105194912310021"); });
    EXPECT_EQ(count(DataRule::IdCheckDigit), 1u);
    insert(household(u("赵六"), u("1101051949123100")));
    const auto malformed = findings(DataRule::IdFormat);
    ASSERT_EQ(malformed.size(), 1u);
    EXPECT_EQ(malformed[0].entity, u("household"));
}

TEST_F(CheckQueries, OnePersonInTwoHouseholds)
{
    insert(household(u("赵六"), kValidId));
    Household other = household(u("钱七"), kOtherValidId);
    other.members = {{u("钱七"), u("户主"), {}, {}, kOtherValidId, {}, {}}};
    other = insert(other);
    EXPECT_EQ(count(DataRule::IdShared), 0u) << "the head is one of the members";
    edit<Household>(other.id, [](Household &each) {
        each.members.push_back({u("赵六"), u("父亲"), {}, {}, kValidId.toLower(), {}, {}});
    });
    const auto shared = findings(DataRule::IdShared);
    ASSERT_EQ(shared.size(), 1u);
    EXPECT_EQ(shared[0].otherId, other.id.value());
}

TEST_F(CheckQueries, DuplicatesNeedMoreThanAName)
{
    const Cadre first = insert(cadre(u("单明")));
    const Cadre second = insert(cadre(u("单明")));
    EXPECT_EQ(count(DataRule::DuplicateCadre), 0u) << "a name alone says nothing";
    for (const CadreId id : {first.id, second.id})
        edit<Cadre>(id, [](Cadre &each) { each.phone = u("139-1234-5678"); });
    const auto found = findings(DataRule::DuplicateCadre);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, first.id.value());
    EXPECT_EQ(found[0].otherId, second.id.value());
    EXPECT_EQ(found[0].args, (QStringList{u("70"), u("same_name,same_phone")}));
    edit<Cadre>(first.id, [](Cadre &each) { each.nationalId = kValidId; });
    EXPECT_EQ(count(DataRule::DuplicateCadre), 1u) << "one number proves nothing";
    edit<Cadre>(second.id, [](Cadre &each) { each.nationalId = kOtherValidId; });
    EXPECT_EQ(count(DataRule::DuplicateCadre), 0u) << "two valid numbers are two people";
}

TEST_F(CheckQueries, DuplicatePlacesAndUnits)
{
    EXPECT_EQ(count(DataRule::DuplicateVillage), 0u);
    Village village;
    village.name = u("西山村委会");
    village.townshipId = world.nanhaoqian;
    village = insert(village);
    EXPECT_EQ(count(DataRule::DuplicateVillage), 1u);
    edit<Village>(village.id, [&](Village &each) { each.townshipId = world.daqinggou; });
    EXPECT_EQ(count(DataRule::DuplicateVillage), 0u) << "another township has its own";
    EXPECT_EQ(count(DataRule::DuplicateUnit), 0u);
    Unit unit;
    unit.name = u("财政局");
    insert(unit);
    EXPECT_EQ(count(DataRule::DuplicateUnit), 1u) << "县财政局";
    EXPECT_EQ(count(DataRule::DuplicateHousehold), 0u);
    Household same = household(u("王五"));
    same.group = u("二组");
    insert(same);
    EXPECT_EQ(count(DataRule::DuplicateHousehold), 1u);
}

TEST_F(CheckQueries, PostingsOverlapByOneDay)
{
    Posting next = insert(posting(world.liSi, QDate(2026, 3, 1)));
    EXPECT_EQ(count(DataRule::PostingOverlap), 0u) << "the other ended on 28 February";
    edit<Posting>(next.id, [](Posting &each) { each.startsOn = QDate(2026, 2, 28); });
    EXPECT_EQ(count(DataRule::PostingOverlap), 1u);
    edit<Posting>(next.id, [](Posting &each) { each.role = PostingRole::LiaisonHead; });
    EXPECT_EQ(count(DataRule::PostingOverlap), 0u) << "of another kind";
}

TEST_F(CheckQueries, PostingsWithinTheRound)
{
    const Cadre third = insert(cadre(u("孙八")));
    Posting early = insert(posting(third.id, QDate(2025, 12, 1), QDate(2026, 2, 1)));
    EXPECT_EQ(count(DataRule::PostingRound), 0u) << "31 days before the round";
    edit<Posting>(early.id, [](Posting &each) { each.startsOn = QDate(2025, 11, 30); });
    EXPECT_EQ(count(DataRule::PostingRound), 1u);
    settings.setThreshold(CheckThreshold::RoundSlackDays, 32);
    EXPECT_EQ(count(DataRule::PostingRound), 0u);
}

TEST_F(CheckQueries, FirstSecretariesHandOver)
{
    edit<Posting>(PostingId(1), [](Posting &each) {
        each.firstSecretary = true;
        each.endsOn = QDate(2026, 3, 15);
    });
    Posting next = posting(world.liSi, QDate(2026, 3, 1));
    next.firstSecretary = true;
    next = insert(next);
    EXPECT_EQ(count(DataRule::TwoFirstSecretaries), 0u) << "15 days to hand over";
    edit<Posting>(PostingId(1), [](Posting &each) { each.endsOn = QDate(2026, 3, 16); });
    EXPECT_EQ(count(DataRule::TwoFirstSecretaries), 1u);
}

TEST_F(CheckQueries, TeamsOfThree)
{
    EXPECT_EQ(count(DataRule::TeamStrength), 1u) << "张三 alone";
    settings.setThreshold(CheckThreshold::TeamMembers, 1);
    EXPECT_EQ(count(DataRule::TeamStrength), 0u);
    settings = {};
    for (const char *name : {"孙八", "周九"}) {
        Posting member = posting(insert(cadre(u(name))).id, QDate(2026, 3, 20));
        member.teamId = world.team;
        insert(member);
    }
    EXPECT_EQ(count(DataRule::TeamStrength), 0u);
}

TEST_F(CheckQueries, TaggedVillagesHaveATeam)
{
    for (const VillageId id : {world.xishan, world.beihe})
        edit<Village>(id, [&](Village &each) { each.tags = {world.tag}; });
    const auto found = findings(DataRule::VillageWithoutTeam);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, world.beihe.value());
    EXPECT_EQ(found[0].args, QStringList{u("软弱涣散村")});
    edit<Team>(world.team, [](Team &each) { each.dissolvedOn = QDate(2026, 3, 19); });
    EXPECT_EQ(count(DataRule::VillageWithoutTeam), 2u);
    scope.townshipId = world.nanhaoqian;
    EXPECT_EQ(count(DataRule::VillageWithoutTeam), 1u) << "of one township";
}

TEST_F(CheckQueries, VisitorsArePosted)
{
    insert(visit(world.liSi, world.beihe, QDate(2026, 2, 28)));
    EXPECT_EQ(count(DataRule::VisitNotPosted), 0u) << "the last day";
    const Visit late = insert(visit(world.liSi, world.beihe, QDate(2026, 3, 1)));
    const auto found = findings(DataRule::VisitNotPosted);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, late.id.value());
    EXPECT_EQ(found[0].args, QStringList{u("李四")});
    insert(visit(world.zhangSan, world.beihe, QDate(2026, 3, 2)));
    EXPECT_EQ(count(DataRule::VisitNotPosted), 2u);
    edit<Team>(world.team, [&](Team &each) { each.villageIds.push_back(world.beihe); });
    EXPECT_EQ(count(DataRule::VisitNotPosted), 1u) << "his team serves that village too";
    scope.period = Period{QDate(2026, 3, 2), QDate(2026, 3, 31)};
    EXPECT_EQ(count(DataRule::VisitNotPosted), 0u);
}

TEST_F(CheckQueries, NobodyVisitsOnLeave)
{
    Leave leave;
    leave.cadreId = world.zhangSan;
    leave.from = QDate(2026, 3, 2);
    leave.to = QDate(2026, 3, 4);
    leave.toHalf = Half::Morning;
    leave.reason = u("家中有事");
    leave.steps = {{ApproverRole::Township, LeaveStepKind::Approve, u("王书记"), leave.from, {}}};
    insert(leave);
    insert(visit(world.zhangSan, world.xishan, QDate(2026, 3, 4)));
    EXPECT_EQ(count(DataRule::VisitOnLeave), 0u) << "there was the afternoon";
    insert(visit(world.zhangSan, world.xishan, QDate(2026, 3, 3)));
    EXPECT_EQ(count(DataRule::VisitOnLeave), 1u);
    EXPECT_EQ(count(DataRule::DayLeaveAndPresence), 0u);
    DayMark mark{world.zhangSan, QDate(2026, 3, 3), {}};
    mark.entry.morning = mark.entry.afternoon = DayStatus::InVillage;
    db.expectWrite([&](UnitOfWork &work) { AttendanceStore::mark(work, std::vector{mark}); });
    EXPECT_EQ(count(DataRule::DayLeaveAndPresence), 1u);
}

TEST_F(CheckQueries, DisputesAndSweeps)
{
    insert(dispute(QDate(2026, 3, 5), QDate(2026, 3, 5)));
    EXPECT_EQ(count(DataRule::DisputeDates), 0u);
    Sweep sweep;
    sweep.villageId = world.xishan;
    sweep.from = QDate(2026, 3, 1);
    sweep.to = QDate(2026, 3, 15);
    sweep.found = 1;
    sweep = insert(sweep);
    EXPECT_EQ(count(DataRule::SweepCount) + count(DataRule::SweepResolved), 0u);
    insert(dispute(QDate(2026, 3, 15), {}));
    EXPECT_EQ(count(DataRule::SweepCount), 1u);
    EXPECT_EQ(count(DataRule::SweepResolved), 0u) << "one found, one resolved";
    const Dispute wrong = insert(dispute(QDate(2026, 3, 10), QDate(2026, 3, 9)));
    EXPECT_EQ(count(DataRule::SweepResolved), 1u);
    const auto dates = findings(DataRule::DisputeDates);
    ASSERT_EQ(dates.size(), 1u);
    EXPECT_EQ(dates[0].id, wrong.id.value());
}

TEST_F(CheckQueries, EarlierFiguresFitTogether)
{
    Baseline figure;
    figure.from = QDate(2024, 1, 1);
    figure.to = QDate(2024, 12, 31);
    figure.indicator = u("disputes.found");
    figure.value = Quantity::fromThousandths(12000);
    insert(figure);
    figure.indicator = u("disputes.resolved");
    figure = insert(figure);
    EXPECT_EQ(count(DataRule::EarlierResolved), 0u);
    edit<Baseline>(figure.id, [](Baseline &each) { each.value = Quantity::fromThousandths(13000); });
    EXPECT_EQ(count(DataRule::EarlierResolved), 1u);
}

TEST_F(CheckQueries, PartsAreNoMoreThanTheirWhole)
{
    edit<Village>(world.xishan, [](Village &each) {
        each.households = 1;
        each.population = 4;
        each.partyMembers = 4;
        each.years = {{2025, {}, {}, 1, 4}};
    });
    for (const DataRule rule : {DataRule::VillageHouseholds, DataRule::VillagePopulation, DataRule::VillageParty,
                                DataRule::VillagePoor, DataRule::HouseholdSize, DataRule::HouseholdMembers})
        EXPECT_EQ(count(rule), 0u) << codeOf(rule).toStdString();
    edit<Village>(world.xishan, [](Village &each) {
        each.partyMembers = 5;
        each.years = {{2025, {}, {}, 2, 4}};
    });
    EXPECT_EQ(count(DataRule::VillageParty), 1u);
    EXPECT_EQ(count(DataRule::VillagePoor), 1u);
    Household more = household(u("赵六"));
    more.people = 1;
    more.members = {{u("赵六"), {}, {}, {}, {}, {}, {}}};
    more = insert(more);
    EXPECT_EQ(count(DataRule::VillageHouseholds), 1u);
    EXPECT_EQ(count(DataRule::VillagePopulation), 1u);
    EXPECT_EQ(count(DataRule::HouseholdMembers), 0u);
    edit<Household>(more.id, [](Household &each) { each.people = 0; });
    EXPECT_EQ(count(DataRule::HouseholdMembers), 1u);
    edit<Village>(world.xishan, [](Village &each) { each.population = 6; });
    EXPECT_EQ(count(DataRule::HouseholdSize), 0u) << "six of one household";
    edit<Village>(world.xishan, [](Village &each) { each.population = 7; });
    EXPECT_EQ(count(DataRule::HouseholdSize), 1u);
}

TEST_F(CheckQueries, AgainstTheirOwnHistory)
{
    for (int month = 0; month < 8; ++month) {
        Visit each = visit(world.zhangSan, world.xishan, QDate(2025, 7, 10).addMonths(month));
        each.personTimes = 10 + month % 3;
        insert(each);
    }
    EXPECT_EQ(count(DataRule::OutlierVisits), 0u);
    Visit flood = visit(world.zhangSan, world.xishan, QDate(2026, 2, 20));
    flood.personTimes = 60;
    insert(flood);
    const auto found = findings(DataRule::OutlierVisits);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].part, u("2026.02"));
    edit<Village>(world.xishan, [](Village &each) {
        each.years.clear();
        for (int year = 2021; year <= 2025; ++year)
            each.years.push_back({year, Money::fromFen(10'000'00 + year), {}, {}, {}});
    });
    EXPECT_EQ(count(DataRule::OutlierIncome), 0u);
    edit<Village>(world.xishan, [](Village &each) { each.years.back().collectiveIncome = Money::fromFen(1'00); });
    EXPECT_EQ(count(DataRule::OutlierIncome), 1u);
}

TEST_F(CheckQueries, AmountsAgainstThoseOfTheirKind)
{
    LedgerEntry entry;
    entry.kindId = world.ledgerKind;
    entry.villageId = world.xishan;
    entry.happenedOn = QDate(2026, 3, 1);
    for (int i = 0; i < 7; ++i) {
        entry.id = {};
        entry.title = u("修路%1").arg(i);
        entry.amount = Money::fromFen((5000 + 500 * i) * 100);
        entry = insert(entry);
    }
    EXPECT_EQ(count(DataRule::OutlierAmount), 0u);
    edit<LedgerEntry>(entry.id, [](LedgerEntry &each) { each.amount = Money::fromFen(8'000'0000'00); });
    const auto found = findings(DataRule::OutlierAmount);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].id, entry.id.value());
}

TEST_F(CheckQueries, RulesThatAreOffAndOneRecordAlone)
{
    settings.setOn(DataRule::TeamStrength, false);
    EXPECT_EQ(count(DataRule::TeamStrength), 0u);
    settings = {};
    scope.entity = u("team");
    scope.id = world.team.value() + 1;
    EXPECT_EQ(count(DataRule::TeamStrength), 0u);
    scope.id = world.team.value();
    settings.setSeverity(DataRule::TeamStrength, DataSeverity::Error);
    const auto found = findings(DataRule::TeamStrength);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].severity, DataSeverity::Error);
}

TEST_F(CheckQueries, SettingsAreKept)
{
    settings.setThreshold(CheckThreshold::TeamMembers, 2);
    settings.setOn(DataRule::SweepCount, false);
    db.expectWrite([&](UnitOfWork &work) { setCheckSettings(work, settings); });
    EXPECT_EQ(checkSettings(db.connection()), settings);
}

} // namespace zhucun::storage::test
