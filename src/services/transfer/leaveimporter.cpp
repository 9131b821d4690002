#include "domain/attendance/daystext.h"
#include "domain/leave/leaverules.h"
#include "domain/leave/leavetext.h"
#include "services/leave/leavecounting.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/textlists.h"
#include "storage/leave/leaverepository.h"

#include <algorithm>

namespace zhucun {

namespace {

using storage::LeaveRepository;

bool isGivenUp(const Leave &leave) { return !isInForce(leave) && stateOf(leave) != LeaveState::Requested; }

/// Known by cadre, kind and first day; by the last day and the halves too as far as they tell several apart.
class LeaveImporter final : public RecordImporter<Leave>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Leave &leave) override
    {
        if (row.has("name"))
            leave.cadreId = resolver().cadre(row, "name", {});
        row.take("kind", leave.kind);
        row.take("from_day", leave.from);
        row.take("from_half", leave.fromHalf);
        row.take("to_day", leave.to);
        row.take("to_half", leave.toHalf);
        fitHalves(row, leave);
        row.take("reason", leave.reason);
        row.take("destination", leave.destination);
        row.take("phone", leave.phone);
        row.take("stand_in", leave.standIn);
        takeApproval(row, leave);
        row.take("withdrawn_on", leave.withdrawnOn);
        row.take("withdrawal_reason", leave.withdrawalReason);
        row.take("returned_on", leave.returnedOn);
        row.take("return_checked_by", leave.returnCheckedBy);
        row.take("note", leave.note);
    }

    /// Half a day less than the dates make, and nothing said of halves: the last day is one in the morning only.
    void fitHalves(const ImportRow &row, Leave &leave)
    {
        const auto days = row.get<double>("days");
        if (!days || row.has("from_half") || row.has("to_half") || countedHalves(leave) == 2 * *days)
            return;
        Leave shorter = leave;
        shorter.toHalf = Half::Morning;
        const bool isInOrder = leave.from < leave.to || leave.fromHalf == Half::Morning;
        if (isInOrder && countedHalves(shorter) == 2 * *days)
            leave = shorter;
    }

    int countedHalves(Leave leave)
    {
        countLeave(connection(), leave);
        return leave.halfDays;
    }

    /// The whole course of approval when the row has it; otherwise the one step that decided.
    void takeApproval(ImportRow &row, Leave &leave)
    {
        if (row.has("steps")) {
            takeLines(row, "steps", leave.steps, parseLeaveSteps);
            return;
        }
        const auto decidedOn = row.get<QDate>("approved_on");
        if (!row.has("approver") || !decidedOn) {
            if (row.has("approver") || decidedOn)
                row.warn(decidedOn ? "approved_on" : "approver", "approval_incomplete");
            return;
        }
        const ApproverName approver = parseApprover(row.text("approver"));
        countLeave(connection(), leave);
        const ApproverRole role = approver.role.value_or(leave.neededRole);
        if (role < leave.neededRole) {
            row.reject("approver", "approver_below_tier", {chineseOf(role), chineseOf(leave.neededRole)});
            return;
        }
        LeaveStep &step = approvalBy(leave, role);
        step.decidedOn = *decidedOn;
        if (!approver.person.isEmpty())
            step.person = approver.person;
    }

    static LeaveStep &approvalBy(Leave &leave, ApproverRole role)
    {
        const auto known = std::ranges::find_if(leave.steps, [role](const LeaveStep &step) {
            return step.kind == LeaveStepKind::Approve && step.role == role;
        });
        if (known != leave.steps.end())
            return *known;
        LeaveStep step;
        step.role = role;
        return leave.steps.emplace_back(step);
    }

    std::vector<LeaveId> candidates(ImportRow &row, const Leave &fresh) override
    {
        std::vector<Leave> alike;
        for (const LeaveId id :
             LeaveRepository::findByNaturalKey(connection(), fresh.cadreId, fresh.kind, fresh.from)) {
            const auto stored = LeaveRepository::find(connection(), id);
            const bool saysHalves = row.has("from_half") || row.has("to_half");
            if (!saysHalves || (stored->fromHalf == fresh.fromHalf && stored->toHalf == fresh.toHalf))
                alike.push_back(*stored);
        }
        const bool hasSameEnd = std::ranges::any_of(alike, [&](const Leave &leave) { return leave.to == fresh.to; });
        // A leave of other length may be the same one prolonged, but not one that was given up.
        std::erase_if(alike, [&](const Leave &leave) { return hasSameEnd ? leave.to != fresh.to : isGivenUp(leave); });
        std::ranges::stable_sort(alike, {},
                                 [&](const Leave &leave) { return isGivenUp(leave) != row.has("withdrawn_on"); });
        std::vector<LeaveId> ids;
        for (const Leave &leave : alike)
            ids.push_back(leave.id);
        return ids;
    }

    void completeNew(ImportRow &row, Leave &leave) override { compareDays(row, leave); }
    void remark(ImportRow &row, const Leave &, const Leave &changed) override { compareDays(row, changed); }

    void compareDays(ImportRow &row, const Leave &leave)
    {
        const auto days = row.get<double>("days");
        const int halves = countedHalves(leave);
        if (days && halves != 2 * *days && leave.from <= leave.to)
            row.warn("days", "days_mismatch", {QString::number(*days), daysText(halves)});
    }
};

} // namespace

std::unique_ptr<RowImporter> makeLeaveImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<LeaveImporter>(work, resolver);
}

} // namespace zhucun
