#include "domain/attendance/daystext.h"
#include "domain/leave/leaverules.h"
#include "domain/leave/leavetext.h"
#include "domain/posting/postingrules.h"
#include "services/leave/leavecounting.h"
#include "services/record/rules.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/leave/leaverepository.h"
#include "storage/record/uniqueness.h"
#include "storage/rules/rulequeries.h"

#include <algorithm>

namespace zhucun {

using sql::Connection;
using storage::LeaveRepository;

namespace {

Violation violation(const char *field, const char *rule, QStringList args, Violation::Severity severity)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), std::move(args), severity};
}

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

bool isGivenUp(const Leave &leave)
{
    const LeaveState state = stateOf(leave);
    return state == LeaveState::Rejected || state == LeaveState::Withdrawn;
}

std::optional<Leave> storedLeave(Connection &connection, LeaveId id)
{
    return id.isValid() ? LeaveRepository::find(connection, id) : std::nullopt;
}

/// Otherwise the leave is refused for that alone.
bool hasSaneDays(const Leave &leave)
{
    const Period period{leave.from, leave.to};
    return period.isValid() && period.days() <= kMostLeaveDays;
}

/// The cadre's other leaves of the period that are not given up.
std::vector<Leave> othersIn(Connection &connection, const Leave &leave, const Period &period)
{
    std::vector<Leave> others = LeaveRepository::ofCadre(connection, leave.cadreId, period);
    std::erase_if(others, [&leave](const Leave &other) { return other.id == leave.id || isGivenUp(other); });
    return others;
}

Violations overlaps(Connection &connection, const Leave &leave)
{
    for (const Leave &other : othersIn(connection, leave, {leave.from, leave.to})) {
        if (overlap(other, leave))
            return {violation("from_day", "leave_overlap",
                              {chineseOf(other.kind), dayText(other.from), dayText(other.to)},
                              Violation::Severity::Error)};
    }
    return {};
}

Violations approvals(const Leave &leave)
{
    const auto highest = approvedBelow(leave);
    if (!highest)
        return {};
    return {violation("steps", "approver_below_tier", {chineseOf(*highest), chineseOf(leave.neededRole)},
                      Violation::Severity::Warning)};
}

/// Nobody approves what is approved. What led to the decision may still be entered before it, and the deciding step be
/// corrected or taken out.
Violations secondApprovals(const std::optional<Leave> &stored, const Leave &leave)
{
    const auto deciding = decidingApproval(leave);
    if (!stored || !deciding || !isInForce(*stored) || needlessApprovals(leave) <= needlessApprovals(*stored))
        return {};
    return {violation("steps", "leave_approved",
                      {dayText(deciding->decidedOn), printApprover(deciding->role, deciding->person)},
                      Violation::Severity::Error)};
}

/// Held against the rules of every month the leave touches.
Violations blackouts(const std::vector<RuleSet> &sets, const Leave &leave)
{
    Violations found;
    const RuleSet *before = nullptr;
    const YearMonth last = YearMonth::of(leave.to);
    for (YearMonth month = YearMonth::of(leave.from); month <= last; month = month.addMonths(1)) {
        const RuleSet &rules = rulesIn(sets, month);
        if (&rules == before)
            continue;
        before = &rules;
        for (const BlackoutPeriod &blackout : rules.blackouts) {
            if (leave.from > blackout.to || leave.to < blackout.from)
                continue;
            const auto severity = canBePlanned(leave.kind) ? Violation::Severity::Error : Violation::Severity::Warning;
            const QString period = dayText(blackout.from) + QStringLiteral("—") + dayText(blackout.to);
            const Violation said = violation("from_day", "leave_blackout", {period, blackout.reason}, severity);
            if (!found.contains(said))
                found << said;
        }
    }
    return found;
}

Violations postings(Connection &connection, const Leave &leave)
{
    const std::vector<Posting> all = storage::postingsOf(connection, leave.cadreId);
    const bool isPosted =
        std::ranges::any_of(all, [&leave](const Posting &posting) { return isActiveOn(posting, leave.from); });
    return isPosted ? Violations{} : Violations{violation("from_day", "no_posting", {}, Violation::Severity::Warning)};
}

Violations yearlyLimit(Connection &connection, const std::vector<RuleSet> &sets, const Leave &leave)
{
    const WorkCalendar calendar = storage::effectiveCalendar(connection);
    Violations found;
    for (int year = leave.from.year(); year <= leave.to.year(); ++year) {
        const Period period = Period::year(year);
        int halves = halfDaysIn(leave, period, calendar);
        for (const Leave &other : othersIn(connection, leave, period))
            halves += halfDaysIn(other, period, calendar);
        const QDate first = std::max(leave.from, period.from);
        const int limit = rulesIn(sets, YearMonth::of(first)).yearlyLeaveDays;
        if (halves > 2 * limit)
            found << violation("to_day", "yearly_leave", {daysText(halves), QString::number(limit)},
                               Violation::Severity::Warning);
    }
    return found;
}

} // namespace

void complete(storage::UnitOfWork &work, Leave &leave) { countLeave(work.connection(), leave); }

Violations crossViolations(Connection &connection, const Leave &leave)
{
    if (!leave.cadreId.isValid() || !hasSaneDays(leave) || isGivenUp(leave))
        return {};
    const std::vector<RuleSet> sets = storage::ruleSets(connection);
    Violations found = overlaps(connection, leave);
    found += approvals(leave);
    const auto stored = storedLeave(connection, leave.id);
    found += secondApprovals(stored, leave);
    // A period closed to leave later on does not keep an old leave from being returned from.
    if (!stored || !isSameRequest(*stored, leave))
        found += blackouts(sets, leave);
    found += postings(connection, leave);
    found += yearlyLimit(connection, sets, leave);
    return found;
}

} // namespace zhucun
