#pragma once

#include "services/attendance/attendanceservice.h"
#include "services/closing/closingservice.h"

#include <functional>

namespace zhucun::gui {

/// What the month end asks of the county.
struct ClosingAccess {
    std::function<QFuture<Result<std::vector<ClosingRow>>>(const YearMonth &month, DivisionId townshipId)> overview;
    std::function<QFuture<Result<MonthClosing>>(DivisionId townshipId, const YearMonth &month, ClosingStepKind kind,
                                                const QString &remark)>
        step;
    std::function<QFuture<Result<Correction>>(CadreId cadreId, QDate day, const DayHalves &after, const QString &reason,
                                              const QString &requestedBy, const QString &approvedBy)>
        correct;
    std::function<QFuture<Result<std::vector<CorrectionRow>>>(const Period &madeIn, DivisionId townshipId)> corrections;
    std::function<QFuture<Result<std::vector<Finding>>>(const YearMonth &month, const SheetScope &scope)> findings;
    std::function<QFuture<Status>(CadreId cadreId, const YearMonth &month, FindingKind kind, const QString &reason)>
        closeFinding;
    std::function<QFuture<Result<std::vector<AttendanceDay>>>(CadreId cadreId, const Period &period)> days;
    bool readOnly = false;

    static ClosingAccess of(const ClosingService &closing, const AttendanceService &attendance, bool readOnly)
    {
        return {
            [closing](const YearMonth &month, DivisionId townshipId) { return closing.overview(month, townshipId); },
            [closing](DivisionId townshipId, const YearMonth &month, ClosingStepKind kind, const QString &remark) {
                return closing.step(townshipId, month, kind, remark);
            },
            [closing](CadreId cadreId, QDate day, const DayHalves &after, const QString &reason,
                      const QString &requestedBy, const QString &approvedBy) {
                return closing.correct(cadreId, day, after, reason, requestedBy, approvedBy);
            },
            [closing](const Period &madeIn, DivisionId townshipId) { return closing.corrections(madeIn, townshipId); },
            [attendance](const YearMonth &month, const SheetScope &scope) { return attendance.findings(month, scope); },
            [attendance](CadreId cadreId, const YearMonth &month, FindingKind kind, const QString &reason) {
                return attendance.closeFinding(cadreId, month, kind, reason);
            },
            [attendance](CadreId cadreId, const Period &period) { return attendance.days(cadreId, period); },
            readOnly};
    }
};

} // namespace zhucun::gui
