#include "storage/division/divisionrepository.h"

#include "storage/list/idpage.h"
#include "storage/list/placename.h"

namespace zhucun::storage {

const ListShape &DivisionRepository::shape()
{
    static const QString teamOf = QStringLiteral(
        "EXISTS (SELECT 1 FROM team t WHERE t.township_id = d.id AND t.round_id = :round AND t.deleted_at IS NULL)");
    static const ListShape shape{
        QStringLiteral("d"),
        QStringLiteral("division d LEFT JOIN division parent ON parent.id = d.parent_id"),
        {
            {QStringLiteral("level"), codeField<DivisionLevel>("d.level")},
            {QStringLiteral("parent"), idField("d.parent_id")},
            {QStringLiteral("code"), textField("d.code")},
            {QStringLiteral("name"), textField("d.name")},
            {QStringLiteral("opened_on"), dayField("d.opened_on")},
            {QStringLiteral("closed_on"), dayField("d.closed_on")},
        },
        {
            {QStringLiteral("code"), sortBy("d.code")},
            {QStringLiteral("name"), sortBy("d.search_key")},
            {QStringLiteral("level"), sortByTerm<DivisionLevel>("d.level")},
            {QStringLiteral("parent"), sortByOptional("parent.search_key")},
        },
        {{},
         QStringLiteral("d.id = :township"),
         QStringLiteral("EXISTS (SELECT 1 FROM village v WHERE v.township_id = d.id AND v.id = :village)"),
         teamOf,
         {},
         {}},
        {QStringLiteral("d.search_key")},
        QStringLiteral("d.code, d.id"),
    };
    return shape;
}

std::vector<qint64> DivisionRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                            QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<DivisionRow> DivisionRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<DivisionRow>(
        connection,
        QStringLiteral("SELECT d.id, d.code, d.name, d.level, parent.name FROM division d "
                       "LEFT JOIN division parent ON parent.id = d.parent_id WHERE d.id IN (%1)"),
        ids, today, [](const sql::Statement &row) {
            return DivisionRow{row.get<DivisionId>(0),
                               row.get<QString>(1),
                               row.get<QString>(2),
                               row.get<DivisionLevel>(3),
                               row.get<QString>(4),
                               0,
                               0,
                               0};
        });
    const auto villages =
        numbersOf(connection,
                  QStringLiteral("SELECT township_id, COUNT(*) FROM village "
                                 "WHERE township_id IN (%1) AND deleted_at IS NULL GROUP BY township_id"),
                  ids, today);
    const auto teams = numbersOf(
        connection,
        QStringLiteral("SELECT township_id, COUNT(*) FROM team WHERE township_id IN (%1) AND deleted_at IS NULL "
                       "AND (dissolved_on IS NULL OR dissolved_on > :today) GROUP BY township_id"),
        ids, today);
    const auto cadres = numbersOf(
        connection,
        QStringLiteral("SELECT COALESCE(v.township_id, t.township_id), COUNT(DISTINCT p.cadre_id) FROM posting p "
                       "LEFT JOIN village v ON v.id = p.village_id LEFT JOIN team t ON t.id = p.team_id "
                       "WHERE COALESCE(v.township_id, t.township_id) IN (%1) AND ") +
            validToday("p") + QStringLiteral(" GROUP BY COALESCE(v.township_id, t.township_id)"),
        ids, today);
    for (DivisionRow &row : rows) {
        row.villages = villages.value(row.id.value());
        row.teams = teams.value(row.id.value());
        row.cadres = cadres.value(row.id.value());
    }
    return rows;
}

Totals DivisionRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<DivisionId> DivisionRepository::findTownship(sql::Connection &connection, const QString &nameOrCode)
{
    static const QString byName =
        QStringLiteral("SELECT id FROM division WHERE deleted_at IS NULL AND level = 'township' "
                       "AND (name = :name OR code = :name) ORDER BY id");
    return findSpelt<DivisionId>(connection, byName, townshipSpellings(nameOrCode), {});
}

} // namespace zhucun::storage
