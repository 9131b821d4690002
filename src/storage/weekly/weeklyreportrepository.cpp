#include "storage/weekly/weeklyreportrepository.h"

#include "domain/weekly/weeklyrules.h"
#include "storage/list/idpage.h"
#include "storage/rules/rulequeries.h"

namespace zhucun::storage {

namespace {

const QString kFrom =
    QStringLiteral("weekly_report w LEFT JOIN team t ON t.id = w.team_id LEFT JOIN division d ON d.id = t.township_id");

/// Of the posting p to the team t.
const QString kPostedInWeek =
    QStringLiteral("p.team_id = t.id AND p.deleted_at IS NULL AND p.starts_on <= :sunday AND (p.ends_on IS NULL OR "
                   "p.ends_on >= :monday)");

QHash<qint64, QString> villagesOf(sql::Connection &connection, std::span<const qint64> teams)
{
    return namesOf(connection,
                   QStringLiteral("SELECT tv.team_id, v.name FROM team_village tv JOIN village v ON v.id = "
                                  "tv.village_id WHERE tv.team_id IN (%1) ORDER BY tv.team_id, tv.position"),
                   teams, {});
}

} // namespace

const ListShape &WeeklyReportRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("w"),
        kFrom,
        {
            {QStringLiteral("team"), idField("w.team_id")},
            {QStringLiteral("week"), dayField("w.week")},
            {QStringLiteral("sent_on"), dayField("w.sent_on")},
            {QStringLiteral("content"), textField("w.content")},
        },
        {
            {QStringLiteral("week"), sortBy("w.week")},
            {QStringLiteral("team"), sortByOptional("t.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("sent_on"), sortBy("w.sent_on")},
        },
        {{},
         QStringLiteral("t.township_id = :township"),
         QStringLiteral("EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = w.team_id AND tv.village_id = "
                        ":village)"),
         QStringLiteral("t.round_id = :round"),
         QStringLiteral("w.week >= :from AND w.week <= :to"),
         {}},
        {QStringLiteral("t.search_key")},
        QStringLiteral("w.week DESC, d.search_key, t.search_key, w.id"),
    };
    return shape;
}

std::vector<qint64> WeeklyReportRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                                QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<WeeklyReportRow> WeeklyReportRepository::rows(sql::Connection &connection, std::span<const qint64> ids,
                                                          QDate today)
{
    const std::vector<RuleSet> sets = ruleSets(connection);
    auto rows = rowsInOrder<WeeklyReportRow>(
        connection,
        QStringLiteral("SELECT w.id, w.team_id, t.name, d.name, w.week, w.sent_on, w.sent_minute, w.content FROM ") +
            kFrom + QStringLiteral(" WHERE w.id IN (%1)"),
        ids, today, [&sets](const sql::Statement &from) {
            WeeklyReportRow row;
            row.id = from.get<WeeklyReportId>(0);
            row.teamId = from.get<TeamId>(1);
            row.teamName = from.get<QString>(2);
            row.townshipName = from.get<QString>(3);
            row.week = from.get<QDate>(4);
            row.sentOn = from.get<QDate>(5);
            row.sentMinute = from.get<std::optional<int>>(6);
            row.content = from.get<QString>(7);
            row.onTime = row.sentOn <= dueDayOf(row.week, sets);
            return row;
        });
    std::vector<qint64> teams;
    for (const WeeklyReportRow &row : rows)
        teams.push_back(row.teamId.value());
    const auto villages = villagesOf(connection, teams);
    for (WeeklyReportRow &row : rows)
        row.villageNames = villages.value(row.teamId.value());
    return rows;
}

Totals WeeklyReportRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<WeeklyReportId> WeeklyReportRepository::findByWeek(sql::Connection &connection, TeamId teamId, QDate week)
{
    return findAs<WeeklyReportId>(
        connection,
        QStringLiteral(
            "SELECT id FROM weekly_report WHERE deleted_at IS NULL AND team_id = :team AND week = :week ORDER BY id"),
        {{QStringLiteral("team"), teamId.value()}, {QStringLiteral("week"), qint64(dayNumber(week))}});
}

std::vector<TeamId> WeeklyReportRepository::teamsNamed(sql::Connection &connection, const QString &name, QDate week)
{
    const QString named = QStringLiteral("SELECT t.id FROM team t WHERE t.deleted_at IS NULL AND t.name = :name");
    const auto working = findAs<TeamId>(connection,
                                        named + QStringLiteral(" AND EXISTS (SELECT 1 FROM posting p WHERE ") +
                                            kPostedInWeek + QStringLiteral(") ORDER BY t.id"),
                                        {{QStringLiteral("name"), name},
                                         {QStringLiteral("monday"), qint64(dayNumber(week))},
                                         {QStringLiteral("sunday"), qint64(dayNumber(week.addDays(6)))}});
    return working.empty()
               ? findAs<TeamId>(connection, named + QStringLiteral(" ORDER BY t.id"), {{QStringLiteral("name"), name}})
               : working;
}

std::vector<WeeklyState> WeeklyReportRepository::states(sql::Connection &connection, QDate week, DivisionId township)
{
    const QDate monday = weekOf(week);
    const QDate due = dueDayOf(monday, ruleSets(connection));
    // Of several leaders the team leader, then the first secretary.
    const auto leader = [](const char *column) {
        return QStringLiteral("(SELECT c.%1 FROM posting p JOIN cadre c ON c.id = p.cadre_id WHERE %2 AND (p.role IN "
                              "('leader', 'first_secretary', 'liaison_head') OR p.first_secretary = 1) ORDER BY CASE "
                              "p.role WHEN 'leader' THEN 0 ELSE 1 END, p.id LIMIT 1)")
            .arg(QLatin1String(column), kPostedInWeek);
    };
    auto select = connection.statement(
        QStringLiteral("SELECT t.id, t.name, t.township_id, d.name, w.id, w.sent_on, w.content, %1, %2 FROM team t "
                       "LEFT JOIN division d ON d.id = t.township_id LEFT JOIN weekly_report w ON w.team_id = t.id "
                       "AND w.week = :monday AND w.deleted_at IS NULL WHERE t.deleted_at IS NULL AND (:township = 0 "
                       "OR t.township_id = :township) AND EXISTS (SELECT 1 FROM posting p WHERE %3) "
                       "ORDER BY d.search_key, t.search_key, t.id")
            .arg(leader("name"), leader("phone"), kPostedInWeek));
    select.bind(QStringLiteral("monday"), monday)
        .bind(QStringLiteral("sunday"), monday.addDays(6))
        .bind(QStringLiteral("township"), township.value());
    std::vector<WeeklyState> states;
    std::vector<qint64> teams;
    while (select.next()) {
        WeeklyState state;
        state.teamId = select.get<TeamId>(0);
        state.teamName = select.get<QString>(1);
        state.townshipId = select.get<DivisionId>(2);
        state.townshipName = select.get<QString>(3);
        state.week = monday;
        state.due = due;
        state.reportId = select.get<WeeklyReportId>(4);
        state.sentOn = select.get<std::optional<QDate>>(5);
        state.content = select.get<QString>(6);
        state.leaderName = select.get<QString>(7);
        state.leaderPhone = select.get<QString>(8);
        teams.push_back(state.teamId.value());
        states.push_back(state);
    }
    const auto villages = villagesOf(connection, teams);
    for (WeeklyState &state : states)
        state.villageNames = villages.value(state.teamId.value());
    return states;
}

} // namespace zhucun::storage
