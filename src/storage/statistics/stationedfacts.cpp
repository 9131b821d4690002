#include "storage/statistics/stationedfacts.h"

#include "domain/attendance/daystatus.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

void bindScope(Statement &select, const StatisticsQuery &query)
{
    select.bind(QStringLiteral("township"), query.townshipId.value());
    select.bind(QStringLiteral("village"), query.villageId.value());
    select.bind(QStringLiteral("round"), query.roundId.value());
}

FactHome readHome(const Statement &row, int first)
{
    return {row.get<DivisionId>(first),
            row.get<VillageId>(first + 1),
            row.get<TeamId>(first + 2),
            row.get<UnitId>(first + 3),
            row.get<std::optional<UnitLevel>>(first + 4),
            row.get<RoundId>(first + 5)};
}

/// The posting of a line's cadre on the day of the check, the latest of several.
QString checkedPosting(const char *narrowed)
{
    return QStringLiteral("(SELECT q.id FROM posting q WHERE q.cadre_id = l.cadre_id AND q.deleted_at IS NULL %1"
                          "AND q.starts_on <= s.checked_on AND (q.ends_on IS NULL OR q.ends_on >= s.checked_on) "
                          "ORDER BY q.starts_on DESC, q.id LIMIT 1)")
        .arg(QLatin1String(narrowed));
}

bool any(Connection &connection, const QString &sql, QDate until)
{
    auto select = connection.statement(sql);
    select.bind(QStringLiteral("until"), until);
    return select.next();
}

} // namespace

std::vector<SpotCheckFact> spotCheckFacts(Connection &connection, const StatisticsQuery &query)
{
    auto select = connection.statement(
        QStringLiteral("SELECT s.id, s.checked_on, s.mode, v.name, l.cadre_id, COALESCE(c.name, ''), "
                       "COALESCE(l.result, 'on_post'), "
                       "v.township_id, s.village_id, p.team_id, c.unit_id, u.level, p.round_id "
                       "FROM spot_check s JOIN village v ON v.id = s.village_id LEFT JOIN spot_check_line l ON "
                       "l.spot_check_id = s.id "
                       "LEFT JOIN cadre c ON c.id = l.cadre_id LEFT JOIN unit u ON u.id = c.unit_id "
                       "LEFT JOIN posting p ON p.id = COALESCE(%1, %2) "
                       "WHERE s.deleted_at IS NULL AND s.checked_on >= :from AND s.checked_on <= :to "
                       "AND (:township = 0 OR v.township_id = :township) AND (:village = 0 OR s.village_id = :village) "
                       "AND (:round = 0 OR p.round_id = :round) ORDER BY s.checked_on, s.id, l.position")
            .arg(checkedPosting("AND q.village_id = s.village_id "), checkedPosting("")));
    bindScope(select, query);
    select.bind(QStringLiteral("from"), query.period.from).bind(QStringLiteral("to"), query.period.to);
    std::vector<SpotCheckFact> facts;
    while (select.next()) {
        facts.push_back({select.get<SpotCheckId>(0), select.get<QDate>(1), select.get<SpotCheckMode>(2),
                         select.get<QString>(3), select.get<CadreId>(4), select.get<QString>(5),
                         select.get<SpotCheckResult>(6), readHome(select, 7)});
    }
    return facts;
}

bool hasSpotChecks(Connection &connection, QDate until)
{
    return any(connection,
               QStringLiteral("SELECT 1 FROM spot_check WHERE deleted_at IS NULL AND checked_on <= :until LIMIT 1"),
               until);
}

