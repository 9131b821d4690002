#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/unit/unitmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class UnitRepository : public RecordStore<Unit>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<UnitRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All that fit, trashed records never.
    static std::vector<UnitId> findByName(sql::Connection &connection, const QString &name);
};

} // namespace zhucun::storage
