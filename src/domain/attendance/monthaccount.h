#pragma once

#include "core/time/yearmonth.h"
#include "domain/attendance/attendanceday.h"
#include "domain/attendance/ruleset.h"
#include "domain/calendar/workcalendar.h"
#include "domain/posting/posting.h"
#include "domain/unit/unit.h"

#include <QString>

#include <array>
#include <vector>

namespace zhucun {

/// Who a cadre is for a month's attendance: by the posting that holds last in it, one in a village before one in a
/// liaison group. A cadre who changes villages within a month belongs to the last one with the whole month, so that
/// townships add up to the county.
struct MonthMember {
    CadreId cadreId;
    QString cadreName;
    QString cadreKey; ///< to sort by: search key of the name
    UnitId unitId;
    QString unitName;
    UnitLevel unitLevel = UnitLevel::County;
    DivisionId townshipId;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    TeamId teamId;
    QString teamName;
    RoundId roundId;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false;
    std::vector<Period> posted; ///< of all postings within the month, joined and in order
};

/// Half days of a month by status. In posting days only.
using StatusHalves = std::array<int, kDayStatusCount>;

/// 一人一月: the month of one cadre, judged by the rules and the calendar of that month. All in half days unless named
/// otherwise.
struct MonthAccount {
    YearMonth month{2000, 1};
    CadreId cadreId;
    int calendarDays = 0;
    int postedDays = 0;
    int workdays = 0;     ///< of the whole month
    int targetHalves = 0; ///< before proration: min(rule, working days)
    int requiredHalves = 0;
    StatusHalves halves{};
    int outsideHalves = 0;        ///< of days without a posting
    int nights = 0;               ///< 宿村
    int presentHalves = 0;        ///< with a status that counts
    int unrecordedWorkHalves = 0; ///< of `halves`, 未登记 on working days up to the day of the account

    int of(DayStatus status) const { return halves[std::size_t(status)]; }
    int inVillageHalves() const { return of(DayStatus::InVillage); }
    /// Counted, though not in the village: 视同在村.
    int countedAsHalves() const;
    int leaveHalves() const;
    bool isMet() const { return presentHalves >= requiredHalves; }
    /// 全勤: no absence, no leave, and met.
    bool isFull() const { return isMet() && leaveHalves() == 0 && of(DayStatus::Absent) == 0; }
    int missingHalves() const { return std::max(0, requiredHalves - presentHalves); }
    /// 在岗率: what is present beyond what is required covers nobody else.
    int creditedHalves() const { return std::min(presentHalves, requiredHalves); }
    /// halves of the month = calendar days × 2
    bool isBalanced() const;

    friend bool operator==(const MonthAccount &, const MonthAccount &) = default;

    std::array<bool, kDayStatusCount> countsTowards{}; ///< by the rules of the month
};

/// The days target of a month before proration, in days: min(rule, working days) when capped. A yearly rule gives the
/// month its share by calendar days, in half days.
int targetHalves(const RuleSet &rules, const WorkCalendar &calendar, const YearMonth &month);

/// attendance.required_days × 2: the target × posted days / days of the month, to the nearest half day, half up.
int requiredHalves(const RuleSet &rules, const WorkCalendar &calendar, const YearMonth &month, int postedDays);

/// Adds up the days of one cadre. `days` holds that cadre's days of the month in any order; a day missing there is
/// 未登记. Days after `until` count as unrecorded but not as missed.
MonthAccount accountOf(const YearMonth &month, CadreId cadreId, const std::vector<Period> &posted,
                       const std::vector<AttendanceDay> &days, const RuleSet &rules, const WorkCalendar &calendar,
                       QDate until);

/// Whether the target can still be reached, as things stand at the end of `today`.
struct MonthForecast {
    CadreId cadreId;
    int neededHalves = 0;    ///< still to be present
    int remainingHalves = 0; ///< posted, after today, not taken by approved leave
    bool isOutOfReach() const { return neededHalves > remainingHalves; }
    /// Must be present every remaining day.
    bool isTight() const { return neededHalves > 0 && !isOutOfReach() && neededHalves > remainingHalves - 2; }
};
MonthForecast forecastOf(const MonthAccount &account, const std::vector<Period> &posted,
                         const std::vector<AttendanceDay> &days, QDate today);

/// A member with the account: a line of registers, bulletins and screens.
struct MemberMonth {
    MonthMember member;
    MonthAccount account;
    bool isClosed = false;
};

} // namespace zhucun
