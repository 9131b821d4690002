#pragma once

#include "domain/checkin/checkinday.h"

#include <QList>

namespace zhucun {

/// What a county makes of words that one counts this way and another that. nullopt: no status is proposed.
struct CheckInChoices {
    std::optional<DayStatus> rest;                           ///< 休息
    std::optional<DayStatus> outside = DayStatus::InVillage; ///< 外勤, 外出打卡
    std::optional<DayStatus> absent = DayStatus::Absent;     ///< 旷工

    friend bool operator==(const CheckInChoices &, const CheckInChoices &) = default;
};

/// Something to be looked at by a person.
struct CheckInRemark {
    QString rule; ///< checkin_…; words in reports/wording/checkinwordings.cpp
    QStringList args;

    friend bool operator==(const CheckInRemark &, const CheckInRemark &) = default;
};

struct CheckInProposal {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
    QList<CheckInRemark> remarks;

    std::optional<DayStatus> &of(Half half) { return half == Half::Morning ? morning : afternoon; }
};

/// Which status a report proposes for each half of a day. It is a proposal: what a county has entered stands.
///
/// | The report says | Proposed | Remark |
/// |---|---|---|
/// | 正常, 迟到, 早退, 休息并打卡, or only times | 在村 | |
/// | 外勤 | as the county chose, 在村 unless said otherwise | |
/// | 地点异常, 设备异常 | 在村 | checkin_odd_place |
/// | 事假, 病假, 年假, 婚产丧护理假 … | that leave | |
/// | 调休, 补休, 轮休 | 轮休公休 | |
/// | 出差, 外出, 因公 | 因公外出 | |
/// | 培训, 会议 | 培训会议 | |
/// | 请假, and nowhere its kind | none | checkin_leave_kind |
/// | 缺卡 | none for that half | checkin_missing |
/// | 旷工 | as the county chose, 旷工 unless said otherwise | |
/// | 旷工 with a sign-in, 旷工迟到 | 在村 | checkin_absent_signed |
/// | 休息 | as the county chose, nothing unless said otherwise | |
/// | anything else | none | checkin_unclear |
///
/// Absence by hours: below 2 none, from 2 half a day, from 6 the whole day; 0.5 days are 4 hours. Half a day falls on
/// the half that its times cover, else on the one without a sign-in; when that decides nothing, neither half gets a
/// status (checkin_half). Leave of a whole day with sign-ins is proposed and remarked (checkin_signed_on_leave).
CheckInProposal proposeDay(const CheckInDay &day, const CheckInChoices &choices);

} // namespace zhucun
