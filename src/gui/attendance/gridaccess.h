#pragma once

#include "services/attendance/attendanceservice.h"

#include <functional>

namespace zhucun::gui {

/// What the month grid asks of the county.
struct GridAccess {
    std::function<QFuture<Result<MonthSheet>>(const YearMonth &month, const SheetScope &scope)> sheet;
    std::function<QFuture<Result<MarkOutcome>>(const std::vector<DayMark> &marks, const QString &action)> mark;
    std::function<QFuture<Status>(CadreId cadreId, QDate day, const DayHalves &halves, const QString &reason)> decide;
    std::function<QFuture<Status>(CadreId cadreId, QDate day)> undecide;
    std::function<QFuture<Result<DayExplanation>>(CadreId cadreId, QDate day)> explain;
    bool readOnly = false;

    static GridAccess of(const AttendanceService &service, bool readOnly)
    {
        return {
            [service](const YearMonth &month, const SheetScope &scope) { return service.sheet(month, scope); },
            [service](const std::vector<DayMark> &marks, const QString &action) { return service.mark(marks, action); },
            [service](CadreId cadreId, QDate day, const DayHalves &halves, const QString &reason) {
                return service.decide(cadreId, day, halves, reason);
            },
            [service](CadreId cadreId, QDate day) { return service.undecide(cadreId, day); },
            [service](CadreId cadreId, QDate day) { return service.explain(cadreId, day); },
            readOnly};
    }
};

} // namespace zhucun::gui
