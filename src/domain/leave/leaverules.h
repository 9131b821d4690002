#pragma once

#include "domain/attendance/ruleset.h"
#include "domain/calendar/workcalendar.h"
#include "domain/leave/leave.h"

namespace zhucun {

/// In one piece; more is a slip in the year.
inline constexpr int kMostLeaveDays = 366;

/// Approved by somebody of the needed role or above, and nobody rejected; then withdrawn or returned.
LeaveState stateOf(const Leave &leave);
/// Approved and not withdrawn: it writes its days, whether or not the cadre is back.
bool isInForce(const Leave &leave);

/// The tier of that many half days: the first whose limit holds them.
ApproverRole neededRole(const RuleSet &rules, int halfDays);
LeaveTier tierFor(const RuleSet &rules, int halfDays);

/// Half days of the leave as requested, by its counting.
int halfDaysOf(const Leave &leave, const WorkCalendar &calendar);

/// The last day that is leave, after an early return. Invalid when the return was on the first day or before.
QDate lastLeaveDay(const Leave &leave);

/// What the leave makes of a day, whatever its state: nullopt in the halves it does not cover. Days off within a leave
/// counted in working days are 轮休公休.
struct LeaveHalves {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
};
LeaveHalves halvesOn(const Leave &leave, QDate day, const WorkCalendar &calendar);

/// Whether two leaves of one cadre share a half day, after early returns.
bool overlap(const Leave &a, const Leave &b);

/// Fills in what is frozen with a leave when it is requested: how its kind is counted, its half days, who approves.
/// More than kMostLeaveDays are not counted.
void count(Leave &leave, const RuleSet &rules, const WorkCalendar &calendar);

/// Same kind and same half days: what was counted of one holds for the other.
bool isSameRequest(const Leave &a, const Leave &b);

/// Half days of the leave in a period by its counting, after an early return.
int halfDaysIn(const Leave &leave, const Period &period, const WorkCalendar &calendar);

/// Kinds whose time is chosen: 事假, 年休假, 公休. Illness and the like are not.
bool canBePlanned(LeaveKind kind);

/// The highest role that approved, as long as that is not yet the needed one; nullopt as well when nobody did.
std::optional<ApproverRole> approvedBelow(const Leave &leave);

/// The first step by which the leave was approved by the needed role or above; nullopt while nobody has.
std::optional<LeaveStep> decidingApproval(const Leave &leave);
/// Approvals after that one: there is nothing left to approve.
int needlessApprovals(const Leave &leave);

/// In force, over, and nobody has returned.
bool isOverdue(const Leave &leave, QDate today);

} // namespace zhucun
