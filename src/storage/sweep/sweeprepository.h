#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/sweep/sweepmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class SweepRepository : public RecordStore<Sweep>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<SweepRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// found
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All that fit, trashed records never.
    static std::vector<SweepId> findByPeriod(sql::Connection &connection, VillageId villageId, const Period &period);
};

} // namespace zhucun::storage
