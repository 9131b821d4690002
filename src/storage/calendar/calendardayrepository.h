#pragma once

#include "storage/calendar/calendardaymapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class CalendarDayRepository : public RecordStore<CalendarDay>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<CalendarDayRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All days the county has of its own, by day; trashed records never.
    static std::vector<CalendarDay> own(sql::Connection &connection);
    static bool isTaken(sql::Connection &connection, QDate day, CalendarDayId except);
};

} // namespace zhucun::storage
