#include "storage/home/homequeries.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

std::vector<qint64> villagesWithoutSweep(sql::Connection &connection, const Period &period)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT v.id FROM village v JOIN division d ON d.id = v.township_id WHERE v.deleted_at IS NULL "
        "AND EXISTS (SELECT 1 FROM team_village tv JOIN team t ON t.id = tv.team_id WHERE tv.village_id = v.id "
        "AND t.deleted_at IS NULL AND (t.established_on IS NULL OR t.established_on <= :to) "
        "AND (t.dissolved_on IS NULL OR t.dissolved_on > :to)) "
        "AND NOT EXISTS (SELECT 1 FROM sweep s WHERE s.village_id = v.id AND s.deleted_at IS NULL "
        "AND s.from_day <= :to AND s.to_day >= :from) ORDER BY d.code, v.search_key, v.id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    std::vector<qint64> ids;
    while (select.next())
        ids.push_back(select.get<qint64>(0));
    return ids;
}

QString settingValue(sql::Connection &connection, const QString &name)
{
    auto select = connection.statement(QStringLiteral("SELECT value FROM setting WHERE name = :name"));
    select.bind(QStringLiteral("name"), name);
    return select.next() ? select.get<QString>(0) : QString();
}

} // namespace zhucun::storage
