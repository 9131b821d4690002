#include "domain/attendance/attendanceday.h"

namespace zhucun {

const std::vector<Term<AttendanceSource>> &Vocabulary<AttendanceSource>::terms()
{
    static const std::vector<Term<AttendanceSource>> all{
        {AttendanceSource::Manual, "manual", u"手工", "By hand", u"手工登记、人工"},
        {AttendanceSource::Paper, "paper", u"纸质", "Paper register", u"签到簿、纸质签到"},
        {AttendanceSource::Import, "import", u"导入", "Imported", u"文件导入"},
        {AttendanceSource::DingTalk, "dingtalk", u"钉钉", "DingTalk"},
        {AttendanceSource::WeCom, "wecom", u"企业微信", "WeCom", u"企微"},
        {AttendanceSource::SpotCheck, "spot_check", u"督查", "Spot check", u"抽查"},
        {AttendanceSource::Closing, "closing", u"月结", "Month closing"},
    };
    return all;
}

const std::vector<Term<ConflictKind>> &Vocabulary<ConflictKind>::terms()
{
    static const std::vector<Term<ConflictKind>> all{
        {ConflictKind::PresentOnLeave, "present_on_leave", u"请假期间有在岗记录", "Present during approved leave"},
        {ConflictKind::TwoVillages, "two_villages", u"同日两村签到", "Two villages on one day"},
        {ConflictKind::FoundAway, "found_away", u"督查不在岗", "Found away by a spot check"},
        {ConflictKind::OutsidePosting, "outside_posting", u"派驻期外", "Outside the posting"},
    };
    return all;
}

} // namespace zhucun