std::vector<TeamWeekFact> teamWeekFacts(Connection &connection, QDate week, const StatisticsQuery &query)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT t.id, t.name, w.id, w.sent_on, t.township_id, "
        "(SELECT tv.village_id FROM team_village tv WHERE tv.team_id = t.id ORDER BY tv.position LIMIT 1), t.id, "
        "(SELECT tu.unit_id FROM team_unit tu WHERE tu.team_id = t.id ORDER BY tu.position LIMIT 1), t.level, "
        "t.round_id "
        "FROM team t LEFT JOIN weekly_report w ON w.team_id = t.id AND w.week = :monday AND w.deleted_at IS NULL "
        "WHERE t.deleted_at IS NULL AND EXISTS (SELECT 1 FROM posting p WHERE p.team_id = t.id AND p.deleted_at IS "
        "NULL "
        "AND p.starts_on <= :sunday AND (p.ends_on IS NULL OR p.ends_on >= :monday)) "
        "AND (:township = 0 OR t.township_id = :township) AND (:round = 0 OR t.round_id = :round) "
        "AND (:village = 0 OR EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = t.id AND tv.village_id = "
        ":village)) ORDER BY t.name, t.id"));
    bindScope(select, query);
    select.bind(QStringLiteral("monday"), week).bind(QStringLiteral("sunday"), week.addDays(6));
    std::vector<TeamWeekFact> facts;
    while (select.next()) {
        facts.push_back({select.get<TeamId>(0), select.get<QString>(1), week, select.get<WeeklyReportId>(2),
                         select.get<std::optional<QDate>>(3), readHome(select, 4)});
    }
    return facts;
}

bool hasWeeklyReports(Connection &connection, QDate until)
{
    return any(connection,
               QStringLiteral("SELECT 1 FROM weekly_report WHERE deleted_at IS NULL AND week <= :until LIMIT 1"),
               until);
}

std::vector<VillageFact> villagesIn(Connection &connection, const StatisticsQuery &query)
{
    auto select = connection.statement(
        QStringLiteral("SELECT v.id, v.name, v.township_id FROM village v WHERE v.deleted_at IS NULL "
                       "AND (:round = 0 OR EXISTS (SELECT 1 FROM posting p WHERE p.village_id = v.id "
                       "AND p.deleted_at IS NULL AND p.round_id = :round)) "
                       "AND (:township = 0 OR v.township_id = :township) AND (:village = 0 OR v.id = :village) "
                       "ORDER BY v.id"));
    bindScope(select, query);
    std::vector<VillageFact> villages;
    while (select.next()) {
        FactHome home;
        home.villageId = select.get<VillageId>(0);
        home.townshipId = select.get<DivisionId>(2);
        home.roundId = query.roundId;
        villages.push_back({home.villageId, select.get<QString>(1), home});
    }
    return villages;
}

bool hasAttendance(Connection &connection, QDate until)
{
    return any(connection, QStringLiteral("SELECT 1 FROM attendance_day WHERE day <= :until LIMIT 1"), until);
}

std::optional<YearMonth> firstAttendanceMonth(Connection &connection)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT (SELECT day FROM attendance_day WHERE morning <> :unrecorded OR afternoon <> :unrecorded "
        "ORDER BY day LIMIT 1), "
        "(SELECT MIN(month) FROM month_closing WHERE state = 'closed' AND deleted_at IS NULL)"));
    select.bind(QStringLiteral("unrecorded"), qint64(DayStatus::Unrecorded));
    if (!select.next())
        return std::nullopt;
    const auto day = select.get<std::optional<QDate>>(0);
    const auto closed = select.get<std::optional<YearMonth>>(1);
    if (!day || !closed)
        return day ? std::optional(YearMonth::of(*day)) : closed;
    return std::min(YearMonth::of(*day), *closed);
}

std::vector<DivisionId> townshipsOf(Connection &connection, const StatisticsQuery &query)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT id FROM division WHERE level = 'township' AND deleted_at IS NULL "
        "AND (closed_on IS NULL OR closed_on > :from) AND (:township = 0 OR id = :township) ORDER BY code"));
    select.bind(QStringLiteral("from"), query.period.from);
    select.bind(QStringLiteral("township"), query.townshipId.value());
    std::vector<DivisionId> townships;
    while (select.next())
        townships.push_back(select.get<DivisionId>(0));
    return townships;
}

} // namespace zhucun::storage
