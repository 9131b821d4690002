#include "storage/village/villagerepository.h"

#include "storage/list/idpage.h"
#include "storage/list/placename.h"

namespace zhucun::storage {

const ListShape &VillageRepository::shape()
{
    static const QString servedBy =
        QStringLiteral("EXISTS (SELECT 1 FROM team_village tv JOIN team t ON t.id = tv.team_id WHERE tv.village_id = "
                       "v.id AND t.deleted_at IS NULL AND %1)");
    static const QString tagged =
        QStringLiteral("EXISTS (SELECT 1 FROM village_tag vt WHERE vt.village_id = v.id AND %1)");
    static const ListShape shape{
        QStringLiteral("v"),
        QStringLiteral("village v LEFT JOIN division d ON d.id = v.township_id"),
        {
            {QStringLiteral("id"), idField("v.id")},
            {QStringLiteral("name"), textField("v.name")},
            {QStringLiteral("code"), textField("v.code")},
            {QStringLiteral("township"), idField("v.township_id")},
            {QStringLiteral("tag"), within(tagged, idField("vt.category_id"))},
            {QStringLiteral("has_team"), predicateField(QString(servedBy).arg(
                                             QStringLiteral("(t.dissolved_on IS NULL OR t.dissolved_on > :today)")))},
            {QStringLiteral("households"), integerField("v.households")},
            {QStringLiteral("population"), integerField("v.population")},
            {QStringLiteral("party_members"), integerField("v.party_members")},
            {QStringLiteral("secretary"), textField("v.secretary")},
            {QStringLiteral("phone"), textField("v.phone")},
        },
        {
            {QStringLiteral("name"), sortBy("v.search_key")},
            {QStringLiteral("code"), sortByText("v.code")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("households"), sortByOptional("v.households")},
            {QStringLiteral("population"), sortByOptional("v.population")},
            {QStringLiteral("party_members"), sortByOptional("v.party_members")},
            {QStringLiteral("secretary"), sortByText("v.secretary")},
        },
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("v.id = :village"),
         QString(servedBy).arg(QStringLiteral("t.round_id = :round")),
         {},
         {}},
        {QStringLiteral("v.search_key")},
        QStringLiteral("d.code, v.search_key, v.id"),
    };
    return shape;
}

std::vector<qint64> VillageRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<VillageRow> VillageRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<VillageRow>(
        connection,
        QStringLiteral("SELECT v.id, v.name, v.code, v.township_id, d.name, v.households, v.population, "
                       "v.party_members, v.secretary, "
                       "v.phone FROM village v LEFT JOIN division d ON d.id = v.township_id WHERE v.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            VillageRow row;
            row.id = from.get<VillageId>(0);
            row.name = from.get<QString>(1);
            row.code = from.get<QString>(2);
            row.townshipId = from.get<DivisionId>(3);
            row.townshipName = from.get<QString>(4);
            row.households = from.get<std::optional<int>>(5);
            row.population = from.get<std::optional<int>>(6);
            row.partyMembers = from.get<std::optional<int>>(7);
            row.secretary = from.get<QString>(8);
            row.phone = from.get<QString>(9);
            return row;
        });
    const auto tags = namesOf(
        connection,
        QStringLiteral("SELECT vt.village_id, g.name FROM village_tag vt JOIN category g ON g.id = vt.category_id "
                       "WHERE vt.village_id IN (%1) ORDER BY vt.village_id, vt.position"),
        ids, today);
    const auto teams =
        namesOf(connection,
                QStringLiteral("SELECT tv.village_id, t.name FROM team_village tv JOIN team t ON t.id = tv.team_id "
                               "WHERE tv.village_id IN (%1) AND t.deleted_at IS NULL "
                               "AND (t.established_on IS NULL OR t.established_on <= :today) "
                               "AND (t.dissolved_on IS NULL OR t.dissolved_on > :today) ORDER BY tv.village_id, t.id"),
                ids, today);
    const auto cadres = numbersOf(
        connection,
        QStringLiteral(
            "SELECT p.village_id, COUNT(DISTINCT p.cadre_id) FROM posting p WHERE p.village_id IN (%1) AND ") +
            validToday("p") + QStringLiteral(" GROUP BY p.village_id"),
        ids, today);
    for (VillageRow &row : rows) {
        row.tagNames = tags.value(row.id.value());
        row.teamNames = teams.value(row.id.value());
        row.cadres = cadres.value(row.id.value());
    }
    return rows;
}

Totals VillageRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    return totalsOf(connection, shape(), filter, today,
                    {{"households", "v.households"}, {"population", "v.population"}});
}

std::vector<VillageId> VillageRepository::findByName(sql::Connection &connection, DivisionId townshipId,
                                                     const QString &name)
{
    return findSpelt<VillageId>(connection,
                                QStringLiteral("SELECT id FROM village WHERE deleted_at IS NULL AND name = :name "
                                               "AND (township_id = :township OR :township = 0) ORDER BY id"),
                                villageSpellings(name), {{QStringLiteral("township"), townshipId.value()}});
}

std::vector<VillageId> VillageRepository::findByCode(sql::Connection &connection, const QString &code)
{
    return findAs<VillageId>(
        connection,
        QStringLiteral("SELECT id FROM village WHERE deleted_at IS NULL AND code = :code AND code <> '' ORDER BY id"),
        {{QStringLiteral("code"), code.trimmed()}});
}

} // namespace zhucun::storage
