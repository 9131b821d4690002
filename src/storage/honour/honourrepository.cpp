#include "storage/honour/honourrepository.h"

#include "storage/list/idpage.h"
#include "storage/posting/postingon.h"

namespace zhucun::storage {

namespace {

// Beside what postingon.h joins: the team that is itself honoured, and its township.
const QString kFrom = QStringLiteral("honour h LEFT JOIN cadre c ON c.id = h.cadre_id") +
                      joinPostingOn("h.cadre_id", "h.awarded_on") +
                      QStringLiteral(" LEFT JOIN team ht ON ht.id = h.team_id "
                                     "LEFT JOIN division hd ON hd.id = ht.township_id");

QString sanctions()
{
    QStringList codes;
    for (const auto &term : Vocabulary<HonourKind>::terms()) {
        if (isSanction(term.value))
            codes << QStringLiteral("'%1'").arg(QLatin1String(term.code));
    }
    return QStringLiteral("h.kind IN (%1)").arg(codes.join(QStringLiteral(", ")));
}

} // namespace

const ListShape &HonourRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("h"),
        kFrom,
        {
            {QStringLiteral("cadre"), idField("h.cadre_id")},
            {QStringLiteral("team"), idField("h.team_id")},
            {QStringLiteral("awarded_on"), dayField("h.awarded_on")},
            {QStringLiteral("kind"), codeField<HonourKind>("h.kind")},
            {QStringLiteral("sanction"), predicateField(sanctions())},
            {QStringLiteral("authority"), textField("h.authority")},
            {QStringLiteral("document_number"), textField("h.document_number")},
            {QStringLiteral("reason"), textField("h.reason")},
        },
        {
            {QStringLiteral("awarded_on"), sortBy("h.awarded_on")},
            {QStringLiteral("recipient"), sortByOptional("COALESCE(c.search_key, ht.search_key)")},
            {QStringLiteral("township"), sortByOptional("COALESCE(d.search_key, hd.search_key)")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("kind"), sortByTerm<HonourKind>("h.kind")},
            {QStringLiteral("authority"), sortByText("h.authority")},
            {QStringLiteral("document_number"), sortByText("h.document_number")},
        },
        {{},
         QStringLiteral("COALESCE(d.id, hd.id) = :township"),
         QStringLiteral("(v.id = :village OR EXISTS (SELECT 1 FROM team_village tv WHERE tv.team_id = h.team_id "
                        "AND tv.village_id = :village))"),
         QStringLiteral("COALESCE(p.round_id, ht.round_id) = :round"),
         QStringLiteral("h.awarded_on >= :from AND h.awarded_on <= :to"),
         {}},
        {QStringLiteral("c.search_key"), QStringLiteral("ht.search_key"), QStringLiteral("h.search_key")},
        QStringLiteral("h.awarded_on DESC, h.id DESC"),
    };
    return shape;
}

std::vector<qint64> HonourRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                          QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<HonourRow> HonourRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    auto rows = rowsInOrder<HonourRow>(
        connection,
        QStringLiteral("SELECT h.id, h.cadre_id, h.team_id, COALESCE(c.name, ht.name), COALESCE(d.name, hd.name), "
                       "v.name, h.awarded_on, h.kind, h.authority, h.document_number, h.reason FROM ") +
            kFrom + QStringLiteral(" WHERE h.id IN (%1)"),
        ids, today, [](const sql::Statement &from) {
            HonourRow row;
            row.id = from.get<HonourId>(0);
            row.cadreId = from.get<CadreId>(1);
            row.teamId = from.get<TeamId>(2);
            row.recipientName = from.get<QString>(3);
            row.townshipName = from.get<QString>(4);
            row.villageName = from.get<QString>(5);
            row.awardedOn = from.get<QDate>(6);
            row.kind = from.get<HonourKind>(7);
            row.authority = from.get<QString>(8);
            row.documentNumber = from.get<QString>(9);
            row.reason = from.get<QString>(10);
            return row;
        });
    const auto villages = namesOf(connection,
                                  QStringLiteral("SELECT h.id, v.name FROM honour h JOIN team_village tv ON tv.team_id "
                                                 "= h.team_id JOIN village v ON v.id = tv.village_id "
                                                 "WHERE h.id IN (%1) ORDER BY h.id, tv.position"),
                                  ids, today);
    for (HonourRow &row : rows) {
        if (row.teamId.isValid())
            row.villageName = villages.value(row.id.value());
    }
    return rows;
}

Totals HonourRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<HonourId> HonourRepository::findByNaturalKey(sql::Connection &connection, const Honour &wanted)
{
    return findAs<HonourId>(
        connection,
        QStringLiteral("SELECT id FROM honour WHERE deleted_at IS NULL AND COALESCE(cadre_id, 0) = :cadre "
                       "AND COALESCE(team_id, 0) = :team AND awarded_on = :day AND kind = :kind "
                       "AND document_number = :document ORDER BY id"),
        {{QStringLiteral("cadre"), wanted.cadreId.value()},
         {QStringLiteral("team"), wanted.teamId.value()},
         {QStringLiteral("day"), qint64(dayNumber(wanted.awardedOn))},
         {QStringLiteral("kind"), codeOf(wanted.kind)},
         {QStringLiteral("document"), wanted.documentNumber}});
}

} // namespace zhucun::storage
