#pragma once

#include "core/time/period.h"
#include "core/vocabulary.h"
#include "domain/attendance/attendanceday.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhucun {

/// The reports of attendance apps that are read. By what their headings say, not by their file name.
enum class CheckInReport {
    DingTalkMonth,   ///< 月度汇总: a row a person, a column a day
    DingTalkDays,    ///< 每日统计: a row a person and day
    DingTalkPunches, ///< 原始记录: a row a punch
    DingTalkSignIns, ///< 签到报表: sign-ins outside, with place and coordinates
    WeComDays,       ///< 上下班打卡日报
    WeComPunches,    ///< 打卡详情: a row a punch
    WeComOutside,    ///< 外出打卡日报
};
template <>
struct Vocabulary<CheckInReport> {
    static const std::vector<Term<CheckInReport>> &terms();
};

AttendanceSource sourceOf(CheckInReport report);
/// The report says what a day was; the others only that somebody signed in.
bool saysStatus(CheckInReport report);

/// A person as the app knows them.
struct CheckInPerson {
    QString name;
    QString department; ///< with the departments above it where the file has them: 驻村工作队/大青沟镇
    QString jobNumber;  ///< 工号
    QString account;    ///< 账号, UserId
    QString phone;

    friend bool operator==(const CheckInPerson &, const CheckInPerson &) = default;
};

/// What the app itself knows a person by, with the name, the surest first: account, job number, department.
QStringList keysOf(const CheckInPerson &person);
/// Nothing that the app says of both tells them apart. A report may leave out what another has.
bool mayBeSame(const CheckInPerson &a, const CheckInPerson &b);

struct CheckInPunch {
    QDate day;
    std::optional<int> minute;
    QString place;
    std::optional<double> longitude;
    std::optional<double> latitude;
    QString device;
    QString note;
};

/// What a cell says of the day, or of one half of it.
struct CheckInWord {
    QString text; ///< as written; may have several lines
    std::optional<Half> half;

    friend bool operator==(const CheckInWord &, const CheckInWord &) = default;
};

/// 事假(小时), 出差(天): an amount in a column of its own.
struct CheckInAmount {
    QString kind; ///< heading: 事假
    double hours = 0;
};

/// Hours that make a day where a report counts in days.
inline constexpr double kCheckInHoursPerDay = 8;

/// What one row, or one cell of a month's row, says of one person's day.
struct CheckInDay {
    int row = 0;    ///< of the file
    QString column; ///< heading of the cell, for messages
    CheckInReport report = CheckInReport::DingTalkMonth;
    CheckInPerson person;
    QDate day;          ///< invalid when it could not be read
    QString writtenDay; ///< as the file has it
    std::vector<CheckInPunch> punches;
    std::vector<CheckInWord> words;
    std::vector<CheckInAmount> amounts;
};

} // namespace zhucun
