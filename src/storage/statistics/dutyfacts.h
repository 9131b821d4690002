#pragma once

#include "domain/duty/duty.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"
#include "storage/statistics/stationedfacts.h"

#include <map>
#include <vector>

namespace zhucun::storage {

// Who owes duties at the end of a period, and what was done. Places are those of that day.

/// A cadre who is posted, or in the round was; outside rounds also one who helps a household, and one who was never
/// posted: cadres of the county's offices help households too. Who has come back from the village owes nothing more.
struct DutyCadre {
    CadreId id;
    QString name;
    CadreStanding standing;
    QString unitName;
    QString townshipName;
    QString villageName;
    FactHome home; ///< of the posting, else of the first household helped
};
/// By name. The township and village of the query are held against `home`.
std::vector<DutyCadre> dutyCadres(sql::Connection &connection, const StatisticsQuery &query);

/// A unit that helps a village or township, sends a team or has cadres posted.
struct DutyUnit {
    UnitId id;
    QString name;
    UnitLevel level = UnitLevel::County;
    QString townshipName;
    QString villageName;
    FactHome home; ///< of the first village or township it helps, else of its team
};
std::vector<DutyUnit> dutyUnits(sql::Connection &connection, const StatisticsQuery &query);

/// A household of one of the kinds to be visited, with whoever is responsible: the cadre who helps it, else the first
/// secretary, leader or member posted to the village.
struct DutyHousehold {
    HouseholdId id;
    QString head;
    QString group;
    QString villageName;
    QString townshipName;
    CadreId responsibleId;
    QString responsibleName;
    FactHome home;
    std::vector<CategoryId> categories;
    std::vector<DutyDeed> visits; ///< but those by phone, since the day asked for
};
std::vector<DutyHousehold> dutyHouseholds(sql::Connection &connection, const StatisticsQuery &query,
                                          const std::vector<CategoryId> &categories, QDate since);

/// Households that cadres help on a day, by cadre.
std::map<CadreId, qint64> helpedHouseholds(sql::Connection &connection, QDate day);

/// What the ledger says of one kind, planned entries apart, by cadre. An entry without a quantity counts once.
std::map<qint64, std::vector<DutyDeed>> deedsOfCadres(sql::Connection &connection, const QString &kind,
                                                      const Period &days);
/// … by unit: the one named, else that of the cadre, else the leading one of the team.
std::map<qint64, std::vector<DutyDeed>> deedsOfUnits(sql::Connection &connection, const QString &kind,
                                                     const Period &days);

} // namespace zhucun::storage
