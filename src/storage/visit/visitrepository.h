#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/visit/visitmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class VisitRepository : public RecordStore<Visit>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<VisitRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// person_times, household_times
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// By what tells visits apart on paper; trashed records never. An invalid cadre matches any.
    static std::vector<VisitId> findByNaturalKey(sql::Connection &connection, QDate visitedOn, VillageId villageId,
                                                 const QString &personName, CadreId firstCadreId,
                                                 const QString &matter);
};

} // namespace zhucun::storage
