#include "storage/round/roundrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &RoundRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("r"),
        QStringLiteral("round r"),
        {
            {QStringLiteral("number"), integerField("r.number")},
            {QStringLiteral("name"), textField("r.name")},
            {QStringLiteral("starts_on"), dayField("r.starts_on")},
            {QStringLiteral("ends_on"), dayField("r.ends_on")},
        },
        {
            {QStringLiteral("number"), sortBy("r.number")},
            {QStringLiteral("name"), sortBy("r.name")},
            {QStringLiteral("starts_on"), sortBy("r.starts_on")},
            {QStringLiteral("ends_on"), sortByOptional("r.ends_on")},
        },
        {{},
         QStringLiteral("EXISTS (SELECT 1 FROM team t WHERE t.round_id = r.id AND t.township_id = :township AND "
                        "t.deleted_at IS NULL)"),
         QStringLiteral(
             "EXISTS (SELECT 1 FROM team t JOIN team_village tv ON tv.team_id = t.id WHERE t.round_id = r.id "
             "AND tv.village_id = :village AND t.deleted_at IS NULL)"),
         QStringLiteral("r.id = :round"),
         QStringLiteral("r.starts_on <= :to AND (r.ends_on IS NULL OR r.ends_on >= :from)"),
         {}},
        {QStringLiteral("r.search_key")},
        QStringLiteral("r.number DESC, r.id DESC"),
    };
    return shape;
}

std::vector<qint64> RoundRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                         QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<RoundRow> RoundRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<RoundRow>(
        connection,
        QStringLiteral("SELECT r.id, r.number, r.name, r.starts_on, r.ends_on FROM round r WHERE r.id IN (%1)"), ids,
        today, [](const sql::Statement &row) {
            return RoundRow{row.get<RoundId>(0),
                            row.get<int>(1),
                            row.get<QString>(2),
                            row.get<QDate>(3),
                            row.get<std::optional<QDate>>(4),
                            0,
                            0};
        });
    const auto teams = numbersOf(
        connection,
        QStringLiteral(
            "SELECT round_id, COUNT(*) FROM team WHERE round_id IN (%1) AND deleted_at IS NULL GROUP BY round_id"),
        ids, today);
    const auto cadres = numbersOf(connection,
                                  QStringLiteral("SELECT round_id, COUNT(DISTINCT cadre_id) FROM posting "
                                                 "WHERE round_id IN (%1) AND deleted_at IS NULL GROUP BY round_id"),
                                  ids, today);
    for (RoundRow &row : rows) {
        row.teams = teams.value(row.id.value());
        row.cadres = cadres.value(row.id.value());
    }
    return rows;
}

Totals RoundRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<RoundId> RoundRepository::findByNumber(sql::Connection &connection, int number)
{
    return findAs<RoundId>(
        connection, QStringLiteral("SELECT id FROM round WHERE deleted_at IS NULL AND number = :number ORDER BY id"),
        {{QStringLiteral("number"), qint64(number)}});
}

std::vector<RoundId> RoundRepository::findByName(sql::Connection &connection, const QString &name)
{
    return findAs<RoundId>(connection,
                           QStringLiteral("SELECT id FROM round WHERE deleted_at IS NULL AND name = :name ORDER BY id"),
                           {{QStringLiteral("name"), name.simplified()}});
}

} // namespace zhucun::storage
