#pragma once

#include "domain/statistics/indicator.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

// What a county's document asks of each township is answered in one go, as the groups of one question.

/// The number within a township is that of its group: asked of the whole, of an indicator that is not made of others,
/// of records that each belong to one township.
bool isTownshipGroup(const Indicator &indicator, const StatisticsQuery &query);

/// The question of the whole county, its townships being the groups.
StatisticsQuery groupedByTownship(StatisticsQuery query);

/// By which groups know a township; nullopt for a code that others bear, too.
std::optional<QString> townshipKey(sql::Connection &connection, DivisionId id);

} // namespace zhucun
