#pragma once

#include "core/time/period.h"
#include "core/vocabulary.h"
#include "domain/ids.h"

#include <vector>

namespace zhucun {

enum class StatisticsGrouping {
    Township,
    Village,
    Team,
    Unit,
    UnitLevel,
    Round,
    Category, ///< each entity's own: a visit's topic, a dispute's category, a cadre's role
    Month,
    VillageTag,
    HouseholdCategory, ///< of those visited
    Mode,              ///< of a visit, of what a ledger entry did
    Role,
    Sex,
    AgeBand,
    Political,
    Education,
    Rank,
    Reserve,
    BirthDecade,
    PostedCadres,     ///< how many are posted to the village
    CollectiveIncome, ///< of the village, in bands
};
template <>
struct Vocabulary<StatisticsGrouping> {
    static const std::vector<Term<StatisticsGrouping>> &terms();
};

/// Only records of one group: the key as groups tell it, or the group's name; empty: of none.
struct StatisticsCondition {
    StatisticsGrouping by = StatisticsGrouping::Township;
    QString key;

    friend bool operator==(const StatisticsCondition &, const StatisticsCondition &) = default;
};

/// Which records a statistic is about. What happens counts by its own date within the period, what stands at the end of
/// it.
struct StatisticsQuery {
    Period period;
    RoundId roundId; ///< valid: all that is tied to that round's postings; the period is the round's, up to today
    DivisionId townshipId;
    VillageId villageId;
    std::optional<StatisticsGrouping> by;
    std::vector<StatisticsCondition> where = {}; ///< all of them hold

    friend bool operator==(const StatisticsQuery &, const StatisticsQuery &) = default;
};

} // namespace zhucun
