#include "storage/ledger/ledgerrepository.h"

#include "domain/ledger/ledgerkind.h"
#include "storage/event/eventqueries.h"
#include "storage/list/idpage.h"

namespace zhucun::storage {

// The township is the village's, or the entry's own where it has no village.
static const QString kFrom = QStringLiteral(
    "ledger_entry e LEFT JOIN ledger_kind k ON k.id = e.kind_id LEFT JOIN village v ON v.id = e.village_id "
    "LEFT JOIN division d ON d.id = COALESCE(v.township_id, e.township_id) LEFT JOIN team t ON t.id = e.team_id "
    "LEFT JOIN cadre c ON c.id = e.cadre_id LEFT JOIN unit u ON u.id = e.unit_id");

const ListShape &LedgerRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("e"),
        kFrom,
        {
            {QStringLiteral("happened_on"), dayField("e.happened_on")},
            {QStringLiteral("kind"), idField("e.kind_id")},
            {QStringLiteral("theme"), codeField<LedgerTheme>("k.theme")},
            {QStringLiteral("title"), textField("e.title")},
            {QStringLiteral("village"), idField("e.village_id")},
            {QStringLiteral("team"), idField("e.team_id")},
            {QStringLiteral("cadre"), idField("e.cadre_id")},
            {QStringLiteral("unit"), idField("e.unit_id")},
            {QStringLiteral("households"), integerField("e.households")},
            {QStringLiteral("people"), integerField("e.people")},
            {QStringLiteral("amount"), integerField("e.amount")},
            {QStringLiteral("stage"), codeField<LedgerStage>("e.stage")},
            {QStringLiteral("mode"), codeField<LedgerMode>("e.mode")},
            {QStringLiteral("variant"), textField("e.variant")},
            {QStringLiteral("grade"), codeField<EvidenceGrade>("e.grade")},
            {QStringLiteral("typical"), boolField("e.typical")},
        },
        {
            {QStringLiteral("happened_on"), sortBy("e.happened_on")},
            {QStringLiteral("kind"), sortByOptional("k.position")},
            {QStringLiteral("title"), sortByText("e.title")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("team"), sortByOptional("t.search_key")},
            {QStringLiteral("cadre"), sortByOptional("c.search_key")},
            {QStringLiteral("unit"), sortByOptional("u.search_key")},
            {QStringLiteral("quantity"), sortByOptional("e.quantity")},
            {QStringLiteral("households"), sortByOptional("e.households")},
            {QStringLiteral("people"), sortByOptional("e.people")},
            {QStringLiteral("amount"), sortByOptional("e.amount")},
            {QStringLiteral("stage"), sortByTerm<LedgerStage>("e.stage")},
            {QStringLiteral("grade"), sortByTerm<EvidenceGrade>("e.grade")},
        },
        {{},
         QStringLiteral("d.id = :township"),
         QStringLiteral("e.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND e.happened_on >= r.starts_on "
                        "AND (r.ends_on IS NULL OR e.happened_on <= r.ends_on))"),
         QStringLiteral("e.happened_on >= :from AND e.happened_on <= :to"),
         {}},
        {QStringLiteral("e.search_key"), QStringLiteral("k.search_key")},
        QStringLiteral("e.happened_on DESC, e.id DESC"),
    };
    return shape;
}

std::vector<qint64> LedgerRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                          QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<LedgerRow> LedgerRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<LedgerRow>(
        connection,
        QStringLiteral("SELECT e.id, e.happened_on, d.name, v.name, t.name, c.name, u.name, k.name, k.unit, e.title, "
                       "e.variant, e.quantity, e.households, e.people, e.amount, e.stage, e.mode, e.grade, e.typical "
                       "FROM ") +
            kFrom + QStringLiteral(" WHERE e.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            LedgerRow row;
            row.id = from.get<LedgerEntryId>(0);
            row.happenedOn = from.get<QDate>(1);
            row.townshipName = from.get<QString>(2);
            row.villageName = from.get<QString>(3);
            row.teamName = from.get<QString>(4);
            row.cadreName = from.get<QString>(5);
            row.unitName = from.get<QString>(6);
            row.kindName = from.get<QString>(7);
            row.kindUnit = from.get<QString>(8);
            row.title = from.get<QString>(9);
            row.variant = from.get<QString>(10);
            row.quantity = from.get<std::optional<Quantity>>(11);
            row.households = from.get<std::optional<int>>(12);
            row.people = from.get<std::optional<int>>(13);
            row.amount = from.get<std::optional<Money>>(14);
            row.stage = from.get<std::optional<LedgerStage>>(15);
            row.mode = from.get<std::optional<LedgerMode>>(16);
            row.grade = from.get<std::optional<EvidenceGrade>>(17);
            row.typical = from.get<bool>(18);
            return row;
        });
    const auto funds = namesOf(connection,
                               QStringLiteral("SELECT ledger_entry_id, source FROM ledger_fund WHERE ledger_entry_id "
                                              "IN (%1) ORDER BY ledger_entry_id, position"),
                               ids, today);
    for (LedgerRow &row : rows)
        row.fundNames = funds.value(row.id.value());
    return rows;
}

Totals LedgerRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    auto kinds = compile(shape(), filter, {}, today).select(connection, QStringLiteral("COUNT(DISTINCT e.kind_id)"));
    // Kilometres and hours of teaching do not add up, nor do sums of money with what was earned.
    if (!kinds.next() || kinds.get<qint64>(0) != 1)
        return {};
    Totals totals = totalsOf(
        connection, shape(), filter, today,
        {{"quantity", "e.quantity"}, {"households", "e.households"}, {"people", "e.people"}, {"amount", "e.amount"}});
    addSameEvents(connection, shape(), filter, today, EventPart::LedgerEntry, totals);
    return totals;
}

std::vector<LedgerEntryId> LedgerRepository::findByNaturalKey(sql::Connection &connection, const LedgerEntry &entry)
{
    return findAs<LedgerEntryId>(
        connection,
        QStringLiteral(
            "SELECT id FROM ledger_entry WHERE deleted_at IS NULL AND kind_id = :kind AND happened_on = :day "
            "AND title = :title AND COALESCE(village_id, 0) = :village "
            "AND COALESCE(township_id, 0) = :township ORDER BY id"),
        {{QStringLiteral("kind"), entry.kindId.value()},
         {QStringLiteral("day"), qint64(dayNumber(entry.happenedOn))},
         {QStringLiteral("title"), entry.title},
         {QStringLiteral("village"), entry.villageId.value()},
         {QStringLiteral("township"), entry.townshipId.value()}});
}

} // namespace zhucun::storage
