#include "domain/spotcheck/spotcheck.h"

namespace zhucun {

const std::vector<Term<SpotCheckMode>> &Vocabulary<SpotCheckMode>::terms()
{
    static const std::vector<Term<SpotCheckMode>> all{
        {SpotCheckMode::OnSite, "on_site", u"实地", "On site", u"实地督查、现场、实地查看"},
        {SpotCheckMode::Phone, "phone", u"电话", "Telephone", u"电话抽查"},
        {SpotCheckMode::CallBack, "call_back", u"座机回拨", "Call back from the office phone", u"座机"},
        {SpotCheckMode::Video, "video", u"视频", "Video", u"视频抽查、视频连线"},
        {SpotCheckMode::Unannounced, "unannounced", u"暗访", "Unannounced", u"明察暗访"},
    };
    return all;
}

const std::vector<Term<SpotCheckResult>> &Vocabulary<SpotCheckResult>::terms()
{
    static const std::vector<Term<SpotCheckResult>> all{
        {SpotCheckResult::OnPost, "on_post", u"在岗", "On post", u"在村、在岗在位"},
        {SpotCheckResult::OnDuty, "on_duty", u"因公报备", "Reported away on business", u"因公外出、因公、公出、报备"},
        {SpotCheckResult::OnLeave, "on_leave", u"请假", "On leave", u"已请假"},
        {SpotCheckResult::NotOnPost, "not_on_post", u"不在岗", "Not on post", u"脱岗、无故离岗、缺岗、不在村、离岗"},
        {SpotCheckResult::Unreachable, "unreachable", u"联系不上", "Unreachable", u"失联、未接通"},
        {SpotCheckResult::Commuting, "commuting", u"走读", "Commuting", u"两头跑"},
    };
    return all;
}

const std::vector<Term<FollowUpKind>> &Vocabulary<FollowUpKind>::terms()
{
    static const std::vector<Term<FollowUpKind>> all{
        {FollowUpKind::ReminderTalk, "reminder_talk", u"提醒谈话", "Reminder talk", u"谈话提醒"},
        {FollowUpKind::Criticism, "criticism", u"通报批评", "Criticised in a bulletin", u"通报"},
        {FollowUpKind::Interview, "interview", u"约谈", "Interview", u"约谈提醒"},
        {FollowUpKind::Recall, "recall", u"召回", "Recalled", u"召回调整、召回撤换"},
    };
    return all;
}

bool isAway(SpotCheckResult result)
{
    switch (result) {
    case SpotCheckResult::OnPost:
    case SpotCheckResult::OnDuty:
    case SpotCheckResult::OnLeave:
        return false;
    case SpotCheckResult::NotOnPost:
    case SpotCheckResult::Unreachable:
    case SpotCheckResult::Commuting:
        return true;
    }
    return false;
}

} // namespace zhucun
