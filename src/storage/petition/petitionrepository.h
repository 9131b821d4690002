#pragma once

#include "storage/list/filtersql.h"
#include "storage/petition/petitionmapping.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class PetitionRepository : public RecordStore<Petition>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<PetitionRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// people (人次)
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Those of that day, place, level and form, by that petitioner about that matter; trashed records never. The
    /// township counts only where `wanted` names no village.
    static std::vector<PetitionId> findByNaturalKey(sql::Connection &connection, const Petition &wanted);
};

} // namespace zhucun::storage
