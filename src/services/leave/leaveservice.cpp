#include "services/leave/leaveservice.h"

#include "domain/leave/leaverules.h"
#include "services/leave/leavecounting.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/cadre/cadremapping.h"
#include "storage/leave/leaverepository.h"
#include "storage/rules/rulequeries.h"

#include <algorithm>

namespace zhucun {

namespace {

using storage::LeaveRepository;

struct Deed {
    std::vector<LeaveState> allowedIn;
    std::function<void(Leave &)> change;
};

/// 张伟 病假 2026-03-02
QString titleOf(sql::Connection &connection, const Leave &leave)
{
    const auto cadre = storage::RecordStore<Cadre>::find(connection, leave.cadreId);
    return QStringList{cadre ? cadre->name : QString(), chineseOf(leave.kind), leave.from.toString(Qt::ISODate)}.join(
        QLatin1Char(' '));
}

Error refusal(const QString &title, LeaveState state)
{
    return {ErrorCode::Invalid,
            {},
            {},
            {},
            {{QStringLiteral("state"),
              QStringLiteral("leave_state"),
              {title, chineseOf(state)},
              Violation::Severity::Error}}};
}

Status changeOne(storage::UnitOfWork &work, LeaveId id, const Deed &deed, LeaveOutcome &outcome)
{
    std::optional<Leave> leave = LeaveRepository::find(work.connection(), id);
    if (!leave || leave->meta.deletedAt)
        return failure(ErrorCode::NotFound, {LeaveRepository::tableName()});
    if (std::ranges::find(deed.allowedIn, stateOf(*leave)) == deed.allowedIn.end())
        return failure(refusal(titleOf(work.connection(), *leave), stateOf(*leave)));
    deed.change(*leave);
    if (Status saved = saveRecord(work, *leave); !saved) {
        Error error = saved.error();
        if (error.code == ErrorCode::Invalid)
            error.args = {titleOf(work.connection(), *leave)};
        return failure(error);
    }
    ++outcome.changed;
    if (stateOf(*leave) == LeaveState::Requested) {
        ++outcome.waiting;
        outcome.stillNeeded = std::max(outcome.stillNeeded.value_or(leave->neededRole), leave->neededRole);
    }
    return {};
}

QFuture<Result<LeaveOutcome>> changeAll(Workspace &workspace, const char *action, const QList<LeaveId> &ids,
                                        const Deed &deed)
{
    return workspace.write(QString::fromLatin1(action), [ids, deed](storage::UnitOfWork &work) -> Result<LeaveOutcome> {
        LeaveOutcome outcome;
        for (const LeaveId id : ids) {
            if (const Status done = changeOne(work, id, deed, outcome); !done)
                return failure(done.error());
        }
        return outcome;
    });
}

LeaveStep stepOf(LeaveStep step, LeaveStepKind kind)
{
    step.kind = kind;
    return step;
}

} // namespace

QFuture<Result<LeaveCount>> LeaveService::count(const Leave &leave) const
{
    return m_workspace->read([leave](sql::Connection &connection) -> Result<LeaveCount> {
        Leave counted = leave;
        countLeave(connection, counted);
        LeaveCount count{counted.counting, counted.halfDays, counted.neededRole, {}};
        const LeaveTier tier =
            tierFor(rulesIn(storage::ruleSets(connection), YearMonth::of(leave.from)), count.halfDays);
        if (tier.approver == count.approver)
            count.copyTo = tier.copyTo;
        return count;
    });
}

QFuture<Result<LeaveOutcome>> LeaveService::approve(const QList<LeaveId> &ids, const LeaveStep &step) const
{
    const auto add = [step = stepOf(step, LeaveStepKind::Approve)](Leave &leave) { leave.steps.push_back(step); };
    // Saving refuses to approve what is approved and says when and by whom that was.
    return changeAll(*m_workspace, "leave.approve", ids,
                     {{LeaveState::Requested, LeaveState::Approved, LeaveState::Returned}, add});
}

QFuture<Result<LeaveOutcome>> LeaveService::reject(const QList<LeaveId> &ids, const LeaveStep &step) const
{
    const auto add = [step = stepOf(step, LeaveStepKind::Reject)](Leave &leave) { leave.steps.push_back(step); };
    return changeAll(*m_workspace, "leave.reject", ids, {{LeaveState::Requested, LeaveState::Approved}, add});
}

QFuture<Result<LeaveOutcome>> LeaveService::withdraw(const QList<LeaveId> &ids, QDate day, const QString &reason) const
{
    const auto change = [day, reason](Leave &leave) {
        leave.withdrawnOn = day;
        leave.withdrawalReason = reason;
    };
    return changeAll(*m_workspace, "leave.withdraw", ids, {{LeaveState::Requested, LeaveState::Approved}, change});
}

QFuture<Result<LeaveOutcome>> LeaveService::close(const QList<LeaveId> &ids, QDate returnedOn,
                                                  const QString &checkedBy) const
{
    const auto change = [returnedOn, checkedBy](Leave &leave) {
        leave.returnedOn = returnedOn;
        leave.returnCheckedBy = checkedBy;
    };
    return changeAll(*m_workspace, "leave.return", ids, {{LeaveState::Approved}, change});
}

} // namespace zhucun
