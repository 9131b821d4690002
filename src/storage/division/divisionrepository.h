#pragma once

#include "storage/division/divisionmapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class DivisionRepository : public RecordStore<Division>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<DivisionRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    // Exact searches give all that fit, so that ambiguity shows; trashed records never.
    /// By name with or without 镇, 乡 or 街道, or by code; the name as written wins over other spellings.
    static std::vector<DivisionId> findTownship(sql::Connection &connection, const QString &nameOrCode);
};

} // namespace zhucun::storage
