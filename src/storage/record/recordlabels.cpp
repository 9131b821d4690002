#include "storage/record/recordlabels.h"

#include "storage/sql/statement.h"

#include <QHash>

namespace zhucun::storage {

namespace {

/// (day, up to three parts of the name) of the record :id.
const QHash<QString, QString> &queries()
{
    const auto named = [](const char *table) {
        return QStringLiteral("SELECT NULL, name, '', '' FROM %1 WHERE id = :id").arg(QLatin1String(table));
    };
    const auto ofCadre = [](const char *table, const char *day, const char *more = "''") {
        return QStringLiteral("SELECT x.%2, c.name, %3, '' FROM %1 x LEFT JOIN cadre c ON c.id = x.cadre_id WHERE x.id "
                              "= :id")
            .arg(QLatin1String(table), QLatin1String(day), QLatin1String(more));
    };
    const auto ofVillage = [](const char *table, const char *day, const char *first, const char *more = "''") {
        return QStringLiteral(
                   "SELECT x.%2, x.%3, v.name, %4 FROM %1 x LEFT JOIN village v ON v.id = x.village_id WHERE "
                   "x.id = :id")
            .arg(QLatin1String(table), QLatin1String(day), QLatin1String(first), QLatin1String(more));
    };
    static const QHash<QString, QString> all{
        {QStringLiteral("division"), named("division")},
        {QStringLiteral("unit"), named("unit")},
        {QStringLiteral("round"), named("round")},
        {QStringLiteral("team"), named("team")},
        {QStringLiteral("category"), named("category")},
        {QStringLiteral("ledger_kind"), named("ledger_kind")},
        {QStringLiteral("village"),
         QStringLiteral("SELECT NULL, v.name, d.name, '' FROM village v LEFT JOIN division d "
                        "ON d.id = v.township_id WHERE v.id = :id")},
        {QStringLiteral("cadre"), QStringLiteral("SELECT NULL, c.name, u.name, c.post FROM cadre c LEFT JOIN unit u ON "
                                                 "u.id = c.unit_id WHERE c.id = :id")},
        {QStringLiteral("cadre_photo"),
         QStringLiteral("SELECT NULL, c.name, '', '' FROM cadre_photo p JOIN cadre c ON c.id = p.cadre_id WHERE p.id = "
                        ":id")},
        {QStringLiteral("posting"),
         QStringLiteral("SELECT p.starts_on, c.name, v.name, '' FROM posting p JOIN cadre c ON c.id = p.cadre_id LEFT "
                        "JOIN village v ON v.id = p.village_id WHERE p.id = :id")},
        {QStringLiteral("household"),
         QStringLiteral("SELECT NULL, h.head, v.name, h.village_group FROM household h LEFT JOIN village v ON v.id = "
                        "h.village_id WHERE h.id = :id")},
        {QStringLiteral("pairing"),
         QStringLiteral("SELECT x.starts_on, COALESCE(c.name, u.name, x.helper_name), COALESCE(h.head, x.helped_name), "
                        "v.name FROM pairing x LEFT JOIN cadre c ON c.id = x.cadre_id LEFT JOIN unit u ON u.id = "
                        "x.unit_id LEFT JOIN household h ON h.id = x.household_id LEFT JOIN village v ON v.id = "
                        "x.village_id WHERE x.id = :id")},
        {QStringLiteral("visit"), ofVillage("visit", "visited_on", "person_name")},
        {QStringLiteral("dispute"), ofVillage("dispute", "found_on", "number", "x.summary")},
        {QStringLiteral("sweep"), ofVillage("sweep", "from_day", "reporter")},
        {QStringLiteral("spot_check"), ofVillage("spot_check", "checked_on", "inspectors")},
        {QStringLiteral("ledger_entry"), ofVillage("ledger_entry", "happened_on", "title")},
        {QStringLiteral("petition"), ofVillage("petition", "received_on", "petitioner", "x.matter")},
        {QStringLiteral("leave_request"), ofCadre("leave_request", "from_day", "x.reason")},
        {QStringLiteral("sign_in"), ofCadre("sign_in", "day", "x.place")},
        {QStringLiteral("work_log"), ofCadre("work_log", "day", "x.content")},
        {QStringLiteral("honour"),
         QStringLiteral(
             "SELECT x.awarded_on, COALESCE(c.name, t.name), x.reason, '' FROM honour x LEFT JOIN cadre c ON "
             "c.id = x.cadre_id LEFT JOIN team t ON t.id = x.team_id WHERE x.id = :id")},
        {QStringLiteral("weekly_report"),
         QStringLiteral("SELECT w.week, t.name, '', '' FROM weekly_report w JOIN team t ON t.id = w.team_id WHERE w.id "
                        "= :id")},
        {QStringLiteral("event"), QStringLiteral("SELECT happened_on, title, code, '' FROM event WHERE id = :id")},
        {QStringLiteral("target"), QStringLiteral("SELECT NULL, indicator, period, note FROM target WHERE id = :id")},
        {QStringLiteral("baseline"),
         QStringLiteral("SELECT from_day, indicator, group_key, source FROM baseline WHERE id = :id")},
        {QStringLiteral("calendar_day"), QStringLiteral("SELECT day, name, '', '' FROM calendar_day WHERE id = :id")},
        {QStringLiteral("attachment"), QStringLiteral("SELECT NULL, file_name, '', '' FROM attachment WHERE id = :id")},
        {QStringLiteral("attendance_day"), named("cadre")},
    };
    return all;
}

} // namespace

RecordLabel labelOf(sql::Connection &connection, const QString &table, qint64 id)
{
    constexpr qsizetype kPart = 40;
    const auto query = queries().constFind(table);
    if (query == queries().cend())
        return {{}, QStringLiteral("%1 %2").arg(table).arg(id)};
    auto select = connection.statement(*query);
    select.bind(QStringLiteral("id"), id);
    if (!select.next())
        return {};
    QStringList parts;
    for (int column = 1; column <= 3; ++column)
        parts << select.get<QString>(column).simplified().left(kPart);
    parts.removeAll(QString());
    return {select.get<QDate>(0), parts.join(QStringLiteral(" · "))};
}

} // namespace zhucun::storage
