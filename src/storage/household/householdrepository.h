#pragma once

#include "storage/household/householdmapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class HouseholdRepository : public RecordStore<Household>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<HouseholdRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// people
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    // Exact searches give all that fit, so that ambiguity shows; trashed records never.
    static std::vector<HouseholdId> findByHead(sql::Connection &connection, VillageId villageId, const QString &head);
    static std::vector<HouseholdId> findByHeadInGroup(sql::Connection &connection, VillageId villageId,
                                                      const QString &group, const QString &head);
};

} // namespace zhucun::storage
