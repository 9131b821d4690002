#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/target/targetmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class TargetRepository : public RecordStore<Target>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<TargetRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Those of the same indicator, scope and period, trashed records never.
    static std::vector<TargetId> findByNaturalKey(sql::Connection &connection, const Target &wanted);
};

} // namespace zhucun::storage
