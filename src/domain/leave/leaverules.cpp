#include "domain/leave/leaverules.h"

#include <algorithm>
#include <iterator>

namespace zhucun {

static bool wasRejected(const Leave &leave)
{
    return std::ranges::any_of(leave.steps, [](const LeaveStep &step) { return step.kind == LeaveStepKind::Reject; });
}

static auto approvalOf(const Leave &leave)
{
    return std::ranges::find_if(leave.steps, [&leave](const LeaveStep &step) {
        return step.kind == LeaveStepKind::Approve && step.role >= leave.neededRole;
    });
}

LeaveState stateOf(const Leave &leave)
{
    if (leave.withdrawnOn)
        return LeaveState::Withdrawn;
    if (wasRejected(leave))
        return LeaveState::Rejected;
    if (approvalOf(leave) == leave.steps.end())
        return LeaveState::Requested;
    return leave.returnedOn ? LeaveState::Returned : LeaveState::Approved;
}

bool isInForce(const Leave &leave)
{
    const LeaveState state = stateOf(leave);
    return state == LeaveState::Approved || state == LeaveState::Returned;
}

LeaveTier tierFor(const RuleSet &rules, int halfDays)
{
    const LeaveTier *highest = nullptr;
    for (const LeaveTier &tier : rules.tiers) {
        if (!tier.maxHalfDays || halfDays <= *tier.maxHalfDays)
            return tier;
        highest = &tier;
    }
    // Longer than every limit of a table that ends with one: the highest approver there is.
    return highest ? *highest : LeaveTier{std::nullopt, ApproverRole::CountyCommittee, {}};
}

ApproverRole neededRole(const RuleSet &rules, int halfDays) { return tierFor(rules, halfDays).approver; }

QDate lastLeaveDay(const Leave &leave)
{
    if (!leave.returnedOn || *leave.returnedOn >= leave.to)
        return leave.to;
    const QDate last = leave.returnedOn->addDays(-1);
    return last < leave.from ? QDate() : last;
}

LeaveHalves halvesOn(const Leave &leave, QDate day, const WorkCalendar &calendar)
{
    const QDate last = lastLeaveDay(leave);
    if (!last.isValid() || day < leave.from || day > last)
        return {};
    const bool isRest = leave.counting == LeaveCounting::Workdays && !calendar.isWorkday(day);
    const DayStatus status = isRest ? DayStatus::Rest : statusOf(leave.kind);
    LeaveHalves halves{status, status};
    if (day == leave.from && leave.fromHalf == Half::Afternoon)
        halves.morning.reset();
    if (day == leave.to && leave.toHalf == Half::Morning)
        halves.afternoon.reset();
    return halves;
}

int halfDaysIn(const Leave &leave, const Period &period, const WorkCalendar &calendar)
{
    const QDate last = std::min(lastLeaveDay(leave), period.to);
    int halves = 0;
    for (QDate day = std::max(leave.from, period.from); day.isValid() && day <= last; day = day.addDays(1)) {
        if (leave.counting == LeaveCounting::Workdays && !calendar.isWorkday(day))
            continue;
        const LeaveHalves covered = halvesOn(leave, day, calendar);
        halves += (covered.morning ? 1 : 0) + (covered.afternoon ? 1 : 0);
    }
    return halves;
}

int halfDaysOf(const Leave &leave, const WorkCalendar &calendar)
{
    Leave whole = leave;
    whole.returnedOn.reset();
    return halfDaysIn(whole, {leave.from, leave.to}, calendar);
}

void count(Leave &leave, const RuleSet &rules, const WorkCalendar &calendar)
{
    leave.counting = rules.countingOf(leave.kind);
    leave.halfDays = leave.from.daysTo(leave.to) < kMostLeaveDays ? halfDaysOf(leave, calendar) : 0;
    leave.neededRole = neededRole(rules, leave.halfDays);
}

bool isSameRequest(const Leave &a, const Leave &b)
{
    return a.kind == b.kind && a.from == b.from && a.fromHalf == b.fromHalf && a.to == b.to && a.toHalf == b.toHalf;
}

bool canBePlanned(LeaveKind kind)
{
    return kind == LeaveKind::Personal || kind == LeaveKind::Annual || kind == LeaveKind::PublicRest;
}

std::optional<ApproverRole> approvedBelow(const Leave &leave)
{
    std::optional<ApproverRole> highest;
    for (const LeaveStep &step : leave.steps) {
        if (step.kind == LeaveStepKind::Approve && (!highest || *highest < step.role))
            highest = step.role;
    }
    return stateOf(leave) == LeaveState::Requested ? highest : std::nullopt;
}

std::optional<LeaveStep> decidingApproval(const Leave &leave)
{
    const auto step = approvalOf(leave);
    return step == leave.steps.end() ? std::nullopt : std::optional(*step);
}

int needlessApprovals(const Leave &leave)
{
    const auto deciding = approvalOf(leave);
    if (deciding == leave.steps.end())
        return 0;
    return int(std::count_if(std::next(deciding), leave.steps.end(),
                             [](const LeaveStep &step) { return step.kind == LeaveStepKind::Approve; }));
}

/// Half days since the beginning of time, to compare where leaves begin and end.
static qint64 halfNumber(QDate day, Half half) { return day.toJulianDay() * 2 + (half == Half::Afternoon ? 1 : 0); }

bool overlap(const Leave &a, const Leave &b)
{
    const auto endOf = [](const Leave &leave) {
        const QDate last = lastLeaveDay(leave);
        return halfNumber(last, last == leave.to ? leave.toHalf : Half::Afternoon);
    };
    if (!lastLeaveDay(a).isValid() || !lastLeaveDay(b).isValid())
        return false;
    return halfNumber(a.from, a.fromHalf) <= endOf(b) && halfNumber(b.from, b.fromHalf) <= endOf(a);
}

bool isOverdue(const Leave &leave, QDate today)
{
    return isInForce(leave) && !leave.returnedOn && leave.to.isValid() && leave.to < today;
}

} // namespace zhucun
