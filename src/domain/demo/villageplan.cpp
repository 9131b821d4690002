#include "domain/demo/plancontext.h"

#include <algorithm>
#include <set>

namespace zhucun::demo {

namespace {

/// 党政干部进难村、经济干部进弱村、专业干部进产业村、政法干部进乱村.
QString tagFor(std::optional<UnitCategory> category)
{
    switch (category.value_or(UnitCategory::Other)) {
    case UnitCategory::Economic:
        return QStringLiteral("weak");
    case UnitCategory::Professional:
        return QStringLiteral("industry");
    case UnitCategory::PoliticalLegal:
        return QStringLiteral("disorderly");
    case UnitCategory::PartyGovernment:
    case UnitCategory::Other:
        return QStringLiteral("difficult");
    }
    return QStringLiteral("difficult");
}

void addTag(PlanContext &context, Village &village, const QString &code)
{
    const CategoryId tag = context.county.category(CategoryKind::VillageTag, code);
    if (tag.isValid() && std::find(village.tags.begin(), village.tags.end(), tag) == village.tags.end())
        village.tags.push_back(tag);
}

void addFigures(PlanContext &context, Village &village, bool poor)
{
    Random &random = context.random;
    village.households = random.between(160, 620);
    village.population = *village.households * random.between(22, 29) / 10;
    village.partyMembers = random.between(18, 72);
    village.partyBranches = *village.partyMembers > 50 ? 2 : 1;
    village.secretary = context.people.name(random.chance(880) ? Sex::Male : Sex::Female, random.between(1965, 1988));
    village.phone = context.people.phone();
    const int lastYear = context.today().year() - 1;
    int income = random.between(poor ? 30 : 80, poor ? 120 : 400);
    int perHead = random.between(poor ? 98 : 120, poor ? 130 : 180);
    int poorHouseholds = poor ? random.between(12, 40) : random.between(0, 6);
    for (int year = lastYear - 2; year <= lastYear; ++year) {
        village.years.push_back({year, Money::fromYuan(income * 1000 + 10 * random.below(100)),
                                 Money::fromYuan(perHead * 100 + random.below(100)), poorHouseholds,
                                 poorHouseholds * random.between(20, 26) / 10});
        income += income * random.between(5, 22) / 100;
        perHead += perHead * random.between(5, 11) / 100;
        poorHouseholds = poorHouseholds * random.between(55, 80) / 100;
    }
}

/// Villages with a weak party branch: most have a team, two have none, so that coverage shows a gap.
void tagWeakBranches(PlanContext &context, const std::set<VillageId> &withTeam)
{
    std::vector<VillageId> without;
    for (const Village &village : context.plan.villages) {
        if (!withTeam.count(village.id) && !village.name.endsWith(QStringLiteral("社区")))
            without.push_back(village.id);
    }
    context.random.shuffle(without);
    without.resize(std::min<std::size_t>(without.size(), 2));
    for (const VillageId id : without)
        addTag(context, context.village(id), QStringLiteral("weak_branch"));
    const int covered =
        std::min(context.plan.figures.weakVillages - int(without.size()), int(context.teamVillages.size()) / 4);
    for (int i = 0; i < covered; ++i)
        addTag(context, context.village(context.teamVillages[std::size_t(3 * i + 1)]), QStringLiteral("weak_branch"));
}

} // namespace

void planVillages(PlanContext &context)
{
    std::set<VillageId> withTeam;
    for (std::size_t i = 0; i < context.teamVillages.size(); ++i)
        withTeam.insert(context.teamVillages[i]);
    for (Village &village : context.plan.villages) {
        village.tags.clear();
        village.years.clear();
        addFigures(context, village, withTeam.count(village.id) > 0);
    }
    for (const Team &team : context.plan.teams) {
        if (team.roundId != context.plan.rounds.back().id)
            continue;
        Village &village = context.village(team.villageIds.front());
        const Unit &unit = context.plan.units[std::size_t(team.unitIds.front().value() - 1)];
        addTag(context, village, QStringLiteral("provincial_poor"));
        addTag(context, village, tagFor(unit.category));
        if (context.random.chance(300))
            addTag(context, village, QStringLiteral("lifted"));
        if (context.random.chance(60))
            addTag(context, village, QStringLiteral("relocation"));
    }
    tagWeakBranches(context, withTeam);
}

} // namespace zhucun::demo
