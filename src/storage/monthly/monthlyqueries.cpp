#include "storage/monthly/monthlyqueries.h"

#include "core/time/period.h"
#include "domain/visit/visit.h"
#include "storage/attachment/evidencequeries.h"
#include "storage/attendance/monthqueries.h"
#include "storage/dispute/disputerepository.h"
#include "storage/event/eventqueries.h"
#include "storage/roster/rosterqueries.h"
#include "storage/sql/statement.h"

#include <map>
#include <set>

namespace zhucun::storage {

using sql::Connection;

namespace {

using Months = std::map<DivisionId, TownshipMonth>;

/// Townships that were open on the month's last day, with their villages counted.
std::vector<TownshipMonth> emptyMonths(Connection &connection, const YearMonth &month, DivisionId township)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT d.id, d.name, COALESCE(p.name, ''), (SELECT COUNT(*) FROM village v WHERE v.township_id = d.id AND "
        "v.deleted_at IS NULL) "
        "FROM division d LEFT JOIN division p ON p.id = d.parent_id "
        "WHERE d.level = 'township' AND d.deleted_at IS NULL AND (d.closed_on IS NULL OR d.closed_on > :day) "
        "AND (:township = 0 OR d.id = :township) ORDER BY d.code"));
    select.bind(QStringLiteral("day"), month.lastDay()).bind(QStringLiteral("township"), township.value());
    std::vector<TownshipMonth> months;
    while (select.next()) {
        TownshipMonth one{month,
                          select.get<DivisionId>(0),
                          select.get<QString>(2),
                          select.get<QString>(1),
                          select.get<qint64>(3),
                          0,
                          0,
                          0,
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          {},
                          0,
                          0,
                          0,
                          {}};
        one.sweepsExpected = one.villages * 2;
        months.push_back(std::move(one));
    }
    return months;
}

VisitCount readVisitCount(const sql::Statement &row, int first, const QString &name)
{
    return {name, row.get<qint64>(first), row.get<qint64>(first + 1), row.get<qint64>(first + 2)};
}

/// How visits are grouped: by what, with which tables, which visits, in which order.
struct Grouping {
    QString name;
    QString joins;
    QString where;
    QString order;
};

/// Receives (township, count of one group) in the groups' order.
template <class Receive>
void groupVisits(Connection &connection, const Period &period, const Grouping &by, Receive receive)
{
    auto select = connection.statement(
        QStringLiteral("SELECT v.township_id, %1, COUNT(*), SUM(t.person_times), SUM(t.household_times) FROM visit t "
                       "JOIN village v ON v.id = t.village_id %2 WHERE t.visited_on >= :from AND t.visited_on <= :to "
                       "AND t.deleted_at IS NULL %3 GROUP BY v.township_id, %1, %4 ORDER BY v.township_id, %4")
            .arg(by.name, by.joins, by.where, by.order));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    while (select.next())
        receive(select.get<DivisionId>(0), readVisitCount(select, 2, select.get<QString>(1)));
}

const Grouping kByCategory{
    QStringLiteral("c.name"),
    QStringLiteral("JOIN visit_category vc ON vc.visit_id = t.id JOIN category c ON c.id = vc.category_id"),
    {},
    QStringLiteral("c.position")};
const Grouping kWithoutCategory{
    QStringLiteral("'未分类'"),
    {},
    QStringLiteral("AND NOT EXISTS (SELECT 1 FROM visit_category vc WHERE vc.visit_id = t.id)"),
    QStringLiteral("v.township_id")};
const Grouping kByTopic{QStringLiteral("COALESCE(c.name, '未分类')"),
                        QStringLiteral("LEFT JOIN category c ON c.id = t.topic_id"),
                        {},
                        QStringLiteral("COALESCE(c.position, 9999)")};
const Grouping kByMode{QStringLiteral("t.mode"), {}, {}, QStringLiteral("t.mode")};

void addVisits(Connection &connection, const Period &period, Months &months)
{
    const auto into = [&months](std::vector<VisitCount> TownshipMonth::*list) {
        return [&months, list](DivisionId township, const VisitCount &count) {
            if (const auto found = months.find(township); found != months.end())
                (found->second.*list).push_back(count);
        };
    };
    groupVisits(connection, period, kByCategory, into(&TownshipMonth::visitsByCategory));
    groupVisits(connection, period, kWithoutCategory, into(&TownshipMonth::visitsByCategory));
    groupVisits(connection, period, kByTopic, into(&TownshipMonth::visitsByTopic));
    groupVisits(connection, period, kByMode, [&months](DivisionId township, VisitCount count) {
        const auto found = months.find(township);
        if (found == months.end())
            return;
        count.name = chineseOf(fromCode<VisitMode>(count.name).value_or(VisitMode::Home));
        VisitCount &total = found->second.visits;
        total.visits += count.visits;
        total.personTimes += count.personTimes;
        total.householdTimes += count.householdTimes;
        found->second.visitsByMode.push_back(count);
    });
}

