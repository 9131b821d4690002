#include "storage/baseline/baselinerepository.h"

#include "storage/list/idpage.h"
#include "storage/sql/quantitycodec.h"
#include "storage/target/indicatornames.h"

namespace zhucun::storage {

static const QString kFrom = QStringLiteral("baseline b LEFT JOIN division d ON d.id = b.township_id");

const ListShape &BaselineRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("b"),
        kFrom,
        {
            {QStringLiteral("indicator"), textField("b.indicator")},
            {QStringLiteral("grouping"), codeField<StatisticsGrouping>("b.grouping")},
            {QStringLiteral("group_key"), textField("b.group_key")},
            {QStringLiteral("from"), dayField("b.from_day")},
            {QStringLiteral("to"), dayField("b.to_day")},
            {QStringLiteral("source"), textField("b.source")},
        },
        {
            {QStringLiteral("indicator"), sortBy("b.indicator")},
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("from"), sortBy("b.from_day")},
            {QStringLiteral("to"), sortBy("b.to_day")},
            {QStringLiteral("value"), sortByOptional("b.value")},
            {QStringLiteral("source"), sortByText("b.source")},
        },
        {{},
         QStringLiteral("b.township_id = :township"),
         {},
         {},
         QStringLiteral("b.to_day >= :from AND b.from_day <= :to"),
         {}},
        {QStringLiteral("b.search_key"), QStringLiteral("d.search_key")},
        QStringLiteral("b.from_day DESC, b.indicator, b.id"),
    };
    return shape;
}

std::vector<qint64> BaselineRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                            QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<BaselineRow> BaselineRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    const IndicatorNames names(connection);
    return rowsInOrder<BaselineRow>(
        connection,
        QStringLiteral("SELECT b.id, b.indicator, COALESCE(d.name, ''), b.grouping, b.group_key, b.from_day, b.to_day, "
                       "b.value, b.source, b.note FROM ") +
            kFrom + QStringLiteral(" WHERE b.id IN (%1)"),
        ids, today, [&names](const sql::Statement &from) {
            BaselineRow row;
            row.id = from.get<BaselineId>(0);
            row.indicator = from.get<QString>(1);
            row.indicatorName = names.of(row.indicator);
            row.townshipName = from.get<QString>(2);
            row.grouping = from.get<std::optional<StatisticsGrouping>>(3);
            row.groupKey = from.get<QString>(4);
            row.from = from.get<QDate>(5);
            row.to = from.get<QDate>(6);
            row.value = from.get<std::optional<Quantity>>(7);
            row.source = from.get<QString>(8);
            row.note = from.get<QString>(9);
            return row;
        });
}

Totals BaselineRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<BaselineId> BaselineRepository::findByNaturalKey(sql::Connection &connection, const Baseline &wanted)
{
    return findAs<BaselineId>(
        connection,
        QStringLiteral("SELECT id FROM baseline WHERE deleted_at IS NULL AND indicator = :indicator "
                       "AND COALESCE(township_id, 0) = :township AND COALESCE(grouping, '') = :grouping "
                       "AND group_key = :key AND from_day = :from AND to_day = :to ORDER BY id"),
        {{QStringLiteral("indicator"), wanted.indicator},
         {QStringLiteral("township"), wanted.townshipId.value()},
         {QStringLiteral("grouping"), wanted.grouping ? codeOf(*wanted.grouping) : QString()},
         {QStringLiteral("key"), wanted.groupKey},
         {QStringLiteral("from"), qint64(dayNumber(wanted.from))},
         {QStringLiteral("to"), qint64(dayNumber(wanted.to))}});
}

} // namespace zhucun::storage
