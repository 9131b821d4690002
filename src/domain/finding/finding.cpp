#include "domain/finding/finding.h"

namespace zhucun {

const std::vector<Term<FindingKind>> &Vocabulary<FindingKind>::terms()
{
    static const std::vector<Term<FindingKind>> all{
        {FindingKind::Conflict, "conflict", u"冲突", "Conflict"},
        {FindingKind::Unrecorded, "unrecorded", u"未登记", "Unrecorded"},
        {FindingKind::BelowTarget, "below_target", u"未达标", "Below target"},
        {FindingKind::ConsecutiveAbsence, "consecutive_absence", u"连续缺勤", "Consecutive absence"},
        {FindingKind::OverdueReturn, "overdue_return", u"超期未销假", "Overdue return"},
        {FindingKind::YearlyLeave, "yearly_leave", u"年度请假超限", "Leave of the year over the limit"},
        {FindingKind::LeaveWithoutApproval, "leave_without_approval", u"请假无审批", "Leave without approval"},
        {FindingKind::SameMinute, "same_minute", u"签到时刻全月相同", "Same minute all month"},
        {FindingKind::SharedDevice, "shared_device", u"同一设备多人签到", "Shared device"},
        {FindingKind::TeamIdentical, "team_identical", u"全队签到时刻相同", "Team signed in alike"},
        {FindingKind::NeverOvernight, "never_overnight", u"全月无宿村", "No night in the village"},
    };
    return all;
}

bool blocksClosing(FindingKind kind) { return kind == FindingKind::Conflict; }

bool isQuestion(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Conflict:
    case FindingKind::Unrecorded:
    case FindingKind::BelowTarget:
    case FindingKind::ConsecutiveAbsence:
    case FindingKind::OverdueReturn:
    case FindingKind::YearlyLeave:
    case FindingKind::LeaveWithoutApproval:
        return false;
    case FindingKind::SameMinute:
    case FindingKind::SharedDevice:
    case FindingKind::TeamIdentical:
    case FindingKind::NeverOvernight:
        return true;
    }
    return false;
}

} // namespace zhucun
