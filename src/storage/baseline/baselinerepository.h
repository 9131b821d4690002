#pragma once

#include "storage/baseline/baselinemapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class BaselineRepository : public RecordStore<Baseline>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<BaselineRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Figures of different indicators do not add up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Those of the same indicator, place, group and days, trashed records never.
    static std::vector<BaselineId> findByNaturalKey(sql::Connection &connection, const Baseline &wanted);
};

} // namespace zhucun::storage
