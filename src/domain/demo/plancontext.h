#pragma once

#include "domain/demo/people.h"
#include "domain/demo/plan.h"

#include <algorithm>

namespace zhucun::demo {

/// What the parts of a plan share while it grows. They run in the order declared here.
struct PlanContext {
    PlanContext(const County &county_, quint64 seed_) : county(county_), seed(seed_), random(seed, 1), people(random) {}
    PlanContext(const PlanContext &) = delete;
    PlanContext &operator=(const PlanContext &) = delete;

    QDate today() const { return plan.today; }
    Village &village(VillageId id);
    const Division *township(DivisionId id) const;

    const County &county;
    quint64 seed;
    Random random; ///< of the parts up to the ledger; those after it have streams of their own
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

/// Of disputes that began with one, and of other matters.
void planPetitions(PlanContext &context);
void planHonours(PlanContext &context);
/// Disputes that a deed settled: one event in the ledgers of disputes, deeds and visits.
void planEvents(PlanContext &context);
/// What the county set itself to reach, and what it counted before the records begin.
void planGoals(PlanContext &context);
/// Receipts, photos and agreements of some of the latest records.
void planAttachments(PlanContext &context);

/// A new event of that day, with a code of its own.
EventId addEvent(PlanContext &context, Random &random, QDate day, const QString &title);

/// Puts records in the order of their days and numbers them anew.
template <class T, class Day>
void orderByDay(std::vector<T> &records, Day T::*day)
{
    std::ranges::stable_sort(records, {}, day);
    qint64 id = 0;
    for (T &record : records)
        record.id = decltype(T::id)(++id);
}

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
