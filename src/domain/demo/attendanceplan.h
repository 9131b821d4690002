#pragma once

#include "domain/attendance/attendanceday.h"
#include "domain/calendar/workcalendar.h"
#include "domain/demo/plan.h"
#include "domain/leave/leave.h"
#include "domain/signin/signin.h"
#include "domain/spotcheck/spotcheck.h"
#include "domain/weekly/weeklyreport.h"
#include "domain/worklog/worklog.h"

#include <vector>

namespace zhucun::demo {

/// A year of attendance of the plan's cadres, up to the demo's day: the records that days follow from. Ids as in Plan.
struct AttendancePlan {
    Period period; ///< from the first of a month, twelve months back
    std::vector<Leave> leaves;
    std::vector<SpotCheck> checks;
    std::vector<WeeklyReport> reports;
    std::vector<WorkLog> logs;
    std::vector<SignIn> signIns; ///< of the last two months and some of the cadres; the others are kept by hand
};

AttendancePlan planAttendance(const Plan &plan, const WorkCalendar &calendar, quint64 seed);

/// What was entered for one posting, by day; days of leave and of sign-ins are left out. Called with each posting of
/// the plan in turn: a city has 1.8 million days.
std::vector<AttendanceDay> enteredDays(const Plan &plan, const AttendancePlan &attendance, const WorkCalendar &calendar,
                                       quint64 seed, std::size_t posting);

} // namespace zhucun::demo
