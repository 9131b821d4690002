#include "storage/event/eventqueries.h"

#include "storage/event/eventsql.h"

namespace zhucun::storage {

using sql::Connection;

namespace {

/// Records of the ledger that the query is about, by that expression of their day, and for which `also` holds.
qint64 countOf(Connection &connection, EventPart part, const StatisticsQuery &query, const QString &day,
               const QString &also)
{
    const EventPartSql &names = sqlOf(part);
    auto select = connection.statement(
        QStringLiteral(
            "SELECT COUNT(*) FROM %1 t LEFT JOIN village v ON v.id = t.village_id WHERE t.deleted_at IS NULL "
            "AND %2 >= :from AND %2 <= :to AND (:township = 0 OR %3 = :township) "
            "AND (:village = 0 OR t.village_id = :village) %4")
            .arg(names.table, day, names.township, also));
    select.bind(QStringLiteral("from"), query.period.from).bind(QStringLiteral("to"), query.period.to);
    select.bind(QStringLiteral("township"), query.townshipId.value());
    select.bind(QStringLiteral("village"), query.villageId.value());
    return select.next() ? select.get<qint64>(0) : 0;
}

/// Read by way of the few that are part of an event, not by way of all of the period: the plus keeps the day's index
/// away.
qint64 countOfEvents(Connection &connection, EventPart part, const StatisticsQuery &query, const QString &also)
{
    return countOf(connection, part, query, QString(QLatin1Char('+') + sqlOf(part).day), also);
}

QString isAmongEvents(EventPart part, EventPart other)
{
    QString test = isSameEventAs(other, QStringLiteral("t.event_id"));
    if (part == other)
        test.replace(QStringLiteral("o.deleted_at"), QStringLiteral("o.id <> t.id AND o.deleted_at"));
    return QStringLiteral("AND t.event_id IS NOT NULL AND ") + test;
}

} // namespace

SameEventCounts sameEventCounts(Connection &connection, const StatisticsQuery &query)
{
    SameEventCounts counts;
    for (const EventPart part : kEventParts) {
        for (const EventPart other : kEventParts)
            counts.set(part, other, countOfEvents(connection, part, query, isAmongEvents(part, other)));
    }
    return counts;
}

qint64 recordCount(Connection &connection, EventPart part, const StatisticsQuery &query)
{
    return countOf(connection, part, query, sqlOf(part).day, {});
}

void addSameEvents(Connection &connection, const ListShape &shape, const Filter &filter, QDate today, EventPart part,
                   Totals &totals)
{
    const QString eventId = shape.alias + QStringLiteral(".event_id");
    QStringList tests;
    for (const EventPart other : kEventParts) {
        if (other != part)
            tests << isSameEventAs(other, eventId);
    }
    auto select =
        compile(shape, filter, {}, today)
            .select(connection, QStringLiteral("COUNT(*)"),
                    QStringLiteral("AND %1 IS NOT NULL AND (%2)").arg(eventId, tests.join(QStringLiteral(" OR "))));
    if (select.next() && select.get<qint64>(0) > 0)
        totals.emplace_back(QStringLiteral("same_event"), select.get<qint64>(0));
}

} // namespace zhucun::storage
