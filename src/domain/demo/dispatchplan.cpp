#include "domain/demo/plancontext.h"
#include "domain/demo/unitlist.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace zhucun::demo {

namespace {

constexpr UnitLevel kLevels[4] = {UnitLevel::Province, UnitLevel::City, UnitLevel::County, UnitLevel::Township};
constexpr int kPlainStrength = 3;

/// Where the demo has its deliberate blemishes, by index of the team. Together they leave the totals alone.
constexpr int kShortTeam = 30;       ///< one left and is not replaced yet
constexpr int kLargeTeam = 31;       ///< has the one more
constexpr int kLeaderlessTeam = 45;  ///< the first secretary was promoted, his successor only joined as a member
constexpr int kReplacedEvery = 7;    ///< every so many teams somebody was replaced
constexpr int kEndingSoonEvery = 14; ///< every so many teams somebody leaves within a month

class Dispatch
{
public:
    explicit Dispatch(PlanContext &context) : m_context(context), m_random(context.random), m_plan(context.plan) {}

    void run()
    {
        addRounds();
        chooseVillages();
        std::vector<int> strength(m_context.teamVillages.size(), kPlainStrength);
        distributeCadres(strength);
        int team = 0;
        for (std::size_t level = 0; level < 4; ++level) {
            for (int i = 0; i < m_plan.figures.teams[level]; ++i, ++team)
                addTeam(team, kLevels[level], i, strength[std::size_t(team)]);
        }
    }

private:
    void addRounds()
    {
        const QDate begin = m_context.today().addMonths(-14);
        m_begin = QDate(begin.year(), begin.month(), 1);
        m_formerBegin = m_begin.addYears(-2);
        addRecord(m_plan.rounds,
                  Round{{}, {}, 1, QStringLiteral("第一轮驻村帮扶"), m_formerBegin, m_begin.addDays(-1)});
        addRecord(m_plan.rounds,
                  Round{{}, {}, 2, QStringLiteral("第二轮驻村帮扶"), m_begin, m_begin.addYears(2).addDays(-1)});
    }

    /// Villages proper, no urban communities; a county with few of them has fewer teams in the same proportion.
    void chooseVillages()
    {
        std::vector<VillageId> villages;
        for (const Village &village : m_plan.villages) {
            if (!village.name.endsWith(QStringLiteral("社区")))
                villages.push_back(village.id);
        }
        const int wanted = m_plan.figures.teamCount();
        const int teams = std::min(wanted, int(villages.size()) * 9 / 10);
        if (teams < wanted) {
            m_plan.figures.cadres = m_plan.figures.cadres * teams / wanted;
            for (int &count : m_plan.figures.teams)
                count = count * teams / wanted;
            m_plan.figures.teams[2] += teams - m_plan.figures.teamCount();
        }
        m_random.shuffle(villages);
        villages.resize(std::size_t(teams));
        m_context.teamVillages = std::move(villages);
    }

    void distributeCadres(std::vector<int> &strength) const
    {
        const int teams = int(strength.size());
        for (int spare = m_plan.figures.cadres - kPlainStrength * teams, i = 0; spare > 0; --spare, ++i)
            ++strength[std::size_t(2 * i % teams)];
        if (teams > kLargeTeam) {
            --strength[kShortTeam];
            ++strength[kLargeTeam];
        }
        m_context.plan.figures.cadres = std::accumulate(strength.begin(), strength.end(), 0);
    }

    UnitId unitFor(UnitLevel level, int index, const Division &township)
    {
        const auto entries = unitNames(level);
        QString name = township.name + QStringLiteral("人民政府");
        UnitCategory category = UnitCategory::PartyGovernment;
        if (!entries.empty()) {
            const UnitEntry &entry = entries[std::size_t(index) % entries.size()];
            name = entry.name.toString();
            category = entry.category;
        }
        const auto known = m_units.find(name);
        if (known != m_units.end())
            return known->second;
        const Sex sex = m_random.chance(700) ? Sex::Male : Sex::Female;
        Unit unit{{}, {}, name, level, category, m_context.people.name(sex, 1980), m_context.people.phone(), {}};
        return m_units[name] = addRecord(m_plan.units, std::move(unit));
    }

    void addTeam(int index, UnitLevel level, int indexInLevel, int strength)
    {
        const Village &village = m_context.village(m_context.teamVillages[std::size_t(index)]);
        const Division township = *m_context.township(village.townshipId);
        Team team;
        const UnitId unit = unitFor(level, indexInLevel, township);
        const QString unitName = m_plan.units[std::size_t(unit.value() - 1)].name;
        team.name = unitName + QStringLiteral("驻") + township.name + village.name + QStringLiteral("工作队");
        team.roundId = m_plan.rounds.back().id;
        team.townshipId = township.id;
        team.level = level;
        team.establishedOn = m_begin;
        team.unitIds = {unit};
        team.villageIds = {village.id};
        team.id = addRecord(m_plan.teams, team);
        m_unit = unit;
        const std::vector<CadreId> stayed = addCurrent(index, team, strength);
        if (index % 5 < 2)
            addFormer(team, stayed);
    }

