#pragma once

#include "domain/situation/typicalrecord.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// Visits and ledger entries marked 典型 within the period and place of the query, the latest first, visits and entries
/// alike: no more than a report can tell.
std::vector<TypicalRecord> typicalRecords(sql::Connection &connection, const StatisticsQuery &query);

} // namespace zhucun::storage
