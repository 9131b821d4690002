#include "services/attendance/monthfindings.h"

#include "domain/finding/findingrules.h"
#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/finding/findingclosures.h"
#include "storage/rules/rulequeries.h"

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

/// A closed month is judged by what it was closed with.
class Terms
{
public:
    Terms(sql::Connection &connection, const YearMonth &month)
        : m_connection(connection),
          m_month(month),
          m_now{rulesIn(storage::ruleSets(connection), month), storage::effectiveCalendar(connection)}
    {
    }

    const storage::FrozenTerms &of(const MemberMonth &member)
    {
        if (!member.isClosed)
            return m_now;
        const DivisionId township = member.member.townshipId;
        const auto known = m_frozen.find(township);
        if (known != m_frozen.end())
            return known->second;
        auto kept = storage::frozenTerms(m_connection, township, m_month);
        return m_frozen.emplace(township, kept ? std::move(*kept) : m_now).first->second;
    }

private:
    sql::Connection &m_connection;
    YearMonth m_month;
    storage::FrozenTerms m_now;
    std::map<DivisionId, storage::FrozenTerms> m_frozen;
};

template <class T>
const std::vector<T> &ownOf(const std::map<CadreId, std::vector<T>> &byCadre, CadreId id)
{
    static const std::vector<T> none;
    const auto found = byCadre.find(id);
    return found == byCadre.end() ? none : found->second;
}

void markClosed(sql::Connection &connection, const YearMonth &month, std::vector<Finding> &findings)
{
    const auto closures = storage::findingClosures(connection, month);
    for (Finding &finding : findings) {
        const auto closed = std::ranges::find_if(closures, [&finding](const FindingClosure &closure) {
            return closure.cadreId == finding.cadreId && closure.kind == finding.kind;
        });
        if (closed == closures.end())
            continue;
        finding.isClosed = true;
        finding.closedReason = closed->reason;
        finding.closedBy = closed->meta.updatedBy;
    }
}

} // namespace

std::vector<Finding> monthFindings(sql::Connection &connection, const YearMonth &month, const SheetScope &scope,
                                   QDate today)
{
    // Today is not over: what is missing of it is no exception yet.
    const QDate until = std::min(month.lastDay(), today.addDays(-1));
    Terms terms(connection, month);
    const auto days = storage::monthDays(connection, month);
    const auto signIns = storage::signInsByCadre(connection, Period::month(month), scope.cadreId);
    const auto leaves = storage::leavesByCadre(connection, Period::year(month.year()), scope.cadreId);

    std::vector<Finding> findings;
    std::vector<MonthMember> all;
    for (const MemberMonth &member : storage::monthAccounts(connection, month, scope, until)) {
        const CadreId id = member.member.cadreId;
        const MonthFacts facts{member.member, member.account, ownOf(days, id), ownOf(signIns, id), ownOf(leaves, id)};
        const auto &[rules, calendar] = terms.of(member);
        for (Finding &finding : findingsOf(facts, rules, calendar, until))
            findings.push_back(std::move(finding));
        all.push_back(member.member);
    }
    for (Finding &finding : sharedFindings(month, all, signIns))
        findings.push_back(std::move(finding));
    markClosed(connection, month, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return int(finding.kind); });
    return findings;
}

} // namespace zhucun
