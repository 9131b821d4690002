#pragma once

#include "domain/demo/people.h"
#include "domain/demo/plan.h"

namespace zhucun::demo {

/// What the parts of a plan share while it grows. They run in the order declared here.
struct PlanContext {
    PlanContext(const County &county_, quint64 seed) : county(county_), random(seed, 1), people(random) {}
    PlanContext(const PlanContext &) = delete;
    PlanContext &operator=(const PlanContext &) = delete;

    QDate today() const { return plan.today; }
    Village &village(VillageId id);
    const Division *township(DivisionId id) const;

    const County &county;
    Random random;
    People people;
    Plan plan;
    std::vector<VillageId> teamVillages; ///< one per team, in the order of the teams of the current round
};

/// Rounds, units, teams, cadres and postings. Chooses the villages of the teams.
void planDispatch(PlanContext &context);
/// Tags and figures of the villages.
void planVillages(PlanContext &context);
void planHouseholds(PlanContext &context);
void planPairings(PlanContext &context);
void planDisputes(PlanContext &context);
/// After the disputes: a sweep reports those it found.
void planSweeps(PlanContext &context);
/// What the teams did for their villages within the year before.
void planLedger(PlanContext &context);

/// A cadre of that unit, with an id; `leader` makes an older one of higher rank.
CadreId addCadre(PlanContext &context, const Unit &unit, bool leader);

template <class T>
auto addRecord(std::vector<T> &records, T record)
{
    record.id = decltype(T::id)(qint64(records.size()) + 1);
    records.push_back(std::move(record));
    return records.back().id;
}

} // namespace zhucun::demo
