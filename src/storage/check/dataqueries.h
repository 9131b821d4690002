#pragma once

#include "storage/check/findingsink.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

// Each asks the records of one or a few rules and gives what it finds to the sink. Bounded: what is compared with
// another is found by an index, or by keys in blocks, never each with each.

void findIdentityProblems(sql::Connection &connection, FindingSink &sink);
void findSharedIds(sql::Connection &connection, FindingSink &sink);
void findDuplicateCadres(sql::Connection &connection, FindingSink &sink);
void findDuplicateHouseholds(sql::Connection &connection, FindingSink &sink);
void findDuplicateVillages(sql::Connection &connection, FindingSink &sink);
void findDuplicateUnits(sql::Connection &connection, FindingSink &sink);
void findOverlappingPostings(sql::Connection &connection, FindingSink &sink);
void findPostingsOutOfRound(sql::Connection &connection, FindingSink &sink);
void findTwoFirstSecretaries(sql::Connection &connection, FindingSink &sink);
void findWeakTeams(sql::Connection &connection, FindingSink &sink);
void findVillagesWithoutTeam(sql::Connection &connection, FindingSink &sink);
void findVisitsByOthers(sql::Connection &connection, FindingSink &sink);
void findVisitsOnLeave(sql::Connection &connection, FindingSink &sink);
void findPresenceOnLeave(sql::Connection &connection, FindingSink &sink);
void findDisputeDates(sql::Connection &connection, FindingSink &sink);
void findSweepMismatches(sql::Connection &connection, FindingSink &sink);
void findEarlierResolved(sql::Connection &connection, FindingSink &sink);
void findHouseholdSums(sql::Connection &connection, FindingSink &sink);
void findVillageSums(sql::Connection &connection, FindingSink &sink);
void findVillagePoor(sql::Connection &connection, FindingSink &sink);
void findOutlierVisits(sql::Connection &connection, FindingSink &sink);
void findOutlierIncome(sql::Connection &connection, FindingSink &sink);
void findOutlierAmounts(sql::Connection &connection, FindingSink &sink);

struct DataQuery {
    std::vector<DataRule> rules;
    void (*find)(sql::Connection &, FindingSink &);
};
const std::vector<DataQuery> &dataQueries();

} // namespace zhucun::storage
