#include "storage/target/targetrepository.h"

#include "storage/list/idpage.h"
#include "storage/sql/quantitycodec.h"
#include "storage/target/indicatornames.h"

namespace zhucun::storage {

namespace {

const QString kFrom =
    QStringLiteral("target g LEFT JOIN village v ON v.id = g.village_id LEFT JOIN team t ON t.id = g.team_id "
                   "LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN category c ON c.id = g.category_id "
                   "LEFT JOIN division d ON d.id = COALESCE(g.township_id, v.township_id, t.township_id)");

QString subjectOf(const sql::Statement &from)
{
    if (const auto level = from.get<std::optional<UnitLevel>>(7))
        return chineseOf(*level);
    if (const auto group = from.get<std::optional<CadreGroup>>(8))
        return chineseOf(*group);
    return from.get<QString>(6);
}

} // namespace

const ListShape &TargetRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("g"),
        kFrom,
        {
            {QStringLiteral("indicator"), textField("g.indicator")},
            {QStringLiteral("scope"), codeField<TargetScope>("g.scope")},
            {QStringLiteral("cadre_group"), codeField<CadreGroup>("g.cadre_group")},
            {QStringLiteral("period_kind"), codeField<TargetPeriodKind>("g.period_kind")},
            {QStringLiteral("period"), textField("g.period")},
            {QStringLiteral("village"), idField("g.village_id")},
            {QStringLiteral("unit"), idField("g.unit_id")},
            {QStringLiteral("team"), idField("g.team_id")},
        },
        {
            {QStringLiteral("indicator"), sortBy("g.indicator")},
            {QStringLiteral("scope"), sortByTerm<TargetScope>("g.scope")},
            {QStringLiteral("period"), sortBy("g.period")},
            {QStringLiteral("value"), sortByOptional("g.value")},
        },
        {{},
         QStringLiteral("COALESCE(g.township_id, v.township_id, t.township_id) = :township"),
         QStringLiteral("g.village_id = :village"),
         {},
         {},
         {}},
        {QStringLiteral("g.search_key"), QStringLiteral("d.search_key"), QStringLiteral("v.search_key"),
         QStringLiteral("t.search_key"), QStringLiteral("u.search_key")},
        QStringLiteral("g.indicator, g.id"),
    };
    return shape;
}

std::vector<qint64> TargetRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                          QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<TargetRow> TargetRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    const IndicatorNames names(connection);
    return rowsInOrder<TargetRow>(
        connection,
        QStringLiteral("SELECT g.id, g.indicator, g.scope, g.each, g.period_kind, g.period, "
                       "COALESCE(v.name, t.name, u.name, c.name, d.name, ''), g.unit_level, g.cadre_group, g.value, "
                       "g.upper, g.note FROM ") +
            kFrom + QStringLiteral(" WHERE g.id IN (%1)"),
        ids, today, [&names](const sql::Statement &from) {
            TargetRow row;
            row.id = from.get<TargetId>(0);
            row.indicator = from.get<QString>(1);
            row.indicatorName = names.of(row.indicator);
            row.scope = from.get<TargetScope>(2);
            row.each = from.get<bool>(3);
            row.subject = subjectOf(from);
            row.periodKind = from.get<TargetPeriodKind>(4);
            row.period = from.get<QString>(5);
            row.value = from.get<std::optional<Quantity>>(9);
            row.upper = from.get<std::optional<Quantity>>(10);
            row.note = from.get<QString>(11);
            return row;
        });
}

Totals TargetRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<TargetId> TargetRepository::findByNaturalKey(sql::Connection &connection, const Target &wanted)
{
    return findAs<TargetId>(
        connection,
        QStringLiteral("SELECT id FROM target WHERE deleted_at IS NULL AND indicator = :indicator AND scope = :scope "
                       "AND each = :each AND COALESCE(township_id, 0) = :township AND COALESCE(village_id, 0) = "
                       ":village AND COALESCE(team_id, 0) = :team AND COALESCE(unit_id, 0) = :unit "
                       "AND COALESCE(category_id, 0) = :category AND COALESCE(unit_level, '') = :level "
                       "AND COALESCE(cadre_group, '') = :group AND period_kind = :kind AND period = :period "
                       "ORDER BY id"),
        {{QStringLiteral("indicator"), wanted.indicator},
         {QStringLiteral("scope"), codeOf(wanted.scope)},
         {QStringLiteral("each"), qint64(wanted.each)},
         {QStringLiteral("township"), wanted.townshipId.value()},
         {QStringLiteral("village"), wanted.villageId.value()},
         {QStringLiteral("team"), wanted.teamId.value()},
         {QStringLiteral("unit"), wanted.unitId.value()},
         {QStringLiteral("category"), wanted.categoryId.value()},
         {QStringLiteral("level"), wanted.unitLevel ? codeOf(*wanted.unitLevel) : QString()},
         {QStringLiteral("group"), wanted.cadreGroup ? codeOf(*wanted.cadreGroup) : QString()},
         {QStringLiteral("kind"), codeOf(wanted.periodKind)},
         {QStringLiteral("period"), wanted.period}});
}

} // namespace zhucun::storage
