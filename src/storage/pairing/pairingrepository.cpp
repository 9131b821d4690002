#include "storage/pairing/pairingrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

namespace {

const QString kFrom = QStringLiteral(
    "pairing p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN cadre c ON c.id = p.cadre_id "
    "LEFT JOIN household h ON h.id = p.household_id LEFT JOIN village v ON v.id = COALESCE(p.village_id, h.village_id) "
    "LEFT JOIN division d ON d.id = COALESCE(p.township_id, v.township_id)");
const QString kHelper = QStringLiteral("COALESCE(u.name, c.name, p.helper_name)");

QString intersecting(const QString &from, const QString &to)
{
    return QStringLiteral("(p.starts_on IS NULL OR p.starts_on <= %2) AND (p.ends_on IS NULL OR p.ends_on >= %1)")
        .arg(from, to);
}

} // namespace

const ListShape &PairingRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("p"),
        kFrom,
        {
            {QStringLiteral("kind"), codeField<PairingKind>("p.kind")},
            {QStringLiteral("unit"), idField("p.unit_id")},
            {QStringLiteral("cadre"), idField("p.cadre_id")},
            {QStringLiteral("township"), idField("p.township_id")},
            {QStringLiteral("village"), idField("p.village_id")},
            {QStringLiteral("household"), idField("p.household_id")},
            {QStringLiteral("starts_on"), dayField("p.starts_on")},
            {QStringLiteral("ends_on"), dayField("p.ends_on")},
            {QStringLiteral("current"),
             predicateField(intersecting(QStringLiteral(":today"), QStringLiteral(":today")))},
        },
        {
            {QStringLiteral("kind"), sortByTerm<PairingKind>("p.kind")},
            {QStringLiteral("helper"), sortByOptional("COALESCE(u.search_key, c.search_key, p.search_key)")},
            {QStringLiteral("helped"),
             sortByOptional("COALESCE(h.search_key, NULLIF(p.helped_name, ''), v.search_key, d.search_key)")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("starts_on"), sortByOptional("p.starts_on")},
            {QStringLiteral("ends_on"), sortByOptional("p.ends_on")},
        },
        {{},
         QStringLiteral("COALESCE(p.township_id, v.township_id) = :township"),
         QStringLiteral("COALESCE(p.village_id, h.village_id) = :village"),
         QStringLiteral(
             "EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND (p.ends_on IS NULL OR p.ends_on >= r.starts_on) "
             "AND (p.starts_on IS NULL OR r.ends_on IS NULL OR p.starts_on <= r.ends_on))"),
         intersecting(QStringLiteral(":from"), QStringLiteral(":to")),
         {}},
        {QStringLiteral("p.search_key"), QStringLiteral("u.search_key"), QStringLiteral("c.search_key"),
         QStringLiteral("h.search_key"), QStringLiteral("v.search_key")},
        QStringLiteral("p.starts_on DESC NULLS LAST, p.id DESC"),
    };
    return shape;
}

std::vector<qint64> PairingRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                           QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<PairingRow> PairingRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<PairingRow>(connection,
                                   QStringLiteral("SELECT p.id, p.kind, ") + kHelper +
                                       QStringLiteral(", COALESCE(h.head, NULLIF(p.helped_name, ''), CASE p.kind WHEN "
                                                      "'unit_township' THEN d.name ELSE v.name END), "
                                                      "d.name, v.name, p.starts_on, p.ends_on FROM ") +
                                       kFrom + QStringLiteral(" WHERE p.id IN (%1)"),
                                   ids, today, [](const sql::Statement &row) {
                                       return PairingRow{row.get<PairingId>(0),
                                                         row.get<PairingKind>(1),
                                                         row.get<QString>(2),
                                                         row.get<QString>(3),
                                                         row.get<QString>(4),
                                                         row.get<QString>(5),
                                                         row.get<std::optional<QDate>>(6),
                                                         row.get<std::optional<QDate>>(7)};
                                   });
}

Totals PairingRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<PairingId> PairingRepository::findBySides(sql::Connection &connection, const Pairing &sides)
{
    return findAs<PairingId>(
        connection,
        QStringLiteral(
            "SELECT id FROM pairing WHERE deleted_at IS NULL AND kind = :kind AND COALESCE(unit_id, 0) = :unit "
            "AND COALESCE(cadre_id, 0) = :cadre AND helper_name = :helper AND COALESCE(township_id, 0) = :township "
            "AND COALESCE(village_id, 0) = :village AND COALESCE(household_id, 0) = :household AND helped_name = "
            ":helped "
            "ORDER BY id"),
        {{QStringLiteral("kind"), codeOf(sides.kind)},
         {QStringLiteral("unit"), sides.unitId.value()},
         {QStringLiteral("cadre"), sides.cadreId.value()},
         {QStringLiteral("helper"), sides.helperName},
         {QStringLiteral("township"), sides.townshipId.value()},
         {QStringLiteral("village"), sides.villageId.value()},
         {QStringLiteral("household"), sides.householdId.value()},
         {QStringLiteral("helped"), sides.helpedName}});
}

} // namespace zhucun::storage
