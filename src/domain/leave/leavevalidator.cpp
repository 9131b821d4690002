#include "domain/leave/leavevalidator.h"

#include "domain/leave/leaverules.h"
#include "domain/validation/checks.h"

namespace zhucun {

namespace {

constexpr int kFirstYear = 2000;

void checkYear(Checks &checks, const char *field, QDate day, QDate today)
{
    if (day.isValid() && (day.year() < kFirstYear || day.year() > today.year() + 1))
        checks.error(field, "year_range", {QString::number(kFirstYear), QString::number(today.year() + 1)});
}

void checkDays(Checks &checks, const Leave &leave, QDate today)
{
    checks.required("from_day", leave.from.isValid());
    checks.required("to_day", leave.to.isValid());
    checkYear(checks, "from_day", leave.from, today);
    checkYear(checks, "to_day", leave.to, today);
    if (!leave.from.isValid() || !leave.to.isValid())
        return;
    const bool isHalfReversed =
        leave.from == leave.to && leave.fromHalf == Half::Afternoon && leave.toHalf == Half::Morning;
    if (leave.to < leave.from || isHalfReversed)
        checks.error("to_day", "date_order");
    else if (leave.from.daysTo(leave.to) >= kMostLeaveDays)
        checks.error("to_day", "leave_too_long", {QString::number(kMostLeaveDays)});
    else if (leave.halfDays == 0)
        checks.warning("to_day", "leave_of_days_off");
}

void checkSteps(Checks &checks, const std::vector<LeaveStep> &steps, QDate today)
{
    int line = 0;
    for (const LeaveStep &step : steps) {
        ++line;
        checks.required("steps", step.decidedOn.isValid(), line);
        checks.happened("steps", step.decidedOn, today, line);
        checks.maxLength("steps", step.person, kNameLength, line);
        checks.maxLength("steps", step.remark, kTextLength, line);
    }
}

void checkEnd(Checks &checks, const Leave &leave, QDate today)
{
    checks.happened("withdrawn_on", leave.withdrawnOn, today);
    if (leave.withdrawnOn)
        checks.required("withdrawal_reason", !leave.withdrawalReason.trimmed().isEmpty());
    else
        checks.required("withdrawn_on", leave.withdrawalReason.trimmed().isEmpty());
    checks.maxLength("withdrawal_reason", leave.withdrawalReason, kTextLength);
    checks.happened("returned_on", leave.returnedOn, today);
    checks.notBefore("returned_on", leave.returnedOn, leave.from);
    checks.maxLength("return_checked_by", leave.returnCheckedBy, kNameLength);
}

} // namespace

Violations validate(const Leave &leave, QDate today)
{
    Checks checks;
    checks.required("cadre_id", leave.cadreId.isValid());
    checkDays(checks, leave, today);
    checks.maxLength("reason", leave.reason, kTextLength);
    checks.maxLength("destination", leave.destination, kTitleLength);
    checks.phone("phone", leave.phone);
    checks.maxLength("stand_in", leave.standIn, kNameLength);
    checkSteps(checks, leave.steps, today);
    checkEnd(checks, leave, today);
    checks.maxLength("note", leave.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
