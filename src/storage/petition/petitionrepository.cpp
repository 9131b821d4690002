#include "storage/petition/petitionrepository.h"

#include "storage/event/eventqueries.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

// The village's township as it is now; the petition's own only where it names no village.
static const QString kFrom = QStringLiteral("petition p LEFT JOIN village v ON v.id = p.village_id "
                                            "LEFT JOIN division d ON d.id = COALESCE(v.township_id, p.township_id)");

const ListShape &PetitionRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("p"),
        kFrom,
        {
            {QStringLiteral("received_on"), dayField("p.received_on")},
            {QStringLiteral("village"), idField("p.village_id")},
            {QStringLiteral("level"), codeField<PetitionLevel>("p.level")},
            {QStringLiteral("form"), codeField<PetitionMode>("p.form")},
            {QStringLiteral("people"), integerField("p.people")},
            {QStringLiteral("petitioner"), textField("p.petitioner")},
            {QStringLiteral("matter"), textField("p.matter")},
            {QStringLiteral("done_on"), dayField("p.done_on")},
            {QStringLiteral("open"), predicateField(QStringLiteral("p.done_on IS NULL"))},
            {QStringLiteral("result"), textField("p.result")},
        },
        {
            {QStringLiteral("received_on"), sortBy("p.received_on")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("level"), sortByTerm<PetitionLevel>("p.level")},
            {QStringLiteral("form"), sortByTerm<PetitionMode>("p.form")},
            {QStringLiteral("people"), sortBy("p.people")},
            {QStringLiteral("petitioner"), sortByOptional("CASE WHEN p.petitioner <> '' THEN p.search_key END")},
            {QStringLiteral("done_on"), sortByOptional("p.done_on")},
        },
        {{},
         QStringLiteral("COALESCE(v.township_id, p.township_id) = :township"),
         QStringLiteral("p.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND p.received_on >= r.starts_on "
                        "AND (r.ends_on IS NULL OR p.received_on <= r.ends_on))"),
         QStringLiteral("p.received_on >= :from AND p.received_on <= :to"),
         {}},
        {QStringLiteral("p.search_key"), QStringLiteral("v.search_key")},
        QStringLiteral("p.received_on DESC, p.id DESC"),
    };
    return shape;
}

std::vector<qint64> PetitionRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                            QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<PetitionRow> PetitionRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<PetitionRow>(
        connection,
        QStringLiteral("SELECT p.id, p.received_on, d.name, v.name, p.level, p.form, p.people, p.petitioner, p.matter, "
                       "p.done_on, p.result FROM ") +
            kFrom + QStringLiteral(" WHERE p.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            PetitionRow row;
            row.id = from.get<PetitionId>(0);
            row.receivedOn = from.get<QDate>(1);
            row.townshipName = from.get<QString>(2);
            row.villageName = from.get<QString>(3);
            row.level = from.get<PetitionLevel>(4);
            row.form = from.get<PetitionMode>(5);
            row.people = from.get<int>(6);
            row.petitioner = from.get<QString>(7);
            row.matter = from.get<QString>(8);
            row.doneOn = from.get<std::optional<QDate>>(9);
            row.result = from.get<QString>(10);
            return row;
        });
}

Totals PetitionRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    Totals totals = totalsOf(connection, shape(), filter, today, {{"people", "p.people"}});
    addSameEvents(connection, shape(), filter, today, EventPart::Petition, totals);
    return totals;
}

std::vector<PetitionId> PetitionRepository::findByNaturalKey(sql::Connection &connection, const Petition &wanted)
{
    return findAs<PetitionId>(
        connection,
        QStringLiteral("SELECT id FROM petition WHERE deleted_at IS NULL AND received_on = :day "
                       "AND COALESCE(village_id, 0) = :village AND (:village <> 0 OR township_id = :township) "
                       "AND level = :level AND form = :form AND petitioner = :petitioner AND matter = :matter "
                       "ORDER BY id"),
        {{QStringLiteral("day"), qint64(dayNumber(wanted.receivedOn))},
         {QStringLiteral("village"), wanted.villageId.value()},
         {QStringLiteral("township"), wanted.townshipId.value()},
         {QStringLiteral("level"), codeOf(wanted.level)},
         {QStringLiteral("form"), codeOf(wanted.form)},
         {QStringLiteral("petitioner"), wanted.petitioner},
         {QStringLiteral("matter"), wanted.matter}});
}

} // namespace zhucun::storage
