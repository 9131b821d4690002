#include "storage/team/teamrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &TeamRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("t"),
        QStringLiteral("team t LEFT JOIN round r ON r.id = t.round_id LEFT JOIN division d ON d.id = t.township_id"),
        {
            {QStringLiteral("name"), textField("t.name")},
            {QStringLiteral("round"), idField("t.round_id")},
            {QStringLiteral("township"), idField("t.township_id")},
            {QStringLiteral("level"), codeField<UnitLevel>("t.level")},
            {QStringLiteral("kind"), codeField<TeamKind>("t.kind")},
            {QStringLiteral("unit"),
             within(QStringLiteral("EXISTS (SELECT 1 FROM team_unit tu WHERE tu.team_id = t.id AND %1)"),
                    idField("tu.unit_id"))},
            {QStringLiteral("village"),
             within(QStringLiteral("EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = t.id AND %1)"),
                    idField("tv.village_id"))},
            {QStringLiteral("established_on"), dayField("t.established_on")},
            {QStringLiteral("dissolved_on"), dayField("t.dissolved_on")},
            {QStringLiteral("members"),
             integerField(
                 "(SELECT COUNT(DISTINCT p.cadre_id) FROM posting p WHERE p.team_id = t.id AND p.deleted_at IS "
                 "NULL AND p.starts_on <= :today AND (p.ends_on IS NULL OR p.ends_on >= :today))")},
            {QStringLiteral("has_leader"),
             predicateField(QStringLiteral("EXISTS (SELECT 1 FROM posting p WHERE p.team_id = t.id AND (p.role IN "
                                           "('leader', 'first_secretary', 'liaison_head') OR p.first_secretary = 1) "
                                           "AND ") +
                            validToday("p") + QLatin1Char(')'))},
            {QStringLiteral("dissolved"), predicateField(QStringLiteral("t.dissolved_on <= :today"))},
        },
        {
            {QStringLiteral("name"), sortBy("t.search_key")},
            {QStringLiteral("round"), sortByOptional("r.number")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("level"), sortByTerm<UnitLevel>("t.level")},
            {QStringLiteral("kind"), sortByTerm<TeamKind>("t.kind")},
            {QStringLiteral("village"),
             sortByOptional("(SELECT v.search_key FROM team_village tv JOIN village v ON v.id = tv.village_id "
                            "WHERE tv.team_id = t.id ORDER BY tv.position LIMIT 1)")},
            {QStringLiteral("unit"),
             sortByOptional("(SELECT u.search_key FROM team_unit tu JOIN unit u ON u.id = tu.unit_id "
                            "WHERE tu.team_id = t.id ORDER BY tu.position LIMIT 1)")},
            {QStringLiteral("established_on"), sortByOptional("t.established_on")},
            {QStringLiteral("dissolved_on"), sortByOptional("t.dissolved_on")},
        },
        {{},
         QStringLiteral("t.township_id = :township"),
         QStringLiteral("EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = t.id AND tv.village_id = :village)"),
         QStringLiteral("t.round_id = :round"),
         QStringLiteral("(t.established_on IS NULL OR t.established_on <= :to) AND (t.dissolved_on IS NULL OR "
                        "t.dissolved_on >= :from)"),
         {}},
        {QStringLiteral("t.search_key")},
        QStringLiteral("r.number DESC, d.code, t.search_key, t.id"),
    };
    return shape;
}

std::vector<qint64> TeamRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                        QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<TeamRow> TeamRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<TeamRow>(
        connection,
        QStringLiteral(
            "SELECT t.id, t.name, r.number, d.name, t.level, t.kind, t.established_on, t.dissolved_on FROM team t "
            "LEFT JOIN round r ON r.id = t.round_id LEFT JOIN division d ON d.id = t.township_id WHERE t.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            TeamRow row;
            row.id = from.get<TeamId>(0);
            row.name = from.get<QString>(1);
            row.roundNumber = from.get<int>(2);
            row.townshipName = from.get<QString>(3);
            row.level = from.get<UnitLevel>(4);
            row.kind = from.get<TeamKind>(5);
            row.establishedOn = from.get<std::optional<QDate>>(6);
            row.dissolvedOn = from.get<std::optional<QDate>>(7);
            return row;
        });
    const auto villages =
        namesOf(connection,
                QStringLiteral("SELECT tv.team_id, v.name FROM team_village tv JOIN village v ON v.id = tv.village_id "
                               "WHERE tv.team_id IN (%1) ORDER BY tv.team_id, tv.position"),
                ids, today);
    const auto units =
        namesOf(connection,
                QStringLiteral("SELECT tu.team_id, u.name FROM team_unit tu JOIN unit u ON u.id = tu.unit_id "
                               "WHERE tu.team_id IN (%1) ORDER BY tu.team_id, tu.position"),
                ids, today);
    const auto leaders = namesOf(
        connection,
        QStringLiteral("SELECT p.team_id, c.name FROM posting p JOIN cadre c ON c.id = p.cadre_id "
                       "WHERE p.team_id IN (%1) AND (p.role IN ('leader', 'first_secretary', 'liaison_head') "
                       "OR p.first_secretary = 1) AND ") +
            validToday("p") + QStringLiteral(" ORDER BY p.team_id, CASE p.role WHEN 'leader' THEN 0 ELSE 1 END, p.id"),
        ids, today);
    const auto members = numbersOf(
        connection,
        QStringLiteral("SELECT p.team_id, COUNT(DISTINCT p.cadre_id) FROM posting p WHERE p.team_id IN (%1) AND ") +
            validToday("p") + QStringLiteral(" GROUP BY p.team_id"),
        ids, today);
    for (TeamRow &row : rows) {
        row.villageNames = villages.value(row.id.value());
        row.unitNames = units.value(row.id.value());
        row.leaderNames = leaders.value(row.id.value());
        row.members = members.value(row.id.value());
    }
    return rows;
}

Totals TeamRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<TeamId> TeamRepository::findByName(sql::Connection &connection, RoundId roundId, const QString &name)
{
    return findAs<TeamId>(
        connection,
        QStringLiteral(
            "SELECT id FROM team WHERE deleted_at IS NULL AND round_id = :round AND name = :name ORDER BY id"),
        {{QStringLiteral("round"), roundId.value()}, {QStringLiteral("name"), name.simplified()}});
}

} // namespace zhucun::storage
