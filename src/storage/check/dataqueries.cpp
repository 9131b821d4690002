#include "storage/check/dataqueries.h"

namespace zhucun::storage {

const std::vector<DataQuery> &dataQueries()
{
    using enum DataRule;
    static const std::vector<DataQuery> all{
        {{IdFormat, IdCheckDigit, IdBirth, IdSex}, &findIdentityProblems},
        {{IdShared}, &findSharedIds},
        {{DuplicateCadre}, &findDuplicateCadres},
        {{DuplicateHousehold}, &findDuplicateHouseholds},
        {{DuplicateVillage}, &findDuplicateVillages},
        {{DuplicateUnit}, &findDuplicateUnits},
        {{PostingOverlap}, &findOverlappingPostings},
        {{PostingRound}, &findPostingsOutOfRound},
        {{TwoFirstSecretaries}, &findTwoFirstSecretaries},
        {{TeamStrength}, &findWeakTeams},
        {{VillageWithoutTeam}, &findVillagesWithoutTeam},
        {{VisitNotPosted}, &findVisitsByOthers},
        {{VisitOnLeave}, &findVisitsOnLeave},
        {{DayLeaveAndPresence}, &findPresenceOnLeave},
        {{DisputeDates}, &findDisputeDates},
        {{SweepResolved, SweepCount}, &findSweepMismatches},
        {{EarlierResolved}, &findEarlierResolved},
        {{HouseholdMembers}, &findHouseholdSums},
        {{HouseholdSize, VillageHouseholds, VillagePopulation, VillageParty}, &findVillageSums},
        {{VillagePoor}, &findVillagePoor},
        {{OutlierVisits}, &findOutlierVisits},
        {{OutlierIncome}, &findOutlierIncome},
        {{OutlierAmount}, &findOutlierAmounts},
    };
    return all;
}

} // namespace zhucun::storage
