#pragma once

#include "domain/attendance/attendanceday.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>

namespace zhucun {

/// 签到 as it was given; never changed, only added, and taken back with the import that brought it. The time is that of
/// the wall clock in the village: no time zone.
struct SignIn {
    SignInId id;
    RecordMeta meta;
    CadreId cadreId;
    QDate day;
    std::optional<int> minute; ///< of the day, 0–1439; unknown on a register that has no times
    AttendanceSource source = AttendanceSource::Manual;
    QString place;                  ///< as written
    VillageId villageId;            ///< told from the place; invalid when it could not be
    std::optional<double> latitude; ///< degrees, only when an office's file has them
    std::optional<double> longitude;
    QString device;
    QString note;
};

struct SignInRow {
    SignInId id;
    CadreId cadreId;
    QString cadreName;
    QString unitName;
    QString townshipName; ///< of the posting on that day
    QString villageName;
    QDate day;
    std::optional<int> minute;
    AttendanceSource source = AttendanceSource::Manual;
    QString place;
    QString device;
};

/// "08:05"; empty when unknown.
QString minuteText(std::optional<int> minute);

} // namespace zhucun
