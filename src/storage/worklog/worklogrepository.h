#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/worklog/worklogmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class WorkLogRepository : public RecordStore<WorkLog>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. Township and village are those of the day.
    static std::vector<WorkLogRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All lines of a cadre's day with that text, trashed records never.
    static std::vector<WorkLogId> findByNaturalKey(sql::Connection &connection, const WorkLog &wanted);
};

} // namespace zhucun::storage