    Posting posting(CadreId cadre, const Team &team, PostingRole role, QDate from)
    {
        Posting posting;
        posting.cadreId = cadre;
        posting.teamId = team.id;
        posting.villageId = team.villageIds.front();
        posting.roundId = team.roundId;
        posting.role = role;
        posting.firstSecretary = role == PostingRole::FirstSecretary;
        posting.startsOn = from;
        if (posting.firstSecretary) {
            posting.documentNumber = QStringLiteral("组字〔%1〕%2号")
                                         .arg(from.year())
                                         .arg(4 + (from.dayOfYear() + int(team.id.value())) % 40);
        }
        return posting;
    }

    void end(Posting &posting, QDate last, PostingEndReason reason)
    {
        posting.endsOn = last;
        posting.endReason = reason;
    }

    CadreId newCadre(bool leader) { return addCadre(m_context, m_plan.units[std::size_t(m_unit.value() - 1)], leader); }

    /// The cadres that may have been there in the round before.
    std::vector<CadreId> addCurrent(int index, const Team &team, int strength)
    {
        const QDate arrival = m_begin.addDays(m_random.below(9));
        std::vector<CadreId> stayed;
        for (int i = 0; i < strength; ++i) {
            PostingRole role = i == 0 ? PostingRole::FirstSecretary : PostingRole::Member;
            if (i == 1 && m_random.chance(400))
                role = PostingRole::DeputyLeader;
            QDate from = arrival;
            if (i == 0 && index == kLeaderlessTeam)
                from = succeed(team, role, arrival, m_context.today().addDays(-25), PostingEndReason::Promoted);
            if (i == 2 && index % kReplacedEvery == 3)
                from =
                    succeed(team, role, arrival, m_context.today().addDays(-m_random.between(40, 330)), randomReason());
            if (i == 0 && index == kLeaderlessTeam)
                role = PostingRole::Member;
            const CadreId cadre = newCadre(i == 0);
            Posting current = posting(cadre, team, role, from);
            if (i == 0 && index % 6 == 1)
                current.role = role == PostingRole::FirstSecretary ? PostingRole::Leader : role;
            if (i == 1 && index % kEndingSoonEvery == 5)
                end(current, m_context.today().addDays(m_random.between(3, 28)), PostingEndReason::Rotation);
            addRecord(m_plan.postings, current);
            if (from == arrival && i < 2)
                stayed.push_back(cadre);
        }
        if (index == kShortTeam && strength < kPlainStrength)
            succeed(team, PostingRole::Member, arrival, m_context.today().addDays(-20), PostingEndReason::Transferred);
        return stayed;
    }

    /// Somebody who was there before and left on `last`; the successor comes the next day.
    QDate succeed(const Team &team, PostingRole role, QDate from, QDate last, PostingEndReason reason)
    {
        Posting former = posting(newCadre(role == PostingRole::FirstSecretary), team, role, from);
        end(former, last, reason);
        addRecord(m_plan.postings, former);
        return last.addDays(1);
    }

    PostingEndReason randomReason()
    {
        static constexpr Weighted<PostingEndReason> kReasons[] = {
            {PostingEndReason::Transferred, 4}, {PostingEndReason::Rotation, 3}, {PostingEndReason::Health, 2},
            {PostingEndReason::Promoted, 2},    {PostingEndReason::Recalled, 1},
        };
        return m_random.pickWeighted(kReasons);
    }

    /// The same unit's team of the round before: some of its people stayed on.
    void addFormer(Team team, const std::vector<CadreId> &stayed)
    {
        team.roundId = m_plan.rounds.front().id;
        team.establishedOn = m_formerBegin;
        team.dissolvedOn = m_begin.addDays(-1);
        team.id = addRecord(m_plan.teams, team);
        for (int i = 0; i < kPlainStrength; ++i) {
            const bool stays = i > 0 && std::size_t(i) < stayed.size() && m_random.chance(450);
            const CadreId cadre = stays ? stayed[std::size_t(i)] : newCadre(i == 0);
            Posting former = posting(cadre, team, i == 0 ? PostingRole::FirstSecretary : PostingRole::Member,
                                     m_formerBegin.addDays(m_random.below(9)));
            end(former, *team.dissolvedOn, PostingEndReason::TermEnded);
            addRecord(m_plan.postings, former);
        }
    }

    PlanContext &m_context;
    Random &m_random;
    Plan &m_plan;
    QDate m_begin;
    QDate m_formerBegin;
    std::map<QString, UnitId> m_units;
    UnitId m_unit;
};

} // namespace

void planDispatch(PlanContext &context) { Dispatch(context).run(); }

} // namespace zhucun::demo
