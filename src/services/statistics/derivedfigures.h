#pragma once

#include "domain/statistics/comparedindicator.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// An indicator made of others. The records behind it are theirs, with what each adds to the number.
IndicatorFigure derivedFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                              QDate today);
/// Of the whole, or of the group with this key.
Drill derivedDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                   const std::optional<QString> &key, QDate today);
/// The same of many, in the order of `keys`; what they are made of is read once.
std::vector<Drill> derivedDrills(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                                 std::span<const std::optional<QString>> keys, QDate today);

} // namespace zhucun
