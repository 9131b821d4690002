#pragma once

#include "core/time/period.h"
#include "storage/leave/leavemapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class LeaveRepository : public RecordStore<Leave>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides what is overdue.
    static std::vector<LeaveRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// half_days
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Leaves of that kind that begin that day; trashed ones never.
    static std::vector<LeaveId> findByNaturalKey(sql::Connection &connection, CadreId cadreId, LeaveKind kind,
                                                 QDate from);
    /// All leaves of a cadre with days requested in the period, whatever became of them, oldest first.
    static std::vector<Leave> ofCadre(sql::Connection &connection, CadreId cadreId, const Period &period);
};

} // namespace zhucun::storage
