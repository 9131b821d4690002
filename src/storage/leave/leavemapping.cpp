#include "storage/leave/leavemapping.h"

#include "domain/leave/leaverules.h"

namespace zhucun::sql {

const TableMapping<Leave> &Mapping<Leave>::table()
{
    static const TableMapping<Leave> mapping{
        QStringLiteral("leave_request"),
        {
            column("cadre_id", &Leave::cadreId),
            column("kind", &Leave::kind),
            column("from_day", &Leave::from),
            column("from_half", &Leave::fromHalf),
            column("to_day", &Leave::to),
            column("to_half", &Leave::toHalf),
            column("counting", &Leave::counting),
            column("half_days", &Leave::halfDays),
            column("needed_role", &Leave::neededRole),
            column("reason", &Leave::reason),
            column("destination", &Leave::destination),
            column("phone", &Leave::phone),
            column("stand_in", &Leave::standIn),
            column("withdrawn_on", &Leave::withdrawnOn),
            column("withdrawal_reason", &Leave::withdrawalReason),
            column("returned_on", &Leave::returnedOn),
            column("return_checked_by", &Leave::returnCheckedBy),
            column("note", &Leave::note),
            derived<Leave>("state", [](const Leave &leave) { return Codec<LeaveState>::encode(stateOf(leave)); }),
        },
        {
            list<Leave, LeaveStep>("steps", "leave_step", "leave_id", &Leave::steps,
                                   {column("role", &LeaveStep::role), column("kind", &LeaveStep::kind),
                                    column("person", &LeaveStep::person), column("decided_on", &LeaveStep::decidedOn),
                                    column("remark", &LeaveStep::remark)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
