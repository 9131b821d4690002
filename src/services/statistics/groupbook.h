#pragma once

#include "core/time/yearmonth.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/statistics/stationedfacts.h"

#include <map>

namespace zhucun {

/// The groups of a statistic, each with the key that names it outside the database as far as there is one: a division's
/// or village's code, a round's number, a month; the id of a team or unit.
class GroupBook
{
public:
    /// Townships and months of the query stand in it from the beginning, whether or not something happened there.
    GroupBook(sql::Connection &connection, const StatisticsQuery &query);

    /// Index of the group of a record; the one group of all when nothing is grouped.
    int of(const storage::FactHome &home, QDate date);
    /// Of the group with that id (yyyymm of a month); 0 belongs to none.
    int ofId(qint64 id);
    /// Of a group that is no record.
    int of(const StatisticsGroup &group);
    const StatisticsGroup &at(int index) const { return m_groups[size_t(index)]; }
    /// Records of which no more than place, team and unit is known fall into such groups.
    static bool knows(StatisticsGrouping by);
    /// What needs no record to be known: a township by name or code, a round by name or number, a level of units.
    static std::optional<StatisticsGroup> find(sql::Connection &connection, StatisticsGrouping by, const QString &text);
    std::vector<StatisticsGroup> take() { return std::move(m_groups); }

private:
    qint64 idOf(const storage::FactHome &home, QDate date) const;
    int indexOf(qint64 id);
    StatisticsGroup named(qint64 id) const;

    sql::Connection &m_connection;
    std::optional<StatisticsGrouping> m_by;
    std::map<qint64, int> m_known;  ///< by id; 0 belongs to none
    std::map<QString, int> m_keyed; ///< those that are no records
    std::vector<StatisticsGroup> m_groups;
};

} // namespace zhucun
