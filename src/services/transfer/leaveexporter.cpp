#include "domain/leave/leaverules.h"
#include "domain/leave/leavetext.h"
#include "services/transfer/rowexporters.h"
#include "storage/leave/leaverepository.h"

#include <algorithm>

namespace zhucun {

using storage::LeaveRepository;

namespace {

/// The step that made it an approved leave; the course of approval has them all.
void putApproval(ExportRow &row, const Leave &leave)
{
    const auto decisive = std::ranges::find_if(leave.steps, [&leave](const LeaveStep &step) {
        return step.kind == LeaveStepKind::Approve && step.role >= leave.neededRole;
    });
    if (decisive != leave.steps.end())
        row.put("approver", printApprover(decisive->role, decisive->person)).put("approved_on", decisive->decidedOn);
    row.put("steps", printLeaveSteps(leave.steps));
}

std::vector<TransferRecord> leaveRows(ExportNames &names, qint64 id)
{
    const auto leave = LeaveRepository::find(names.connection(), LeaveId(id));
    ExportRow row(names);
    row.putCadre("name", leave->cadreId).put("kind", leave->kind).put("from_day", leave->from);
    row.put("to_day", leave->to).put("days", leave->halfDays / 2.0);
    if (leave->fromHalf != Half::Morning || leave->toHalf != Half::Afternoon)
        row.put("from_half", leave->fromHalf).put("to_half", leave->toHalf);
    row.put("reason", leave->reason).put("destination", leave->destination).put("phone", leave->phone);
    row.put("stand_in", leave->standIn);
    putApproval(row, *leave);
    row.put("withdrawn_on", leave->withdrawnOn).put("withdrawal_reason", leave->withdrawalReason);
    row.put("returned_on", leave->returnedOn).put("return_checked_by", leave->returnCheckedBy);
    row.put("note", leave->note);
    return {row.record()};
}

} // namespace

std::vector<RowExporter> leaveExporters()
{
    return {{"leave",
             [](sql::Connection &connection, const Filter &filter, QDate today) {
                 return LeaveRepository::ids(connection, filter, {QStringLiteral("from_day"), false}, today);
             },
             leaveRows}};
}

} // namespace zhucun
