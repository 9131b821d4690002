#include "storage/statistics/dutyfacts.h"

#include "storage/posting/postingon.h"
#include "storage/sql/statement.h"

#include <QStringList>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

/// Of a pairing that holds on :day.
QString holds(const char *alias)
{
    return QStringLiteral("%1.deleted_at IS NULL AND (%1.starts_on IS NULL OR %1.starts_on <= :day) "
                          "AND (%1.ends_on IS NULL OR %1.ends_on >= :day)")
        .arg(QLatin1String(alias));
}

/// Of a team at work on :day, or of the round asked for.
QString atWork(const char *alias)
{
    return QStringLiteral("%1.deleted_at IS NULL AND (%1.round_id = :round OR (:round = 0 AND (%1.established_on IS "
                          "NULL OR %1.established_on <= :day) AND (%1.dissolved_on IS NULL OR %1.dissolved_on >= "
                          ":day)))")
        .arg(QLatin1String(alias));
}

Statement &bindTime(Statement &select, const StatisticsQuery &query)
{
    return select.bind(QStringLiteral("day"), query.period.to).bind(QStringLiteral("round"), query.roundId.value());
}

bool isWithin(const FactHome &home, const StatisticsQuery &query)
{
    return (!query.townshipId.isValid() || home.townshipId == query.townshipId) &&
           (!query.villageId.isValid() || home.villageId == query.villageId);
}

std::map<qint64, std::vector<DutyDeed>> deeds(Connection &connection, const QString &holder, const QString &kind,
                                              const Period &days)
{
    auto select = connection.statement(
        QStringLiteral("SELECT %1, x.happened_on, COALESCE(x.quantity, 1000) FROM ledger_entry x "
                       "JOIN ledger_kind k ON k.id = x.kind_id WHERE x.deleted_at IS NULL AND k.code = :kind "
                       "AND x.happened_on >= :from AND x.happened_on <= :to AND (x.stage IS NULL OR x.stage <> "
                       "'planned') ORDER BY x.happened_on, x.id")
            .arg(holder));
    select.bind(QStringLiteral("kind"), kind)
        .bind(QStringLiteral("from"), days.from)
        .bind(QStringLiteral("to"), days.to);
    std::map<qint64, std::vector<DutyDeed>> found;
    while (select.next()) {
        if (const qint64 id = select.get<qint64>(0); id != 0)
            found[id].push_back({select.get<QDate>(1), select.get<qint64>(2)});
    }
    return found;
}

QString idList(const std::vector<CategoryId> &categories)
{
    QStringList ids;
    for (const CategoryId id : categories)
        ids << QString::number(id.value());
    return ids.join(QLatin1Char(','));
}

/// Visits by household.
std::map<HouseholdId, std::vector<DutyDeed>> visits(Connection &connection, const Period &days)
{
    auto select = connection.statement(
        QStringLiteral("SELECT household_id, visited_on FROM visit WHERE deleted_at IS NULL AND household_id IS NOT "
                       "NULL AND mode <> 'phone' AND visited_on >= :from AND visited_on <= :to ORDER BY visited_on, "
                       "id"));
    select.bind(QStringLiteral("from"), days.from).bind(QStringLiteral("to"), days.to);
    std::map<HouseholdId, std::vector<DutyDeed>> found;
    while (select.next())
        found[select.get<HouseholdId>(0)].push_back({select.get<QDate>(1), 1000});
    return found;
}

/// Which of the categories a household is of, in their order.
std::map<HouseholdId, std::vector<CategoryId>> categoriesOf(Connection &connection, const QString &ids)
{
    auto select = connection.statement(
        QStringLiteral("SELECT household_id, category_id FROM household_category WHERE category_id IN (%1) "
                       "ORDER BY household_id, position")
            .arg(ids));
    std::map<HouseholdId, std::vector<CategoryId>> found;
    while (select.next())
        found[select.get<HouseholdId>(0)].push_back(select.get<CategoryId>(1));
    return found;
}

/// The one of those posted to the village who answers for it.
QString postedTo(const QString &village)
{
    return QStringLiteral("(SELECT q.cadre_id FROM posting q WHERE q.village_id = %1 AND q.deleted_at IS NULL "
                          "AND q.starts_on <= :day AND (q.ends_on IS NULL OR q.ends_on >= :day) "
                          "ORDER BY CASE WHEN q.first_secretary = 1 THEN 0 WHEN q.role = 'leader' THEN 1 ELSE 2 END, "
                          "q.starts_on, q.id LIMIT 1)")
        .arg(village);
}

} // namespace

