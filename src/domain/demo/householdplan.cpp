#include "domain/demo/plancontext.h"
#include "domain/posting/postingrules.h"

#include <algorithm>
#include <map>

namespace zhucun::demo {

namespace {

constexpr const char *kFirstCategories[] = {"lifted", "monitored", "minimum_income", "party_member"};
constexpr int kFirstShares[] = {480, 70, 170, 110}; ///< per mille; the rest has one of the others
constexpr const char *kOtherCategories[] = {"difficult",        "working_away",   "empty_nest",    "disabled",
                                            "left_behind",      "able",           "demonstration", "representative",
                                            "old_party_member", "extreme_poverty"};
constexpr Weighted<QStringView> kHealth[] = {
    {u"健康", 70}, {u"患有慢性病", 18}, {u"患有大病", 3}, {u"残疾", 5}, {u"体弱", 4}};

class Households
{
public:
    explicit Households(PlanContext &context) : m_context(context), m_random(context.random) {}

    void addVillage(const Village &village)
    {
        const int count = m_random.between(20, 30);
        for (int i = 0; i < count; ++i)
            addHousehold(village);
    }

private:
    void addHousehold(const Village &village)
    {
        const Sex sex = m_random.chance(860) ? Sex::Male : Sex::Female;
        const int thisYear = m_context.today().year();
        const QDate born = m_context.people.birthday(thisYear - 84, thisYear - 33);
        Household household;
        household.villageId = village.id;
        household.group = QStringLiteral("%1组").arg(m_random.between(1, 6));
        household.head = m_context.people.name(sex, born.year());
        household.nationalId = m_context.people.nationalId(born, sex);
        household.phone = m_random.chance(850) ? m_context.people.phone() : QString();
        household.address = village.name + household.group;
        addMember(household, household.head, QStringLiteral("户主"), sex, born, household.nationalId);
        addSpouse(household, sex, born);
        addYounger(household, born.year());
        household.people = int(household.members.size());
        addCategories(household);
        addRecord(m_context.plan.households, std::move(household));
    }

    void addMember(Household &household, const QString &name, const QString &relation, Sex sex, QDate born,
                   QString id = {})
    {
        if (id.isEmpty())
            id = m_context.people.nationalId(born, sex);
        const int age = m_context.today().year() - born.year();
        const bool away = relation != QStringLiteral("户主") && age >= 19 && age <= 52 && m_random.chance(520);
        const QString health =
            age < 40 && m_random.chance(900) ? QStringLiteral("健康") : m_random.pickWeighted(kHealth).toString();
        household.members.push_back(
            {name, relation, sex, YearMonth::of(born), id, health, away ? Residence::WorkingAway : Residence::AtHome});
    }

    void addSpouse(Household &household, Sex headSex, QDate headBorn)
    {
        if (!m_random.chance(headSex == Sex::Male ? 780 : 250))
            return;
        const Sex sex = headSex == Sex::Male ? Sex::Female : Sex::Male;
        const QDate born = m_context.people.birthday(headBorn.year() - 2, headBorn.year() + 3);
        addMember(household, m_context.people.name(sex, born.year()), QStringLiteral("配偶"), sex, born);
    }

    void addYounger(Household &household, int headYear)
    {
        const int thisYear = m_context.today().year();
        const QString surname = household.head.left(
            household.head.startsWith(QStringLiteral("欧阳")) || household.head.startsWith(QStringLiteral("上官")) ? 2
                                                                                                                   : 1);
        const int children = m_random.between(0, 2);
        for (int i = 0; i < children; ++i) {
            const int year = headYear + m_random.between(23, 31);
            if (year >= thisYear)
                continue;
            const Sex sex = m_random.chance(530) ? Sex::Male : Sex::Female;
            addMember(household, surname + m_context.people.givenName(sex, year),
                      sex == Sex::Male ? QStringLiteral("儿子") : QStringLiteral("女儿"), sex,
                      m_context.people.birthday(year, year));
        }
        const int grandYear = headYear + m_random.between(50, 58);
        if (children > 0 && grandYear < thisYear && m_random.chance(350)) {
            const Sex sex = m_random.chance(520) ? Sex::Male : Sex::Female;
            addMember(household, surname + m_context.people.givenName(sex, grandYear),
                      sex == Sex::Male ? QStringLiteral("孙子") : QStringLiteral("孙女"), sex,
                      m_context.people.birthday(grandYear, grandYear));
        }
    }

    void addCategory(Household &household, const char *code)
    {
        const CategoryId category =
            m_context.county.category(CategoryKind::HouseholdCategory, QString::fromLatin1(code));
        auto &list = household.categories;
        if (category.isValid() && std::find(list.begin(), list.end(), category) == list.end())
            list.push_back(category);
    }

    void addCategories(Household &household)
    {
        int ticket = m_random.below(1000);
        const char *first = m_random.pick(kOtherCategories);
        for (std::size_t i = 0; i < std::size(kFirstCategories) && ticket >= 0; ++i) {
            ticket -= kFirstShares[i];
            if (ticket < 0)
                first = kFirstCategories[i];
        }
        addCategory(household, first);
        if (m_random.chance(260))
            addCategory(household, m_random.pick(kOtherCategories));
    }

    PlanContext &m_context;
    Random &m_random;
};

} // namespace

void planHouseholds(PlanContext &context)
{
    Households households(context);
    for (const VillageId village : context.teamVillages)
        households.addVillage(context.village(village));
}

void planPairings(PlanContext &context)
{
    Plan &plan = context.plan;
    std::map<VillageId, std::vector<HouseholdId>> waiting; ///< not paired yet
    for (const Household &household : plan.households)
        waiting[household.villageId].push_back(household.id);
    for (const Team &team : plan.teams) {
        Pairing pairing;
        pairing.kind = PairingKind::UnitVillage;
        pairing.unitId = team.unitIds.front();
        pairing.villageId = team.villageIds.front();
        pairing.startsOn = team.establishedOn;
        pairing.endsOn = team.dissolvedOn;
        addRecord(plan.pairings, pairing);
    }
    for (std::size_t i = 0; i < context.county.townships.size() && i < plan.units.size(); ++i) {
        Pairing pairing;
        pairing.kind = PairingKind::UnitTownship;
        pairing.unitId = plan.units[plan.units.size() - 1 - i].id;
        pairing.townshipId = context.county.townships[i].id;
        pairing.startsOn = plan.rounds.back().startsOn;
        addRecord(plan.pairings, pairing);
    }
    for (const Posting &posting : plan.postings) {
        if (!isActiveOn(posting, context.today()))
            continue;
        auto &households = waiting[posting.villageId];
        for (int i = context.random.between(2, 4); i > 0 && !households.empty(); --i) {
            Pairing pairing;
            pairing.kind = PairingKind::CadreHousehold;
            pairing.cadreId = posting.cadreId;
            pairing.householdId = households.back();
            pairing.startsOn = posting.startsOn.addDays(context.random.between(5, 30));
            if (*pairing.startsOn > context.today())
                pairing.startsOn = context.today();
            households.pop_back();
            addRecord(plan.pairings, pairing);
        }
    }
}

} // namespace zhucun::demo
