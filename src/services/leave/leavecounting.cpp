#include "services/leave/leavecounting.h"

#include "domain/leave/leaverules.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/leave/leaverepository.h"
#include "storage/rules/rulequeries.h"

namespace zhucun {

void countLeave(sql::Connection &connection, Leave &leave)
{
    const auto stored =
        leave.id.isValid() ? storage::LeaveRepository::find(connection, leave.id) : std::optional<Leave>();
    if (stored && isSameRequest(*stored, leave)) {
        leave.counting = stored->counting;
        leave.halfDays = stored->halfDays;
        leave.neededRole = stored->neededRole;
    } else if (leave.from.isValid()) {
        count(leave, rulesIn(storage::ruleSets(connection), YearMonth::of(leave.from)),
              storage::effectiveCalendar(connection));
    }
}

} // namespace zhucun
