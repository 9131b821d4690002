#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/attendance/monthsheet.h"
#include "domain/calendar/workcalendar.h"
#include "domain/closing/monthclosing.h"
#include "domain/leave/leave.h"
#include "domain/roster/rosterline.h"
#include "domain/spotcheck/spotcheck.h"
#include "domain/weekly/weeklyreport.h"

#include <vector>

namespace zhucun {

/// A spot check with the names of those it met.
struct SpotCheckEntry {
    struct Person {
        CadreId cadreId;
        QString cadreName;
        QString unitName;
        SpotCheckResult result = SpotCheckResult::OnPost;
        std::optional<FollowUpKind> followUp;
        std::optional<QDate> followUpOn;
        std::optional<QDate> closedOn;
        QString note;
    };

    QDate checkedOn;
    std::optional<int> minute;
    SpotCheckMode mode = SpotCheckMode::OnSite;
    QString inspectors;
    DivisionId townshipId;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    std::vector<Person> people;
};

struct WeeklyFigures {
    int expected = 0;
    int received = 0;
    int onTime = 0;
};

WeeklyFigures weeklyFigures(const std::vector<WeeklyState> &states);

/// What 月通报 is made from.
struct BulletinData {
    QString countyName;
    YearMonth month{2000, 1};
    RuleSet rules;
    std::vector<MemberMonth> members;
    std::vector<MemberMonth> previous;      ///< of the month before; empty: no comparison
    std::vector<SpotCheckEntry> checks;     ///< of the month
    std::vector<CorrectionRow> corrections; ///< made since the last bulletin
    WeeklyFigures weekly;                   ///< of the weeks that begin in the month,
    std::optional<QDate> weeksUntil = {};   ///< and up to this day; nullopt: all of them
};

/// The days of one week in one township.
struct TownshipWeek {
    DivisionId id;
    QString name;
    int cadres = 0; ///< posted on any day of the week
    std::array<int, kDayStatusCount> halves{};
    int unrecordedWorkHalves = 0; ///< of `halves`, 未登记 on working days that are over or closed
    int nights = 0;

    int of(DayStatus status) const { return halves[std::size_t(status)]; }
};

/// Out of the sheets of the one or two months the week lies in, as of `until`; only posted days count.
std::vector<TownshipWeek> townshipWeeks(const std::vector<MonthSheet> &sheets, QDate week, QDate until);

/// What 周汇总 is made from.
struct WeeklySummaryData {
    QString place; ///< county or township
    QDate week;
    QDate today;                     ///< what is due later is not missing yet
    std::vector<WeeklyState> states; ///< every team of the place
    std::vector<TownshipWeek> days;
    std::vector<MemberMonth> monthSoFar; ///< of the month the week ends in
    DivisionId townshipId = {};          ///< invalid: the county
};

/// What 考勤表 is made from. `place` is the county or township of the title, here and below.
struct RegisterData {
    QString place;
    MonthSheet sheet;
};

/// What 请销假登记表 is made from.
struct LeaveRegisterData {
    QString place;
    Period period;
    std::vector<LeaveRow> leaves; ///< that touch the period, oldest first
};

/// What a filled 督查表 is made from.
struct SpotCheckData {
    QString place;
    Period period;
    std::vector<SpotCheckEntry> checks;
};

/// What 补助发放表 is made from.
struct SubsidyData {
    QString place;
    YearMonth month{2000, 1};
    RuleSet rules;
    std::vector<MemberMonth> members;
    DivisionId townshipId = {}; ///< invalid: the county
};

/// What a 督查表 to be filled in is made from.
struct PlannedChecks {
    QString place;
    YearMonth month{2000, 1};
    std::vector<QDate> days;
    std::vector<RosterLine> cadres; ///< posted on the first of the days
};

/// Three days of a month for spot checks nobody has planned: the first working days from the 5th, 15th and 25th.
std::vector<QDate> usualCheckDays(const YearMonth &month, const WorkCalendar &calendar);

/// What 请假条 is made from.
struct LeaveSlipData {
    Leave leave;
    QString cadreName;
    QString role; ///< 驻村职务
    QString unitName;
    QString townshipName;
    QString villageName;
    LeaveTier tier; ///< of the rules valid when it begins
};

} // namespace zhucun
