#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/village/villagemapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class VillageRepository : public RecordStore<Village>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<VillageRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// households, population
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    // Exact searches give all that fit, so that ambiguity shows; trashed records never.
    /// By name with or without 村, 村委会, 社区 or 居委会; the name as written wins over other spellings. An invalid
    /// township looks in all of them.
    static std::vector<VillageId> findByName(sql::Connection &connection, DivisionId townshipId, const QString &name);
    static std::vector<VillageId> findByCode(sql::Connection &connection, const QString &code);
};

} // namespace zhucun::storage
