#pragma once

#include "services/attendance/attendanceservice.h"

#include <functional>

namespace zhucun::gui {

/// What the supervisor's screen asks of the county.
struct ReviewAccess {
    std::function<QFuture<Result<std::vector<MemberMonth>>>(const YearMonth &from, const YearMonth &to,
                                                            const SheetScope &scope)>
        accounts;
    std::function<QFuture<Result<std::vector<Finding>>>(const YearMonth &month, const SheetScope &scope)> findings;
    /// An empty reason opens the finding again.
    std::function<QFuture<Status>(CadreId cadreId, const YearMonth &month, FindingKind kind, const QString &reason)>
        closeFinding;
    std::function<QFuture<Result<std::vector<AttendanceDay>>>(CadreId cadreId, const Period &period)> days;
    std::function<QFuture<Result<StatusMarks>>()> marks;
    std::function<QFuture<Result<WorkCalendar>>()> calendar;
    bool readOnly = false;

    static ReviewAccess of(const AttendanceService &service, bool readOnly)
    {
        return {[service](const YearMonth &from, const YearMonth &to, const SheetScope &scope) {
                    return service.accounts(from, to, scope);
                },
                [service](const YearMonth &month, const SheetScope &scope) { return service.findings(month, scope); },
                [service](CadreId cadreId, const YearMonth &month, FindingKind kind, const QString &reason) {
                    return service.closeFinding(cadreId, month, kind, reason);
                },
                [service](CadreId cadreId, const Period &period) { return service.days(cadreId, period); },
                [service] { return service.marks(); },
                [service] { return service.calendar(); },
                readOnly};
    }
};

} // namespace zhucun::gui
