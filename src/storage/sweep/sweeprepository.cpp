#include "storage/sweep/sweeprepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

static const QString kFrom =
    QStringLiteral("sweep s LEFT JOIN village v ON v.id = s.village_id LEFT JOIN division d ON d.id = v.township_id");

const ListShape &SweepRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("s"),
        kFrom,
        {
            {QStringLiteral("village"), idField("s.village_id")},
            {QStringLiteral("from_day"), dayField("s.from_day")},
            {QStringLiteral("to_day"), dayField("s.to_day")},
            {QStringLiteral("found"), integerField("s.found")},
            {QStringLiteral("nil"), predicateField(QStringLiteral("s.found = 0"))},
            {QStringLiteral("reporter"), textField("s.reporter")},
        },
        {
            {QStringLiteral("township"), sortByOptional("d.search_key")},
            {QStringLiteral("village"), sortByOptional("v.search_key")},
            {QStringLiteral("from_day"), sortBy("s.from_day")},
            {QStringLiteral("to_day"), sortBy("s.to_day")},
            {QStringLiteral("found"), sortBy("s.found")},
            {QStringLiteral("reporter"), sortByText("s.reporter")},
        },
        // By its last day, so that a sweep across the end of a month counts in one month only.
        {{},
         QStringLiteral("v.township_id = :township"),
         QStringLiteral("s.village_id = :village"),
         QStringLiteral("EXISTS (SELECT 1 FROM round r WHERE r.id = :round AND s.to_day >= r.starts_on "
                        "AND (r.ends_on IS NULL OR s.to_day <= r.ends_on))"),
         QStringLiteral("s.to_day >= :from AND s.to_day <= :to"),
         {}},
        {QStringLiteral("v.search_key"), QStringLiteral("LOWER(s.reporter)")},
        QStringLiteral("s.from_day DESC, d.code, v.search_key, s.id"),
    };
    return shape;
}

std::vector<qint64> SweepRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                         QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<SweepRow> SweepRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    return rowsInOrder<SweepRow>(
        connection,
        QStringLiteral("SELECT s.id, d.name, s.village_id, v.name, s.from_day, s.to_day, s.found, s.reporter FROM ") +
            kFrom + QStringLiteral(" WHERE s.id IN (%1)"),
        ids, today, [](const sql::Statement &row) {
            return SweepRow{row.get<SweepId>(0), row.get<QString>(1), row.get<VillageId>(2), row.get<QString>(3),
                            row.get<QDate>(4),   row.get<QDate>(5),   row.get<int>(6),       row.get<QString>(7)};
        });
}

Totals SweepRepository::totals(sql::Connection &connection, const Filter &filter, QDate today)
{
    return totalsOf(connection, shape(), filter, today, {{"found", "s.found"}});
}

std::vector<SweepId> SweepRepository::findByPeriod(sql::Connection &connection, VillageId villageId,
                                                   const Period &period)
{
    return findAs<SweepId>(connection,
                           QStringLiteral("SELECT id FROM sweep WHERE deleted_at IS NULL AND village_id = :village "
                                          "AND from_day = :from AND to_day = :to ORDER BY id"),
                           {{QStringLiteral("village"), villageId.value()},
                            {QStringLiteral("from"), qint64(dayNumber(period.from))},
                            {QStringLiteral("to"), qint64(dayNumber(period.to))}});
}

} // namespace zhucun::storage