std::vector<DutyCadre> dutyCadres(Connection &connection, const StatisticsQuery &query)
{
    const QString ofRound = QStringLiteral("(SELECT pr.id FROM posting pr WHERE pr.cadre_id = c.id AND pr.deleted_at "
                                           "IS NULL AND pr.round_id = :round ORDER BY pr.starts_on DESC, pr.id LIMIT "
                                           "1)");
    const QString helped = QStringLiteral("SELECT g.household_id FROM pairing g WHERE g.cadre_id = c.id AND g.kind = "
                                          "'cadre_household' AND %1 ORDER BY g.starts_on, g.id LIMIT 1")
                               .arg(holds("g"));
    auto select = connection.statement(
        QStringLiteral(
            "SELECT c.id, c.name, c.rank, c.post, u.level, p.role, COALESCE(p.first_secretary, 0), "
            "COALESCE(u.name, ''), COALESCE(d.name, ''), COALESCE(v.name, ''), d.id, v.id, p.team_id, c.unit_id, "
            "p.round_id FROM cadre c LEFT JOIN unit u ON u.id = c.unit_id "
            "LEFT JOIN posting p ON p.id = CASE WHEN :round = 0 THEN %1 ELSE %2 END "
            "LEFT JOIN team t ON t.id = p.team_id LEFT JOIN household h ON h.id = (%3) "
            "LEFT JOIN village v ON v.id = CASE WHEN p.id IS NULL THEN h.village_id ELSE p.village_id END "
            "LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) "
            "WHERE c.deleted_at IS NULL AND (p.id IS NOT NULL OR (:round = 0 AND (h.id IS NOT NULL OR NOT EXISTS "
            "(SELECT 1 FROM posting q WHERE q.cadre_id = c.id AND q.deleted_at IS NULL)))) ORDER BY c.search_key, "
            "c.id")
            .arg(postingOn(QStringLiteral("c.id"), QStringLiteral(":day")), ofRound, helped));
    bindTime(select, query);
    std::vector<DutyCadre> cadres;
    while (select.next()) {
        DutyCadre cadre{select.get<CadreId>(0),
                        select.get<QString>(1),
                        {select.get<std::optional<CadreRank>>(2), select.get<QString>(3),
                         select.get<std::optional<UnitLevel>>(4), select.get<std::optional<PostingRole>>(5),
                         select.get<bool>(6)},
                        select.get<QString>(7),
                        select.get<QString>(8),
                        select.get<QString>(9),
                        {select.get<DivisionId>(10), select.get<VillageId>(11), select.get<TeamId>(12),
                         select.get<UnitId>(13), select.get<std::optional<UnitLevel>>(4), select.get<RoundId>(14)}};
        if (isWithin(cadre.home, query))
            cadres.push_back(std::move(cadre));
    }
    return cadres;
}

std::vector<DutyUnit> dutyUnits(Connection &connection, const StatisticsQuery &query)
{
    const auto paired = [](const char *column, const char *kind) {
        return QStringLiteral("(SELECT g.%1 FROM pairing g WHERE g.unit_id = u.id AND g.kind = '%2' AND %3 "
                              "ORDER BY g.starts_on, g.id LIMIT 1)")
            .arg(QLatin1String(column), QLatin1String(kind), holds("g"));
    };
    const QString team = QStringLiteral("(SELECT tt.id FROM team_unit tu JOIN team tt ON tt.id = tu.team_id "
                                        "WHERE tu.unit_id = u.id AND %1 ORDER BY tu.position, tt.id LIMIT 1)")
                             .arg(atWork("tt"));
    const QString posted = QStringLiteral("(SELECT q.id FROM posting q JOIN cadre c ON c.id = q.cadre_id "
                                          "WHERE c.unit_id = u.id AND c.deleted_at IS NULL AND q.deleted_at IS NULL "
                                          "AND (q.round_id = :round OR (:round = 0 AND q.starts_on <= :day AND "
                                          "(q.ends_on IS NULL OR q.ends_on >= :day))) ORDER BY q.starts_on, q.id LIMIT "
                                          "1)");
    auto select = connection.statement(
        QStringLiteral("SELECT u.id, u.name, u.level, COALESCE(d.name, ''), COALESCE(v.name, ''), d.id, v.id, "
                       "COALESCE(t.id, p.team_id), COALESCE(t.round_id, p.round_id) FROM unit u "
                       "LEFT JOIN team t ON t.id = %1 LEFT JOIN posting p ON p.id = %2 "
                       "LEFT JOIN village v ON v.id = COALESCE(%3, (SELECT tv.village_id FROM team_village tv WHERE "
                       "tv.team_id = t.id ORDER BY tv.position LIMIT 1), p.village_id) "
                       "LEFT JOIN team pt ON pt.id = p.team_id "
                       "LEFT JOIN division d ON d.id = COALESCE(v.township_id, %4, t.township_id, pt.township_id) "
                       "WHERE u.deleted_at IS NULL AND (t.id IS NOT NULL OR p.id IS NOT NULL OR %3 IS NOT NULL OR "
                       "%4 IS NOT NULL) ORDER BY u.search_key, u.id")
            .arg(team, posted, paired("village_id", "unit_village"), paired("township_id", "unit_township")));
    bindTime(select, query);
    std::vector<DutyUnit> units;
    while (select.next()) {
        const auto id = select.get<UnitId>(0);
        const auto level = select.get<UnitLevel>(2);
        DutyUnit unit{id,
                      select.get<QString>(1),
                      level,
                      select.get<QString>(3),
                      select.get<QString>(4),
                      {select.get<DivisionId>(5), select.get<VillageId>(6), select.get<TeamId>(7), id, level,
                       select.get<RoundId>(8)}};
        if (isWithin(unit.home, query))
            units.push_back(std::move(unit));
    }
    return units;
}

