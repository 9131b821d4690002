#pragma once

#include "domain/checkin/checkinday.h"

#include <vector>

namespace zhucun {

/// What a part of a report's text says of a day. In brackets: the words, each also with a shift before it
/// (正常班:病假), times behind it, and several of them in one cell.
enum class CheckInSaid {
    Nothing,        ///< -, --, 未排班, 加班2小时, 补卡
    Present,        ///< 正常, 迟到3分钟, 早退, 出勤, 休息并打卡
    Outside,        ///< 外勤, 外出打卡
    OddPlace,       ///< 地点异常, 设备异常, 非常用设备: present, and to be looked at
    LateAsAbsent,   ///< 旷工迟到, 早退旷工: signed in, yet counted as absence
    Rest,           ///< 休息
    Absent,         ///< 旷工
    MissingMorning, ///< 上班缺卡
    MissingEvening, ///< 下班缺卡
    Missing,        ///< 缺卡, 未打卡
    Invalid,        ///< 打卡无效
    Away,           ///< leave or business of a known kind: 事假4小时, 出差
    LeaveUnnamed,   ///< 请假
    Unclear,        ///< nothing that is known
};

struct CheckInPart {
    CheckInSaid said = CheckInSaid::Nothing;
    QString text; ///< of this part alone
    std::optional<Half> half;
    std::optional<DayStatus> away; ///< of Away
    std::optional<double> hours;   ///< of Away: as written
    bool hasRange = false;         ///< of Away: it says from when to when
    bool morning = false;          ///< with a range: what it covers of this day
    bool afternoon = false;
};

/// The parts of a text, in order.
std::vector<CheckInPart> partsOf(const CheckInWord &word, QDate day);

/// 事假, 出差 …: which status a kind of leave or business stands for; nullopt when the text names none.
std::optional<DayStatus> awayStatus(const QString &text);

} // namespace zhucun
