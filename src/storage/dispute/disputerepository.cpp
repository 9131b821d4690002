#include "storage/dispute/disputerepository.h"

#include "storage/event/eventqueries.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

static const QString kFrom =
    QStringLiteral("dispute x LEFT JOIN village v ON v.id = x.village_id LEFT JOIN division d ON d.id = v.township_id "
                   "LEFT JOIN category g ON g.id = x.category_id LEFT JOIN cadre c ON c.id = x.responsible_id");

const ListShape &DisputeRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("x"),
        kFrom,
        {
            {QStringLiteral("number"), textField("x.number")},
            {QStringLiteral("found_on"), dayField("x.found_on")},
            {QStringLiteral("source"), codeField<DisputeSource>("x.source")},
            {QStringLiteral("village"), idField("x.village_id")},
            {QStringLiteral("group"), textField("x.village_group")},
            {QStringLiteral("category"), idField("x.category_id")},
            {QStringLiteral("people"), integerField("x.people")},
            {QStringLiteral("amount"), integerField("x.amount")},
            {QStringLiteral("risk"), codeField<DisputeRisk>("x.risk")},
            {QStringLiteral("summary"), textField("x.summary")},
            {QStringLiteral("responsible"), idField("x.responsible_id")},
            {QStringLiteral("lead_official"), textField("x.lead_official")},
            {QStringLiteral("accepted_on"), dayField("x.accepted_on")},
            {QStringLiteral("outcome"), codeField<DisputeOutcome>("x.outcome")},
            {QStringLiteral("resolved_on"), dayField("x.resolved_on")},
            {QStringLiteral("revisited_on"), dayField("x.revisited_on")},
            {QStringLiteral("archived_on"), dayField("x.archived_on")},
            {QStringLiteral("state"), codeField<DisputeState>("x.state")},
            {QStringLiteral("open"), predicateField(QStringLiteral("x.resolved_on IS NULL"))},
            {QStringLiteral("petition_linked"), boolField("x.petition_linked")},
            {QStringLiteral("recurrence_of"), idField("x.recurrence_of")},
            {QStringLiteral("typical"), boolField("x.typical")},
        },
        {
            {QStringLiteral("number"), sortByText("x.number")},
            {QStringLiteral("found_on"), sortBy("x.found_on")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("category"), sortByOptional("g.position")},
            {QStringLiteral("source"), sortByTerm<DisputeSource>("x.source")},
            {QStringLiteral("risk"), sortByTerm<DisputeRisk>("x.risk")},
            {QStringLiteral("responsible"), sortByOptional("COALESCE(c.search_key, NULLIF(x.responsible_name, ''))")},
            {QStringLiteral("lead_official"), sortByText("x.lead_official")},
            {QStringLiteral("state"), sortByTerm<DisputeState>("x.state")},
            {QStringLiteral("resolved_on"), sortByOptional("x.resolved_on")},
            {QStringLiteral("people"), sortByOptional("x.people")},
            {QStringLiteral("amount"), sortByOptional("x.amount")},
        },
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("x.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND x.found_on >= r.starts_on "
                        "AND (r.ends_on IS NULL OR x.found_on <= r.ends_on))"),
         QStringLiteral("x.found_on >= :from AND x.found_on <= :to"),
         {}},
        {QStringLiteral("x.search_key")},
        QStringLiteral("x.found_on DESC, x.id DESC"),
    };
    return shape;
}

std::vector<qint64> DisputeRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<DisputeRow> DisputeRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<DisputeRow>(
        connection,
        QStringLiteral(
            "SELECT x.id, x.number, x.found_on, d.name, x.village_id, v.name, g.name, x.risk, x.summary, "
            "COALESCE(c.name, x.responsible_name), x.lead_official, x.state, x.resolved_on, x.people, x.amount FROM ") +
            kFrom + QStringLiteral(" WHERE x.id IN (%1)"),
        ids, today, [today](const sql::Statement &from) {
            DisputeRow row;
            row.id = from.get<DisputeId>(0);
            row.number = from.get<QString>(1);
            row.foundOn = from.get<QDate>(2);
            row.townshipName = from.get<QString>(3);
            row.villageId = from.get<VillageId>(4);
            row.villageName = from.get<QString>(5);
            row.categoryName = from.get<QString>(6);
            row.risk = from.get<DisputeRisk>(7);
            row.summary = from.get<QString>(8);
            row.responsibleName = from.get<QString>(9);
            row.leadOfficial = from.get<QString>(10);
            row.state = from.get<DisputeState>(11);
            row.resolvedOn = from.get<std::optional<QDate>>(12);
            row.people = from.get<std::optional<int>>(13);
            row.amount = from.get<std::optional<Money>>(14);
            row.daysOpen = row.foundOn.daysTo(row.resolvedOn.value_or(today));
            return row;
        });
    const auto parties = namesOf(connection,
                                 QStringLiteral("SELECT dispute_id, name FROM dispute_party WHERE dispute_id IN (%1) "
                                                "ORDER BY dispute_id, position"),
                                 ids, today);
    for (DisputeRow &row : rows)
        row.partyNames = parties.value(row.id.value());
    return rows;
}

Totals DisputeRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    Totals totals = totalsOf(connection, shape(), filter, today, {{"people", "x.people"}, {"amount", "x.amount"}});
    addSameEvents(connection, shape(), filter, today, EventPart::Dispute, totals);
    return totals;
}

std::vector<DisputeId> DisputeRepository::findByNumber(sql::Connection &connection, const QString &number)
{
    return findAs<DisputeId>(
        connection, QStringLiteral("SELECT id FROM dispute WHERE deleted_at IS NULL AND number = :number ORDER BY id"),
        {{QStringLiteral("number"), number.trimmed()}});
}

} // namespace zhucun::storage