std::vector<DutyHousehold> dutyHouseholds(Connection &connection, const StatisticsQuery &query,
                                          const std::vector<CategoryId> &categories, QDate since)
{
    if (categories.empty())
        return {};
    const QString ids = idList(categories);
    auto kinds = categoriesOf(connection, ids);
    auto visited = visits(connection, {since, query.period.to});
    const QString helper = QStringLiteral("(SELECT g.cadre_id FROM pairing g WHERE g.household_id = h.id AND g.kind = "
                                          "'cadre_household' AND %1 ORDER BY g.starts_on, g.id LIMIT 1)")
                               .arg(holds("g"));
    auto select = connection.statement(
        QStringLiteral("SELECT h.id, h.head, h.village_group, v.name, COALESCE(d.name, ''), c.id, "
                       "COALESCE(c.name, ''), v.township_id, h.village_id, p.team_id, c.unit_id, u.level, p.round_id "
                       "FROM household h JOIN village v ON v.id = h.village_id "
                       "LEFT JOIN division d ON d.id = v.township_id "
                       "LEFT JOIN cadre c ON c.id = COALESCE(%1, %2) LEFT JOIN unit u ON u.id = c.unit_id "
                       "LEFT JOIN posting p ON p.id = %3 "
                       "WHERE h.deleted_at IS NULL AND EXISTS (SELECT 1 FROM household_category hc WHERE "
                       "hc.household_id = h.id AND hc.category_id IN (%4)) "
                       "AND (:round = 0 OR p.round_id = :round) ORDER BY d.code, v.search_key, h.search_key, h.id")
            .arg(helper, postedTo(QStringLiteral("h.village_id")),
                 postingOn(QStringLiteral("c.id"), QStringLiteral(":day")), ids));
    bindTime(select, query);
    std::vector<DutyHousehold> households;
    while (select.next()) {
        const auto id = select.get<HouseholdId>(0);
        DutyHousehold household{id,
                                select.get<QString>(1),
                                select.get<QString>(2),
                                select.get<QString>(3),
                                select.get<QString>(4),
                                select.get<CadreId>(5),
                                select.get<QString>(6),
                                {select.get<DivisionId>(7), select.get<VillageId>(8), select.get<TeamId>(9),
                                 select.get<UnitId>(10), select.get<std::optional<UnitLevel>>(11),
                                 select.get<RoundId>(12)},
                                std::move(kinds[id]),
                                std::move(visited[id])};
        if (isWithin(household.home, query))
            households.push_back(std::move(household));
    }
    return households;
}

std::map<CadreId, qint64> helpedHouseholds(Connection &connection, QDate day)
{
    auto select = connection.statement(
        QStringLiteral("SELECT g.cadre_id, COUNT(DISTINCT g.household_id) FROM pairing g WHERE g.kind = "
                       "'cadre_household' AND g.cadre_id IS NOT NULL AND %1 GROUP BY g.cadre_id")
            .arg(holds("g")));
    select.bind(QStringLiteral("day"), day);
    std::map<CadreId, qint64> counts;
    while (select.next())
        counts[select.get<CadreId>(0)] = select.get<qint64>(1);
    return counts;
}

std::map<qint64, std::vector<DutyDeed>> deedsOfCadres(Connection &connection, const QString &kind, const Period &days)
{
    return deeds(connection, QStringLiteral("x.cadre_id"), kind, days);
}

std::map<qint64, std::vector<DutyDeed>> deedsOfUnits(Connection &connection, const QString &kind, const Period &days)
{
    return deeds(connection,
                 QStringLiteral("COALESCE(x.unit_id, (SELECT c.unit_id FROM cadre c WHERE c.id = x.cadre_id), "
                                "(SELECT tu.unit_id FROM team_unit tu WHERE tu.team_id = x.team_id ORDER BY "
                                "tu.position LIMIT 1))"),
                 kind, days);
}

} // namespace zhucun::storage
