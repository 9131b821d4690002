#pragma once

#include "core/time/period.h"
#include "core/vocabulary.h"
#include "domain/ids.h"

#include <vector>

namespace zhucun {

enum class StatisticsGrouping { Township, Village, Team, Unit, UnitLevel, Round, Category, Month };
template <>
struct Vocabulary<StatisticsGrouping> {
    static const std::vector<Term<StatisticsGrouping>> &terms();
};

/// Which records a statistic is about. What happens counts by its own date within the period, what stands at the end of
/// it.
struct StatisticsQuery {
    Period period;
    RoundId roundId; ///< valid: all that is tied to that round's postings; the period is the round's, up to today
    DivisionId townshipId;
    VillageId villageId;
    std::optional<StatisticsGrouping> by;
};

} // namespace zhucun
