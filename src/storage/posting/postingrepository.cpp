#include "storage/posting/postingrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

static const QString kFrom = QStringLiteral(
    "posting p LEFT JOIN cadre c ON c.id = p.cadre_id LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN team t ON t.id = "
    "p.team_id "
    "LEFT JOIN village v ON v.id = p.village_id LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) "
    "LEFT JOIN round r ON r.id = p.round_id");

const ListShape &PostingRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("p"),
        kFrom,
        {
            {QStringLiteral("cadre"), idField("p.cadre_id")},
            {QStringLiteral("unit"), idField("c.unit_id")},
            {QStringLiteral("team"), idField("p.team_id")},
            {QStringLiteral("village"), idField("p.village_id")},
            {QStringLiteral("round"), idField("p.round_id")},
            {QStringLiteral("role"), codeField<PostingRole>("p.role")},
            {QStringLiteral("first_secretary"), boolField("p.first_secretary")},
            {QStringLiteral("starts_on"), dayField("p.starts_on")},
            {QStringLiteral("ends_on"), dayField("p.ends_on")},
            {QStringLiteral("end_reason"), codeField<PostingEndReason>("p.end_reason")},
            {QStringLiteral("document_number"), textField("p.document_number")},
            {QStringLiteral("current"), predicateField(validToday("p"))},
        },
        {
            {QStringLiteral("cadre"), sortByOptional("c.search_key")},
            {QStringLiteral("unit"), sortByOptional("u.search_key")},
            {QStringLiteral("team"), sortByOptional("t.search_key")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("round"), sortByOptional("r.number")},
            {QStringLiteral("role"), sortByTerm<PostingRole>("p.role")},
            {QStringLiteral("first_secretary"), sortBy("p.first_secretary")},
            {QStringLiteral("starts_on"), sortBy("p.starts_on")},
            {QStringLiteral("ends_on"), sortByOptional("p.ends_on")},
            {QStringLiteral("end_reason"), sortByTerm<PostingEndReason>("p.end_reason")},
        },
        {{},
         QStringLiteral("COALESCE(v.township_id, t.township_id) = :township"),
         QStringLiteral("p.village_id = :village"),
         QStringLiteral("p.round_id = :round"),
         QStringLiteral("p.starts_on <= :to AND (p.ends_on IS NULL OR p.ends_on >= :from)"),
         {}},
        {QStringLiteral("c.search_key"), QStringLiteral("u.search_key"), QStringLiteral("t.search_key"),
         QStringLiteral("v.search_key")},
        QStringLiteral("p.starts_on DESC, c.search_key, p.id"),
    };
    return shape;
}

std::vector<qint64> PostingRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<PostingRow> PostingRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<PostingRow>(
        connection,
        QStringLiteral("SELECT p.id, p.cadre_id, c.name, u.name, p.team_id, t.name, d.name, p.village_id, v.name, "
                       "r.number, p.role, "
                       "p.first_secretary, p.starts_on, p.ends_on, p.end_reason, c.phone FROM ") +
            kFrom + QStringLiteral(" WHERE p.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            PostingRow row;
            row.id = from.get<PostingId>(0);
            row.cadreId = from.get<CadreId>(1);
            row.cadreName = from.get<QString>(2);
            row.unitName = from.get<QString>(3);
            row.teamId = from.get<TeamId>(4);
            row.teamName = from.get<QString>(5);
            row.townshipName = from.get<QString>(6);
            row.villageId = from.get<VillageId>(7);
            row.villageName = from.get<QString>(8);
            row.roundNumber = from.get<int>(9);
            row.role = from.get<PostingRole>(10);
            row.firstSecretary = from.get<bool>(11);
            row.startsOn = from.get<QDate>(12);
            row.endsOn = from.get<std::optional<QDate>>(13);
            row.endReason = from.get<std::optional<PostingEndReason>>(14);
            row.phone = from.get<QString>(15);
            return row;
        });
}

Totals PostingRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<PostingId> PostingRepository::findByTeam(sql::Connection &connection, CadreId cadreId, TeamId teamId)
{
    return findAs<PostingId>(connection,
                             QStringLiteral("SELECT id FROM posting WHERE deleted_at IS NULL AND cadre_id = :cadre AND "
                                            "team_id = :team ORDER BY starts_on, id"),
                             {{QStringLiteral("cadre"), cadreId.value()}, {QStringLiteral("team"), teamId.value()}});
}

std::vector<PostingId> PostingRepository::findByVillage(sql::Connection &connection, CadreId cadreId,
                                                        VillageId villageId, RoundId roundId)
{
    return findAs<PostingId>(connection,
                             QStringLiteral("SELECT id FROM posting WHERE deleted_at IS NULL AND cadre_id = :cadre "
                                            "AND village_id = :village AND round_id = :round ORDER BY starts_on, id"),
                             {{QStringLiteral("cadre"), cadreId.value()},
                              {QStringLiteral("village"), villageId.value()},
                              {QStringLiteral("round"), roundId.value()}});
}

} // namespace zhucun::storage
