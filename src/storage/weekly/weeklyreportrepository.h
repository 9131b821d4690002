#pragma once

#include "domain/weekly/weeklyreport.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/weekly/weeklyreportmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class WeeklyReportRepository : public RecordStore<WeeklyReport>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. Whether one was on time is judged by the rules of its
    /// time.
    static std::vector<WeeklyReportRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All that fit, trashed records never.
    static std::vector<WeeklyReportId> findByWeek(sql::Connection &connection, TeamId teamId, QDate week);
    /// Teams of that name that somebody was posted to in that week; when there are none, all of that name.
    static std::vector<TeamId> teamsNamed(sql::Connection &connection, const QString &name, QDate week);

    /// Every team with a posting valid in that week, by township and name; of all townships when the id is invalid.
    static std::vector<WeeklyState> states(sql::Connection &connection, QDate week, DivisionId township);
};

} // namespace zhucun::storage
