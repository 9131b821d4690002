#pragma once

#include "domain/event/sameevents.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/list/filtersql.h"

namespace zhucun::storage {

/// Of the records of each ledger by their own day (a dispute by the day it was found) within the period, township and
/// village: how many are the same event as a record of each other ledger, whenever and wherever that one is. Against
/// its own ledger: as another record of it. The query's grouping and conditions do not apply; of a round its period
/// counts.
SameEventCounts sameEventCounts(sql::Connection &connection, const StatisticsQuery &query);

/// Records of one ledger in the period, township and village.
qint64 recordCount(sql::Connection &connection, EventPart part, const StatisticsQuery &query);

/// For the totals of a list: ("same_event", how many of what the filter lets through are the same event as a record of
/// another ledger). Not added when there are none.
void addSameEvents(sql::Connection &connection, const ListShape &shape, const Filter &filter, QDate today,
                   EventPart part, Totals &totals);

} // namespace zhucun::storage
