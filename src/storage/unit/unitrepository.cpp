#include "storage/unit/unitrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &UnitRepository::shape()
{
    static const QString sends = QStringLiteral("EXISTS (SELECT 1 FROM team_unit tu JOIN team t ON t.id = tu.team_id "
                                                "WHERE tu.unit_id = u.id AND t.deleted_at IS NULL AND %1)");
    static const ListShape shape{
        QStringLiteral("u"),
        QStringLiteral("unit u"),
        {
            {QStringLiteral("name"), textField("u.name")},
            {QStringLiteral("level"), codeField<UnitLevel>("u.level")},
            {QStringLiteral("category"), codeField<UnitCategory>("u.category")},
            {QStringLiteral("contact"), textField("u.contact")},
            {QStringLiteral("phone"), textField("u.phone")},
        },
        {
            {QStringLiteral("name"), sortBy("u.search_key")},
            {QStringLiteral("level"), sortByTerm<UnitLevel>("u.level")},
            {QStringLiteral("category"), sortByTerm<UnitCategory>("u.category")},
            {QStringLiteral("contact"), sortByText("u.contact")},
        },
        {sends,
         QStringLiteral("t.township_id = :township"),
         QStringLiteral("EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = t.id AND tv.village_id = :village)"),
         QStringLiteral("t.round_id = :round"),
         {},
         {}},
        {QStringLiteral("u.search_key")},
        QStringLiteral("u.search_key, u.id"),
    };
    return shape;
}

std::vector<qint64> UnitRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                        QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<UnitRow> UnitRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<UnitRow>(
        connection,
        QStringLiteral("SELECT u.id, u.name, u.level, u.category, u.contact, u.phone FROM unit u WHERE u.id IN (%1)"),
        ids, today, [](const sql::Statement &row) {
            return UnitRow{row.get<UnitId>(0),
                           row.get<QString>(1),
                           row.get<UnitLevel>(2),
                           row.get<std::optional<UnitCategory>>(3),
                           row.get<QString>(4),
                           row.get<QString>(5),
                           0,
                           0};
        });
    const auto teams =
        numbersOf(connection,
                  QStringLiteral("SELECT tu.unit_id, COUNT(*) FROM team_unit tu JOIN team t ON t.id = tu.team_id "
                                 "WHERE tu.unit_id IN (%1) AND t.deleted_at IS NULL "
                                 "AND (t.dissolved_on IS NULL OR t.dissolved_on > :today) GROUP BY tu.unit_id"),
                  ids, today);
    const auto cadres = numbersOf(
        connection,
        QStringLiteral("SELECT c.unit_id, COUNT(DISTINCT c.id) FROM cadre c JOIN posting p ON p.cadre_id = c.id "
                       "WHERE c.unit_id IN (%1) AND c.deleted_at IS NULL AND ") +
            validToday("p") + QStringLiteral(" GROUP BY c.unit_id"),
        ids, today);
    for (UnitRow &row : rows) {
        row.teams = teams.value(row.id.value());
        row.cadres = cadres.value(row.id.value());
    }
    return rows;
}

Totals UnitRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<UnitId> UnitRepository::findByName(sql::Connection &connection, const QString &name)
{
    return findAs<UnitId>(connection,
                          QStringLiteral("SELECT id FROM unit WHERE deleted_at IS NULL AND name = :name ORDER BY id"),
                          {{QStringLiteral("name"), name.simplified()}});
}

} // namespace zhucun::storage
