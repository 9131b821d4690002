#include "domain/leave/leave.h"

namespace zhucun {

const std::vector<Term<LeaveKind>> &Vocabulary<LeaveKind>::terms()
{
    static const std::vector<Term<LeaveKind>> all{
        {LeaveKind::Personal, "personal", u"事假", "Personal leave"},
        {LeaveKind::Sick, "sick", u"病假", "Sick leave"},
        {LeaveKind::Annual, "annual", u"年休假", "Annual leave", u"年假、带薪年休假"},
        {LeaveKind::PublicRest, "public_rest", u"公休", "Rest leave", u"公休假、调休、轮休、补休"},
        {LeaveKind::Marriage, "marriage", u"婚假", "Marriage leave"},
        {LeaveKind::Maternity, "maternity", u"产假", "Maternity leave"},
        {LeaveKind::Paternity, "paternity", u"陪产假", "Paternity leave", u"护产假、陪护假"},
        {LeaveKind::Bereavement, "bereavement", u"丧假", "Bereavement leave"},
        {LeaveKind::Care, "care", u"护理假", "Care leave", u"照顾假、育儿假"},
        {LeaveKind::Other, "other", u"其他", "Other", u"其它、其他假"},
    };
    return all;
}

const std::vector<Term<LeaveCounting>> &Vocabulary<LeaveCounting>::terms()
{
    static const std::vector<Term<LeaveCounting>> all{
        {LeaveCounting::NaturalDays, "natural_days", u"自然日", "Natural days", u"日历天"},
        {LeaveCounting::Workdays, "workdays", u"工作日", "Working days"},
    };
    return all;
}

const std::vector<Term<ApproverRole>> &Vocabulary<ApproverRole>::terms()
{
    static const std::vector<Term<ApproverRole>> all{
        {ApproverRole::TeamLeader, "team_leader", u"队长", "Team leader", u"工作队长、组长、第一书记、驻村工作队"},
        {ApproverRole::Township, "township", u"乡镇党委", "Township party committee",
         u"乡镇、镇党委、乡党委、乡镇党委书记、镇办、街道党工委"},
        {ApproverRole::CountyOrg, "county_org", u"县委组织部", "County organization department",
         u"组织部、县级组织部门、县市区委组织部、县办、县基层办"},
        {ApproverRole::CountyCommittee, "county_committee", u"县委", "County party committee",
         u"县委主要领导、县委书记"},
    };
    return all;
}

const std::vector<Term<LeaveStepKind>> &Vocabulary<LeaveStepKind>::terms()
{
    static const std::vector<Term<LeaveStepKind>> all{
        {LeaveStepKind::Approve, "approve", u"同意", "Approved", u"批准、已同意、已批准"},
        {LeaveStepKind::Reject, "reject", u"不同意", "Rejected", u"驳回、拒绝"},
    };
    return all;
}

const std::vector<Term<LeaveState>> &Vocabulary<LeaveState>::terms()
{
    static const std::vector<Term<LeaveState>> all{
        {LeaveState::Requested, "requested", u"待审批", "Waiting for approval"},
        {LeaveState::Approved, "approved", u"已批准", "Approved"},
        {LeaveState::Rejected, "rejected", u"未批准", "Rejected"},
        {LeaveState::Withdrawn, "withdrawn", u"已撤销", "Withdrawn"},
        {LeaveState::Returned, "returned", u"已销假", "Returned"},
    };
    return all;
}

const std::vector<Term<Half>> &Vocabulary<Half>::terms()
{
    static const std::vector<Term<Half>> all{
        {Half::Morning, "morning", u"上午", "Morning"},
        {Half::Afternoon, "afternoon", u"下午", "Afternoon"},
    };
    return all;
}

DayStatus statusOf(LeaveKind kind)
{
    switch (kind) {
    case LeaveKind::Personal:
        return DayStatus::PersonalLeave;
    case LeaveKind::Sick:
        return DayStatus::SickLeave;
    case LeaveKind::Annual:
        return DayStatus::AnnualLeave;
    case LeaveKind::PublicRest:
        return DayStatus::Rest;
    case LeaveKind::Marriage:
    case LeaveKind::Maternity:
    case LeaveKind::Paternity:
    case LeaveKind::Bereavement:
    case LeaveKind::Care:
    case LeaveKind::Other:
        return DayStatus::OtherLeave;
    }
    return DayStatus::OtherLeave;
}

} // namespace zhucun
