#include "domain/checkin/checkinday.h"

namespace zhucun {

const std::vector<Term<CheckInReport>> &Vocabulary<CheckInReport>::terms()
{
    static const std::vector<Term<CheckInReport>> all{
        {CheckInReport::DingTalkMonth, "dingtalk_month", u"钉钉月度汇总", "DingTalk monthly summary", u"月度汇总"},
        {CheckInReport::DingTalkDays, "dingtalk_days", u"钉钉每日统计", "DingTalk daily statistics", u"每日统计"},
        {CheckInReport::DingTalkPunches, "dingtalk_punches", u"钉钉原始记录", "DingTalk raw records", u"原始记录"},
        {CheckInReport::DingTalkSignIns, "dingtalk_signins", u"钉钉签到报表", "DingTalk sign-in report", u"签到报表"},
        {CheckInReport::WeComDays, "wecom_days", u"企业微信上下班打卡日报", "WeCom daily report", u"上下班打卡"},
        {CheckInReport::WeComPunches, "wecom_punches", u"企业微信打卡详情", "WeCom punches", u"打卡详情"},
        {CheckInReport::WeComOutside, "wecom_outside", u"企业微信外出打卡日报", "WeCom sign-ins outside", u"外出打卡"},
    };
    return all;
}

AttendanceSource sourceOf(CheckInReport report)
{
    switch (report) {
    case CheckInReport::DingTalkMonth:
    case CheckInReport::DingTalkDays:
    case CheckInReport::DingTalkPunches:
    case CheckInReport::DingTalkSignIns:
        return AttendanceSource::DingTalk;
    case CheckInReport::WeComDays:
    case CheckInReport::WeComPunches:
    case CheckInReport::WeComOutside:
        return AttendanceSource::WeCom;
    }
    return AttendanceSource::DingTalk;
}

bool saysStatus(CheckInReport report)
{
    switch (report) {
    case CheckInReport::DingTalkMonth:
    case CheckInReport::DingTalkDays:
    case CheckInReport::WeComDays:
        return true;
    case CheckInReport::DingTalkPunches:
    case CheckInReport::DingTalkSignIns:
    case CheckInReport::WeComPunches:
    case CheckInReport::WeComOutside:
        return false;
    }
    return false;
}

QStringList keysOf(const CheckInPerson &person)
{
    QStringList keys;
    for (const QString &id : {person.account, person.jobNumber, person.department}) {
        if (!id.isEmpty())
            keys << id + QLatin1Char('|') + person.name;
    }
    return keys.isEmpty() ? QStringList{QLatin1Char('|') + person.name} : keys;
}

bool mayBeSame(const CheckInPerson &a, const CheckInPerson &b)
{
    if (a.name != b.name)
        return false;
    if (!a.account.isEmpty() && !b.account.isEmpty())
        return a.account == b.account;
    if (!a.jobNumber.isEmpty() && !b.jobNumber.isEmpty())
        return a.jobNumber == b.jobNumber;
    // 大青沟镇 in one report is 驻村工作队/大青沟镇 in another.
    return a.department.endsWith(b.department) || b.department.endsWith(a.department);
}

} // namespace zhucun
