#pragma once

#include "core/time/period.h"
#include "domain/spotcheck/spotcheckcap.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/spotcheck/spotcheckmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class SpotCheckRepository : public RecordStore<SpotCheck>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<SpotCheckRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// checked, away (cadres × checks)
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// By what tells checks apart on paper, trashed records never. An unknown minute is like any other.
    static std::vector<SpotCheckId> findByNaturalKey(sql::Connection &connection, const SpotCheck &wanted);

    /// Who was found away how often in a period, most often first; `cap` is left open.
    static std::vector<SpotCheckCap> timesAway(sql::Connection &connection, const Period &period);
};

} // namespace zhucun::storage
