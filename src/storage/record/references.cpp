#include "storage/record/references.h"

#include "storage/sql/statement.h"

#include <QMap>

namespace zhucun::storage {

namespace {

Reference direct(const char *target, const char *table, const char *column)
{
    return {QLatin1String(target), QLatin1String(table), QLatin1String(column), QLatin1String(table), {}, true};
}

Reference listed(const char *target, const char *table, const char *column, const char *owner)
{
    return {QLatin1String(target),
            QLatin1String(table),
            QLatin1String(column),
            QLatin1String(owner),
            QLatin1String(owner) + QLatin1String("_id"),
            true};
}

Reference part(const char *target, const char *table)
{
    const QString column = QLatin1String(target) + QLatin1String("_id");
    return {QLatin1String(target), QLatin1String(table), column, QLatin1String(table), {}, false};
}

} // namespace

const std::vector<Reference> &references()
{
    static const std::vector<Reference> all{
        direct("division", "division", "parent_id"),
        direct("division", "village", "township_id"),
        direct("division", "team", "township_id"),
        direct("division", "pairing", "township_id"),
        part("village", "village_tag"),
        part("village", "village_year"),
        listed("category", "village_tag", "category_id", "village"),
        listed("category", "household_category", "category_id", "household"),
        listed("category", "visit_category", "category_id", "visit"),
        direct("category", "visit", "topic_id"),
        direct("category", "dispute", "category_id"),
        direct("unit", "cadre", "unit_id"),
        listed("unit", "team_unit", "unit_id", "team"),
        direct("unit", "pairing", "unit_id"),
        part("cadre", "cadre_resume"),
        part("cadre", "cadre_family"),
        part("cadre", "cadre_photo"),
        direct("round", "team", "round_id"),
        direct("round", "posting", "round_id"),
        part("team", "team_unit"),
        part("team", "team_village"),
        direct("team", "posting", "team_id"),
        listed("village", "team_village", "village_id", "team"),
        direct("village", "posting", "village_id"),
        direct("village", "household", "village_id"),
        direct("village", "pairing", "village_id"),
        direct("village", "visit", "village_id"),
        direct("village", "dispute", "village_id"),
        direct("village", "sweep", "village_id"),
        direct("cadre", "posting", "cadre_id"),
        direct("cadre", "pairing", "cadre_id"),
        listed("cadre", "visit_cadre", "cadre_id", "visit"),
        direct("cadre", "dispute", "responsible_id"),
        part("household", "household_category"),
        part("household", "household_member"),
        direct("household", "pairing", "household_id"),
        direct("household", "visit", "household_id"),
        part("visit", "visit_cadre"),
        part("visit", "visit_category"),
        part("dispute", "dispute_party"),
        part("dispute", "dispute_step"),
        direct("dispute", "dispute", "recurrence_of"),
    };
    return all;
}

std::vector<std::pair<QString, qint64>> referencesTo(sql::Connection &connection, const QString &table, qint64 id)
{
    QMap<QString, QStringList> referrers; // a record that refers twice, by a field and by a list, counts once
    for (const Reference &reference : references()) {
        if (reference.target != table || !reference.counts)
            continue;
        if (reference.ownerColumn.isEmpty()) {
            referrers[reference.owner] << QStringLiteral(
                                              "SELECT o.id FROM %1 o WHERE o.%2 = :id AND o.deleted_at IS NULL")
                                              .arg(reference.table, reference.column);
        } else {
            referrers[reference.owner]
                << QStringLiteral(
                       "SELECT o.id FROM %1 l JOIN %2 o ON o.id = l.%3 WHERE l.%4 = :id AND o.deleted_at IS NULL")
                       .arg(reference.table, reference.owner, reference.ownerColumn, reference.column);
        }
    }
    std::vector<std::pair<QString, qint64>> counts;
    for (auto it = referrers.cbegin(); it != referrers.cend(); ++it) {
        auto select = connection.statement(
            QStringLiteral("SELECT COUNT(*) FROM (%1) AS referrers").arg(it.value().join(QStringLiteral(" UNION "))));
        select.bind(QStringLiteral("id"), id);
        if (select.next() && select.get<qint64>(0) > 0)
            counts.emplace_back(it.key(), select.get<qint64>(0));
    }
    return counts;
}

} // namespace zhucun::storage