void addDisputes(Connection &connection, const Period &period, Months &months)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT v.township_id, c.name, "
        "SUM(CASE WHEN t.found_on >= :from THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN t.resolved_on >= :from AND t.resolved_on <= :to THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN t.found_on >= :from AND t.resolved_on <= :to THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN t.resolved_on IS NULL OR t.resolved_on > :to THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN (t.resolved_on IS NULL OR t.resolved_on > :to) AND t.found_on < :limit THEN 1 ELSE 0 END) "
        "FROM dispute t JOIN village v ON v.id = t.village_id JOIN category c ON c.id = t.category_id "
        "WHERE t.found_on <= :to AND t.deleted_at IS NULL GROUP BY v.township_id, c.name, c.position ORDER BY "
        "v.township_id, c.position"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    select.bind(QStringLiteral("limit"), period.to.addDays(-kDisputeLimitDays));
    while (select.next()) {
        const auto month = months.find(select.get<DivisionId>(0));
        if (month == months.end())
            continue;
        const DisputeCount count{select.get<QString>(1), select.get<qint64>(2), select.get<qint64>(3),
                                 select.get<qint64>(4),  select.get<qint64>(5), select.get<qint64>(6)};
        DisputeCount &total = month->second.disputes;
        total.found += count.found;
        total.resolved += count.resolved;
        total.resolvedOfFound += count.resolvedOfFound;
        total.open += count.open;
        total.overdue += count.overdue;
        if (count.found + count.resolved + count.open > 0)
            month->second.disputesByCategory.push_back(count);
    }
}

void addSameEvents(Connection &connection, const Period &period, TownshipMonth &month)
{
    const StatisticsQuery query{period, {}, month.townshipId, {}, {}};
    month.ledgerEntries = recordCount(connection, EventPart::LedgerEntry, query);
    month.sameEvents = sameEventCounts(connection, query);
}

void addOpenDisputes(Connection &connection, const Period &period, Months &months)
{
    std::vector<qint64> ids;
    std::map<qint64, DivisionId> townships;
    {
        auto select = connection.statement(QStringLiteral(
            "SELECT t.id, v.township_id FROM dispute t JOIN village v ON v.id = t.village_id WHERE t.found_on <= :to "
            "AND (t.resolved_on IS NULL OR t.resolved_on > :to) AND t.deleted_at IS NULL ORDER BY t.found_on, t.id"));
        select.bind(QStringLiteral("to"), period.to);
        while (select.next()) {
            if (const auto township = select.get<DivisionId>(1); months.contains(township)) {
                ids.push_back(select.get<qint64>(0));
                townships.emplace(ids.back(), township);
            }
        }
    }
    for (DisputeRow &row : DisputeRepository::rows(connection, ids, period.to)) {
        row.daysOpen = row.foundOn.daysTo(period.to);
        months.at(townships.at(row.id.value())).openDisputes.push_back(std::move(row));
    }
}

void addSweeps(Connection &connection, const Period &period, Months &months)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT v.township_id, COUNT(*), SUM(CASE WHEN t.found = 0 THEN 1 ELSE 0 END) FROM sweep t "
        "JOIN village v ON v.id = t.village_id WHERE t.from_day >= :from AND t.to_day <= :to AND t.deleted_at IS NULL "
        "GROUP BY v.township_id"));
    select.bind(QStringLiteral("from"), period.from).bind(QStringLiteral("to"), period.to);
    while (select.next()) {
        if (const auto month = months.find(select.get<DivisionId>(0)); month != months.end()) {
            month->second.sweepsReceived = select.get<qint64>(1);
            month->second.nilReturns = select.get<qint64>(2);
        }
    }
}

void addAttendance(Connection &connection, const YearMonth &month, DivisionId township, Months &months)
{
    SheetScope scope;
    scope.townshipId = township;
    for (MemberMonth &member : monthAccounts(connection, month, scope, month.lastDay())) {
        if (const auto found = months.find(member.member.townshipId); found != months.end())
            found->second.attendance.push_back(std::move(member));
    }
}

void addRoster(Connection &connection, QDate day, TownshipMonth &month)
{
    month.roster = rosterOn(connection, day, month.townshipId, {});
    std::set<TeamId> teams;
    std::set<CadreId> cadres;
    std::set<CadreId> firstSecretaries;
    for (const RosterLine &line : month.roster) {
        if (line.teamId.isValid())
            teams.insert(line.teamId);
        cadres.insert(line.cadreId);
        if (line.firstSecretary)
            firstSecretaries.insert(line.cadreId);
    }
    month.teams = qint64(teams.size());
    month.cadres = qint64(cadres.size());
    month.firstSecretaries = qint64(firstSecretaries.size());
}

} // namespace

std::vector<TownshipMonth> townshipMonths(Connection &connection, const YearMonth &month, DivisionId township)
{
    const Period period = Period::month(month);
    Months months;
    std::vector<DivisionId> order;
    for (TownshipMonth &one : emptyMonths(connection, month, township)) {
        order.push_back(one.townshipId);
        months.emplace(one.townshipId, std::move(one));
    }
    addVisits(connection, period, months);
    addDisputes(connection, period, months);
    addOpenDisputes(connection, period, months);
    addSweeps(connection, period, months);
    addAttendance(connection, month, township, months);
    std::vector<TownshipMonth> result;
    for (const DivisionId id : order) {
        addSameEvents(connection, period, months.at(id));
        addRoster(connection, period.to, months.at(id));
        months.at(id).evidence = evidenceCounts(connection, period, id, {});
        result.push_back(std::move(months.at(id)));
    }
    return result;
}

} // namespace zhucun::storage
