#pragma once

#include "core/vocabulary.h"
#include "domain/attendance/daystatus.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhucun {

enum class LeaveKind { Personal, Sick, Annual, PublicRest, Marriage, Maternity, Paternity, Bereavement, Care, Other };
/// How the days of a leave are counted.
enum class LeaveCounting {
    NaturalDays, ///< 自然日
    Workdays,    ///< 工作日: days off within the leave are rest
};
/// Who approves, lowest first.
enum class ApproverRole { TeamLeader, Township, CountyOrg, CountyCommittee };
enum class LeaveStepKind { Approve, Reject };
/// Follows from the steps and dates: stateOf() in leaverules.h.
enum class LeaveState { Requested, Approved, Rejected, Withdrawn, Returned };

/// One approval step as it was given.
struct LeaveStep {
    ApproverRole role = ApproverRole::TeamLeader;
    LeaveStepKind kind = LeaveStepKind::Approve;
    QString person;
    QDate decidedOn;
    QString remark;

    friend bool operator==(const LeaveStep &, const LeaveStep &) = default;
};

/// 请假. Approved, it writes the days; withdrawn or closed early (销假), it frees them again.
struct Leave {
    LeaveId id;
    RecordMeta meta;
    CadreId cadreId;
    LeaveKind kind = LeaveKind::Personal;
    QDate from;
    Half fromHalf = Half::Morning; ///< the first half that is leave
    QDate to;
    Half toHalf = Half::Afternoon;                       ///< the last half that is leave
    LeaveCounting counting = LeaveCounting::NaturalDays; ///< as the rules said when it was requested; frozen here
    int halfDays = 0;                                    ///< 天数 × 2 by `counting`, filled in when saved
    ApproverRole neededRole = ApproverRole::TeamLeader;  ///< by the tier of those days, filled in and frozen likewise
    QString reason;
    QString destination;
    QString phone;
    QString standIn; ///< 代班人
    std::vector<LeaveStep> steps;
    std::optional<QDate> withdrawnOn;
    QString withdrawalReason;
    /// 销假, the day back on post. Before `to` it ends the leave the day before; on or after `to` the leave was whole.
    std::optional<QDate> returnedOn;
    QString returnCheckedBy; ///< 销假核实人
    QString note;
};

template <>
struct Vocabulary<LeaveKind> {
    static const std::vector<Term<LeaveKind>> &terms();
};
template <>
struct Vocabulary<LeaveCounting> {
    static const std::vector<Term<LeaveCounting>> &terms();
};
template <>
struct Vocabulary<ApproverRole> {
    static const std::vector<Term<ApproverRole>> &terms();
};
template <>
struct Vocabulary<LeaveStepKind> {
    static const std::vector<Term<LeaveStepKind>> &terms();
};
template <>
struct Vocabulary<LeaveState> {
    static const std::vector<Term<LeaveState>> &terms();
};
template <>
struct Vocabulary<Half> {
    static const std::vector<Term<Half>> &terms();
};

/// The status its days get: 事假, 病假, 年休假, 轮休公休 (公休) or 其他假.
DayStatus statusOf(LeaveKind kind);

struct LeaveRow {
    LeaveId id;
    CadreId cadreId;
    QString cadreName;
    QString unitName;
    QString townshipName; ///< of the posting on the first day
    QString villageName;
    LeaveKind kind = LeaveKind::Personal;
    QDate from;
    QDate to;
    int halfDays = 0;
    QString reason;
    LeaveState state = LeaveState::Requested;
    ApproverRole needed = ApproverRole::TeamLeader; ///< by the tier of its days
    QString approver;                               ///< of the last step
    std::optional<QDate> returnedOn;
    bool overdue = false; ///< over since before today and nobody has returned
};

} // namespace zhucun
