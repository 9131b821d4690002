#pragma once

#include "storage/honour/honourmapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class HonourRepository : public RecordStore<Honour>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. A cadre's township and village are those of the day.
    static std::vector<HonourRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Those of the same cadre or team, day, kind and document, trashed records never.
    static std::vector<HonourId> findByNaturalKey(sql::Connection &connection, const Honour &wanted);
};

} // namespace zhucun::storage
