#pragma once

#include "core/result.h"
#include "domain/leave/leave.h"

#include <QFuture>
#include <QList>

namespace zhucun {

class Workspace;

/// What follows from the kind and days of a leave, saved or not.
struct LeaveCount {
    LeaveCounting counting = LeaveCounting::NaturalDays;
    int halfDays = 0;
    ApproverRole approver = ApproverRole::TeamLeader;
    QString copyTo; ///< 抄送
};

/// What became of the leaves.
struct LeaveOutcome {
    int changed = 0;
    int waiting = 0;                         ///< approved, but not yet by somebody who may
    std::optional<ApproverRole> stillNeeded; ///< the highest they wait for
};

/// What is done about a leave after it was requested. Each call is one step to undo, for all its leaves or none.
/// Errors: NotFound; Invalid with rule leave_state (args: the leave, its state) when it is too late or too early for
/// that, or as saving the leave, whose name is then the argument; Conflict.
class LeaveService
{
public:
    explicit LeaveService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<LeaveCount>> count(const Leave &leave) const;

    /// Adds the step. By a role below the tier it counts for the file only; the outcome says who must still approve.
    /// A leave that is approved is refused with rule leave_approved (args: the day, by whom).
    QFuture<Result<LeaveOutcome>> approve(const QList<LeaveId> &ids, const LeaveStep &step) const;
    QFuture<Result<LeaveOutcome>> reject(const QList<LeaveId> &ids, const LeaveStep &step) const;
    /// 撤销: the leave was not taken.
    QFuture<Result<LeaveOutcome>> withdraw(const QList<LeaveId> &ids, QDate day, const QString &reason) const;
    /// 销假 of approved leaves.
    QFuture<Result<LeaveOutcome>> close(const QList<LeaveId> &ids, QDate returnedOn, const QString &checkedBy) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
