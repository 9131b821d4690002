#pragma once

#include "core/result.h"
#include "core/time/period.h"
#include "domain/documents/attendancedocuments.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// What the documents of attendance are made from, each of one moment. An invalid township means all.
class AttendanceDocuments
{
public:
    explicit AttendanceDocuments(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<RegisterData>> attendanceRegister(const YearMonth &month, DivisionId township) const;
    /// Corrections between two closing deadlines stand in one bulletin each.
    QFuture<Result<BulletinData>> bulletin(const YearMonth &month) const;
    /// Of the week of that day.
    QFuture<Result<WeeklySummaryData>> weekly(QDate day, DivisionId township) const;
    /// Errors: NotFound.
    QFuture<Result<LeaveSlipData>> leaveSlip(LeaveId id) const;
    /// The leave that a cadre has on a day, the last begun of several. Errors: NotFound.
    QFuture<Result<LeaveSlipData>> leaveSlipOn(CadreId cadreId, QDate day) const;
    /// The leave of a cadre that begins on a day. Errors: UnknownName {name}, AmbiguousName {name, ""}.
    QFuture<Result<LeaveId>> leaveOf(const QString &cadreName, QDate from) const;
    QFuture<Result<LeaveRegisterData>> leaves(const Period &period, DivisionId township) const;
    QFuture<Result<SpotCheckData>> spotChecks(const Period &period, DivisionId township) const;
    /// Without days of one's own the usual ones.
    QFuture<Result<PlannedChecks>> plannedChecks(const YearMonth &month, const std::vector<QDate> &days,
                                                 DivisionId township) const;
    QFuture<Result<SubsidyData>> subsidy(const YearMonth &month, DivisionId township) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
