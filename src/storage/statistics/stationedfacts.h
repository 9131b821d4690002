#pragma once

#include "domain/ids.h"
#include "domain/spotcheck/spotcheck.h"
#include "domain/statistics/statisticsquery.h"
#include "domain/unit/unit.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// Whose a record is, for grouping: of the posting that held on its date.
struct FactHome {
    DivisionId townshipId;
    VillageId villageId;
    TeamId teamId;
    UnitId unitId;
    std::optional<UnitLevel> unitLevel;
    RoundId roundId;
};

/// A line of a spot check in the period, or a check without lines (no cadre). The place is the check's own.
struct SpotCheckFact {
    SpotCheckId id;
    QDate checkedOn;
    SpotCheckMode mode = SpotCheckMode::OnSite;
    QString villageName;
    CadreId cadreId;
    QString cadreName;
    SpotCheckResult result = SpotCheckResult::OnPost;
    FactHome home;
};
std::vector<SpotCheckFact> spotCheckFacts(sql::Connection &connection, const StatisticsQuery &query);
bool hasSpotChecks(sql::Connection &connection, QDate until);

/// A team to which somebody was posted in a week, with its report if there is one.
struct TeamWeekFact {
    TeamId teamId;
    QString teamName;
    QDate week;
    WeeklyReportId reportId;
    std::optional<QDate> sentOn;
    FactHome home;
};
std::vector<TeamWeekFact> teamWeekFacts(sql::Connection &connection, QDate week, const StatisticsQuery &query);
bool hasWeeklyReports(sql::Connection &connection, QDate until);

/// The villages of the scope; of a round those somebody was posted to in it.
struct VillageFact {
    VillageId id;
    QString name;
    FactHome home;
};
std::vector<VillageFact> villagesIn(sql::Connection &connection, const StatisticsQuery &query);

bool hasAttendance(sql::Connection &connection, QDate until);
/// The first month with a day of anybody that is not 未登记, or that was closed; nullopt while there is none.
std::optional<YearMonth> firstAttendanceMonth(sql::Connection &connection);

/// Townships that were not closed before the period, by code; only that of the query when it names one.
std::vector<DivisionId> townshipsOf(sql::Connection &connection, const StatisticsQuery &query);

} // namespace zhucun::storage
