#include "storage/situation/typicalqueries.h"

#include "storage/list/idpage.h"

#include <algorithm>

namespace zhucun::storage {

namespace {

constexpr int kMostOfAKind = 40;

/// A sentence goes on after it: "他说过。" becomes "他说过".
QString withoutStop(QString text)
{
    text = text.simplified();
    while (!text.isEmpty() && QStringLiteral("。.；;，,、！!").contains(text.back()))
        text.chop(1);
    return text;
}

QString joined(const QString &first, const QString &second)
{
    const QString a = withoutStop(first);
    const QString b = withoutStop(second);
    return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + QChar(u'，') + b);
}

std::vector<TypicalRecord> read(sql::Connection &connection, const QString &sql, const StatisticsQuery &query,
                                const QString &entity)
{
    auto select = connection.statement(sql);
    select.bind(QStringLiteral("from"), query.period.from).bind(QStringLiteral("to"), query.period.to);
    select.bind(QStringLiteral("township"), query.townshipId.value());
    select.bind(QStringLiteral("village"), query.villageId.value());
    select.bind(QStringLiteral("most"), kMostOfAKind);
    std::vector<TypicalRecord> records;
    while (select.next()) {
        TypicalRecord record;
        record.entity = entity;
        record.id = select.get<qint64>(0);
        record.date = select.get<QDate>(1);
        record.title = select.get<QString>(2);
        record.text = joined(select.get<QString>(3), select.get<QString>(4));
        record.townshipName = select.get<QString>(5);
        record.villageName = select.get<QString>(6);
        record.unitName = select.get<QString>(7);
        record.cadreNames = select.get<QString>(8);
        if (record.text.isEmpty())
            record.text = withoutStop(record.title);
        records.push_back(std::move(record));
    }
    return records;
}

/// All who made a visit, not only the first.
void nameVisitors(sql::Connection &connection, std::vector<TypicalRecord> &visits)
{
    std::vector<qint64> ids;
    for (const TypicalRecord &visit : visits)
        ids.push_back(visit.id);
    const auto names = namesOf(connection,
                               QStringLiteral("SELECT l.visit_id, c.name FROM visit_cadre l JOIN cadre c ON c.id = "
                                              "l.cadre_id WHERE l.visit_id IN (%1) ORDER BY l.visit_id, l.position"),
                               ids, QDate());
    for (TypicalRecord &visit : visits)
        visit.cadreNames = names.value(visit.id);
}

std::vector<TypicalRecord> typicalVisits(sql::Connection &connection, const StatisticsQuery &query)
{
    auto visits = read(
        connection,
        QStringLiteral("SELECT x.id, x.visited_on, x.person_name, x.matter, x.answer, COALESCE(d.name, ''), "
                       "COALESCE(v.name, ''), COALESCE(u.name, ''), '' FROM visit x "
                       "LEFT JOIN village v ON v.id = x.village_id LEFT JOIN division d ON d.id = v.township_id "
                       "LEFT JOIN cadre c ON c.id = (SELECT l.cadre_id FROM visit_cadre l WHERE l.visit_id = x.id "
                       "ORDER BY l.position LIMIT 1) LEFT JOIN unit u ON u.id = c.unit_id "
                       "WHERE x.deleted_at IS NULL AND x.typical = 1 AND x.visited_on >= :from AND x.visited_on <= :to "
                       "AND (:township = 0 OR v.township_id = :township) AND (:village = 0 OR x.village_id = :village) "
                       "ORDER BY x.visited_on DESC, x.id DESC LIMIT :most"),
        query, QStringLiteral("visit"));
    nameVisitors(connection, visits);
    return visits;
}

std::vector<TypicalRecord> typicalEntries(sql::Connection &connection, const StatisticsQuery &query)
{
    return read(connection,
                QStringLiteral("SELECT x.id, x.happened_on, x.title, x.content, '', COALESCE(d.name, ''), "
                               "COALESCE(v.name, ''), COALESCE(u.name, ''), COALESCE(c.name, '') FROM ledger_entry x "
                               "LEFT JOIN village v ON v.id = x.village_id "
                               "LEFT JOIN division d ON d.id = COALESCE(v.township_id, x.township_id) "
                               "LEFT JOIN cadre c ON c.id = x.cadre_id "
                               "LEFT JOIN unit u ON u.id = COALESCE(x.unit_id, c.unit_id) "
                               "WHERE x.deleted_at IS NULL AND x.typical = 1 AND x.happened_on >= :from "
                               "AND x.happened_on <= :to AND (:township = 0 OR d.id = :township) "
                               "AND (:village = 0 OR x.village_id = :village) "
                               "ORDER BY x.happened_on DESC, x.id DESC LIMIT :most"),
                query, QStringLiteral("ledger"));
}

} // namespace

std::vector<TypicalRecord> typicalRecords(sql::Connection &connection, const StatisticsQuery &query)
{
    std::vector<TypicalRecord> all = typicalVisits(connection, query);
    std::ranges::move(typicalEntries(connection, query), std::back_inserter(all));
    std::ranges::stable_sort(all, [](const TypicalRecord &a, const TypicalRecord &b) { return a.date > b.date; });
    return all;
}

} // namespace zhucun::storage
