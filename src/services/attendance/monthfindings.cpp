#include "services/attendance/monthfindings.h"

#include "domain/finding/findingrules.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/finding/findingclosures.h"
#include "storage/rules/rulequeries.h"

#include <algorithm>

namespace zhucun {

std::vector<Finding> monthFindings(sql::Connection &connection, const YearMonth &month, const SheetScope &scope,
                                   QDate today)
{
    // Today is not over: what is missing of it is no exception yet.
    const QDate until = std::min(month.lastDay(), today.addDays(-1));
    const RuleSet rules = rulesIn(storage::ruleSets(connection), month);
    const WorkCalendar calendar = storage::effectiveCalendar(connection);
    const std::vector<MemberMonth> members = storage::monthAccounts(connection, month, scope, until);
    const auto days = storage::monthDays(connection, month);
    const auto signIns = storage::signInsByCadre(connection, Period::month(month), scope.cadreId);
    const auto leaves = storage::leavesByCadre(connection, Period::year(month.year()), scope.cadreId);

    const auto of = [](const auto &byCadre, CadreId id) {
        const auto found = byCadre.find(id);
        return found == byCadre.end() ? typename std::decay_t<decltype(byCadre)>::mapped_type{} : found->second;
    };
    std::vector<Finding> findings;
    std::vector<MonthMember> all;
    for (const MemberMonth &member : members) {
        const CadreId id = member.member.cadreId;
        const auto ownDays = of(days, id);
        const auto ownSignIns = of(signIns, id);
        const auto ownLeaves = of(leaves, id);
        const MonthFacts facts{member.member, member.account, ownDays, ownSignIns, ownLeaves};
        for (Finding &finding : findingsOf(facts, rules, calendar, until))
            findings.push_back(std::move(finding));
        all.push_back(member.member);
    }
    for (Finding &finding : sharedFindings(month, all, signIns))
        findings.push_back(std::move(finding));

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
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return int(finding.kind); });
    return findings;
}

} // namespace zhucun
