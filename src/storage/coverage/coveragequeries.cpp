#include "storage/coverage/coveragequeries.h"

#include "domain/team/teamrules.h"
#include "storage/posting/postingrepository.h"
#include "storage/sql/statement.h"
#include "storage/team/teamrepository.h"
#include "storage/village/villagerepository.h"

#include <algorithm>
#include <map>

namespace zhucun::storage {

using sql::Connection;

namespace {

/// All rows of a repository's list: counties are small, and this page shows who is where as a whole.
template <class Repository>
auto allRows(Connection &connection, const Filter &filter, QDate day)
{
    return Repository::rows(connection, Repository::ids(connection, filter, {}, day), day);
}

const QString kPostedThere =
    QStringLiteral("EXISTS (SELECT 1 FROM posting p WHERE p.village_id = v.id AND p.deleted_at IS NULL "
                   "AND p.starts_on <= :day AND (p.ends_on IS NULL OR p.ends_on >= :day))");

std::vector<TagCoverage> tagCoverage(Connection &connection, QDate day, DivisionId township)
{
    auto select = connection.statement(
        QStringLiteral("SELECT c.id, c.name, COUNT(*), SUM(CASE WHEN %1 THEN 1 ELSE 0 END) FROM village_tag vt "
                       "JOIN village v ON v.id = vt.village_id JOIN category c ON c.id = vt.category_id "
                       "WHERE v.deleted_at IS NULL AND (:township = 0 OR v.township_id = :township) "
                       "GROUP BY c.id, c.name, c.position ORDER BY c.position")
            .arg(kPostedThere));
    select.bind(QStringLiteral("day"), day).bind(QStringLiteral("township"), township.value());
    std::vector<TagCoverage> tags;
    while (select.next())
        tags.push_back(
            {select.get<CategoryId>(0), select.get<QString>(1), select.get<qint64>(2), select.get<qint64>(3)});
    return tags;
}

std::vector<VillageRow> uncoveredVillages(Connection &connection, QDate day, DivisionId township)
{
    std::vector<qint64> ids;
    auto select = connection.statement(
        QStringLiteral("SELECT v.id FROM village v JOIN division d ON d.id = v.township_id WHERE v.deleted_at IS NULL "
                       "AND EXISTS (SELECT 1 FROM village_tag vt WHERE vt.village_id = v.id) AND NOT %1 "
                       "AND (:township = 0 OR v.township_id = :township) ORDER BY d.code, v.code, v.name")
            .arg(kPostedThere));
    select.bind(QStringLiteral("day"), day).bind(QStringLiteral("township"), township.value());
    while (select.next())
        ids.push_back(select.get<qint64>(0));
    return VillageRepository::rows(connection, ids, day);
}

std::vector<DoublePosting> doublePostings(const std::vector<PostingRow> &current)
{
    std::map<CadreId, std::vector<PostingRow>> byCadre;
    for (const PostingRow &posting : current)
        byCadre[posting.cadreId].push_back(posting);
    std::vector<DoublePosting> doubles;
    for (auto &[cadre, postings] : byCadre) {
        if (postings.size() > 1)
            doubles.push_back({cadre, postings.front().cadreName, std::move(postings)});
    }
    return doubles;
}

std::vector<TeamRow> chosen(const std::vector<TeamRow> &teams, const std::vector<TeamId> &ids)
{
    std::vector<TeamRow> rows;
    std::copy_if(teams.begin(), teams.end(), std::back_inserter(rows),
                 [&ids](const TeamRow &team) { return std::find(ids.begin(), ids.end(), team.id) != ids.end(); });
    return rows;
}

} // namespace

Coverage coverageOn(Connection &connection, QDate day, DivisionId township, int endingWithin)
{
    Coverage coverage;
    coverage.day = day;
    Filter place;
    place.townshipId = township;
    for (TeamRow &team : allRows<TeamRepository>(connection, place, day)) {
        if (isActiveOn(team, day))
            coverage.teams.push_back(std::move(team));
    }
    Filter current = place;
    current.period = Period{day, day};
    const std::vector<PostingRow> postings = allRows<PostingRepository>(connection, current, day);
    coverage.withoutLeader = chosen(coverage.teams, teamsWithoutLeader(coverage.teams, postings, day));
    coverage.understaffed = chosen(coverage.teams, teamsBelowStrength(coverage.teams, postings, day));
    coverage.doublePostings = doublePostings(postings);
    std::copy_if(
        postings.begin(), postings.end(), std::back_inserter(coverage.endingSoon),
        [&](const PostingRow &posting) { return posting.endsOn && *posting.endsOn <= day.addDays(endingWithin); });
    std::stable_sort(coverage.endingSoon.begin(), coverage.endingSoon.end(),
                     [](const PostingRow &a, const PostingRow &b) { return a.endsOn < b.endsOn; });
    coverage.tags = tagCoverage(connection, day, township);
    coverage.uncovered = uncoveredVillages(connection, day, township);
    return coverage;
}

} // namespace zhucun::storage
