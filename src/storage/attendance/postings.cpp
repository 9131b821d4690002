#include "storage/attendance/postings.h"

#include "core/text/fold.h"
#include "domain/posting/postingrules.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <map>

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

const QString kColumns = QStringLiteral(
    "p.cadre_id, p.starts_on, COALESCE(p.ends_on, 99991231), p.village_id, COALESCE(v.township_id, t.township_id), "
    "p.team_id, p.round_id, p.role, p.first_secretary");
const QString kFrom = QStringLiteral("posting p LEFT JOIN village v ON v.id = p.village_id "
                                     "LEFT JOIN team t ON t.id = p.team_id");

PostedAt readPosting(const Statement &row)
{
    return {row.get<CadreId>(0),     {row.get<QDate>(1), row.get<QDate>(2)},
            row.get<VillageId>(3),   row.get<DivisionId>(4),
            row.get<TeamId>(5),      row.get<RoundId>(6),
            row.get<PostingRole>(7), row.get<bool>(8)};
}

/// True when `a` says more of where a cadre belongs: a village before a liaison group, then what lasts longer, then
/// what began later.
bool isStronger(const PostedAt &a, const PostedAt &b, QDate until)
{
    const auto rank = [until](const PostedAt &posting) {
        return std::tuple(!isLiaisonRole(posting.role), std::min(posting.period.to, until), posting.period.from);
    };
    return rank(a) > rank(b);
}

/// Places within the month, joined where they touch.
std::vector<Period> postedWithin(const std::vector<PostedAt> &postings, const Period &month)
{
    std::vector<Period> periods;
    for (const PostedAt &posting : postings) { // by start
        const Period part{std::max(posting.period.from, month.from), std::min(posting.period.to, month.to)};
        if (!part.isValid())
            continue;
        if (!periods.empty() && part.from <= periods.back().to.addDays(1))
            periods.back().to = std::max(periods.back().to, part.to);
        else
            periods.push_back(part);
    }
    return periods;
}

int roleOrder(const MonthMember &member)
{
    switch (member.role) {
    case PostingRole::LiaisonHead:
    case PostingRole::Leader:
        return 0;
    case PostingRole::FirstSecretary:
        return 1;
    case PostingRole::LiaisonDeputy:
    case PostingRole::DeputyLeader:
        return 2;
    case PostingRole::Instructor:
    case PostingRole::Member:
        return member.firstSecretary ? 1 : 3;
    }
    return 3;
}

bool isWanted(const MonthMember &member, const SheetScope &scope)
{
    if (scope.townshipId.isValid() && member.townshipId != scope.townshipId)
        return false;
    if (scope.villageId.isValid() && member.villageId != scope.villageId)
        return false;
    if (scope.teamId.isValid() && member.teamId != scope.teamId)
        return false;
    if (scope.unitId.isValid() && member.unitId != scope.unitId)
        return false;
    if (scope.roundId.isValid() && member.roundId != scope.roundId)
        return false;
    if (scope.unitLevel && member.unitLevel != *scope.unitLevel)
        return false;
    if (scope.cadreId.isValid() && member.cadreId != scope.cadreId)
        return false;
    const QStringList words = text::fold(scope.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return member.cadreKey.contains(word) || text::fold(member.villageName).contains(word) ||
               text::fold(member.unitName).contains(word);
    });
}

} // namespace

std::vector<PostedAt> postingsOfCadre(Connection &connection, CadreId cadreId)
{
    auto select = connection.statement(QStringLiteral("SELECT %1 FROM %2 WHERE p.cadre_id = :cadre AND p.deleted_at IS "
                                                      "NULL ORDER BY p.starts_on, p.id")
                                           .arg(kColumns, kFrom));
    select.bind(QStringLiteral("cadre"), cadreId);
    std::vector<PostedAt> postings;
    while (select.next())
        postings.push_back(readPosting(select));
    return postings;
}

const PostedAt *postingOn(const std::vector<PostedAt> &postings, QDate day)
{
    const PostedAt *found = nullptr;
    for (const PostedAt &posting : postings) {
        if (posting.period.contains(day) && (!found || isStronger(posting, *found, day)))
            found = &posting;
    }
    return found;
}

const PostedAt *homePosting(const std::vector<PostedAt> &postings, const YearMonth &month)
{
    const PostedAt *found = nullptr;
    for (const PostedAt &posting : postings) {
        const bool inMonth = posting.period.from <= month.lastDay() && posting.period.to >= month.firstDay();
        if (inMonth && (!found || isStronger(posting, *found, month.lastDay())))
            found = &posting;
    }
    return found;
}

std::vector<MonthMember> membersOf(Connection &connection, const YearMonth &month, const SheetScope &scope)
{
    struct Named {
        MonthMember names;
        QString order;
    };
    std::map<CadreId, std::vector<PostedAt>> postings;
    std::map<CadreId, std::vector<Named>> named; // as `postings`
    auto select = connection.statement(
        QStringLiteral("SELECT %1, c.name, c.search_key, c.unit_id, COALESCE(u.name, ''), u.level, COALESCE(d.name, "
                       "''), COALESCE(v.name, ''), COALESCE(t.name, ''), COALESCE(d.code, ''), COALESCE(v.code, '') "
                       "FROM %2 JOIN cadre c ON c.id = p.cadre_id LEFT JOIN unit u ON u.id = c.unit_id "
                       "LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) "
                       "WHERE p.starts_on <= :to AND (p.ends_on IS NULL OR p.ends_on >= :from) AND p.deleted_at IS "
                       "NULL AND c.deleted_at IS NULL AND (:cadre = 0 OR p.cadre_id = :cadre) "
                       "ORDER BY p.starts_on, p.id")
            .arg(kColumns, kFrom));
    select.bind(QStringLiteral("from"), month.firstDay()).bind(QStringLiteral("to"), month.lastDay());
    select.bind(QStringLiteral("cadre"), scope.cadreId.value());
    while (select.next()) {
        const PostedAt posting = readPosting(select);
        MonthMember member;
        member.cadreId = posting.cadreId;
        member.cadreName = select.get<QString>(9);
        member.cadreKey = select.get<QString>(10);
        member.unitId = select.get<UnitId>(11);
        member.unitName = select.get<QString>(12);
        member.unitLevel = select.get<std::optional<UnitLevel>>(13).value_or(UnitLevel::Other);
        member.townshipId = posting.townshipId;
        member.townshipName = select.get<QString>(14);
        member.villageId = posting.villageId;
        member.villageName = select.get<QString>(15);
        member.teamId = posting.teamId;
        member.teamName = select.get<QString>(16);
        member.roundId = posting.roundId;
        member.role = posting.role;
        member.firstSecretary = posting.firstSecretary;
        const QString order = select.get<QString>(17) + QLatin1Char('|') + select.get<QString>(18) + QLatin1Char('|') +
                              member.villageName;
        named[posting.cadreId].push_back({std::move(member), order});
        postings[posting.cadreId].push_back(posting);
    }
    std::vector<Named> members;
    for (auto &[cadreId, all] : postings) {
        const PostedAt *home = homePosting(all, month);
        Named &one = named.at(cadreId)[std::size_t(home - all.data())];
        one.names.posted = postedWithin(all, Period::month(month));
        if (isWanted(one.names, scope))
            members.push_back(std::move(one));
    }
    std::ranges::sort(members, {}, [](const Named &one) {
        return std::tuple(one.order, roleOrder(one.names), one.names.cadreKey, one.names.cadreId);
    });
    std::vector<MonthMember> result;
    for (Named &one : members)
        result.push_back(std::move(one.names));
    return result;
}

} // namespace zhucun::storage
