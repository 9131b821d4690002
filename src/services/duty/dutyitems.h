#pragma once

#include "domain/duty/duty.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/statistics/stationedfacts.h"

#include <set>

namespace zhucun {

/// How a cadre, a unit or a household stands in one duty.
struct DutyItem {
    Duty duty = Duty::Households;
    QString entity; ///< cadre, unit, household
    qint64 id = 0;
    QString name;
    StatisticsGroup category; ///< the group whose target holds, the unit's level, the kind of household
    storage::FactHome home;
    QString standing; ///< what category is called
    QString unitName;
    QString townshipName;
    QString villageName;
    QString group; ///< 村民小组 of a household
    CadreId responsibleId;
    QString responsibleName;
    DutyBalance balance;
    std::optional<QDate> lastOn; ///< when something was last done
};

/// Of everybody within the query who owes it, conditions included. Households of a duty by the end of the period, the
/// rest since the beginning of the periods of its targets that the query touches.
std::vector<DutyItem> dutyItems(sql::Connection &connection, const StatisticsQuery &query,
                                const std::set<Duty> &duties);

/// A target for the duty holds in the period.
bool isAsked(sql::Connection &connection, Duty duty, const StatisticsQuery &query);

/// Into which group of the query's grouping an item falls.
class GroupBook;
int groupOf(GroupBook &groups, const StatisticsQuery &query, const DutyItem &item);

} // namespace zhucun
