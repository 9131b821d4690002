#pragma once

#include "domain/calendar/workcalendar.h"
#include "domain/documents/attendancedocuments.h"

namespace zhucun::reports::test {

/// A county's September 2026, always the same: 14 townships, villages of three, mostly present; every 9th cadre has a
/// half day of leave, every 13th was absent, every 17th joined on the 16th, every 29th has nothing recorded at all.
MonthSheet monthSheet(int cadres, const YearMonth &month = {2026, 9});
std::vector<MemberMonth> memberMonths(const MonthSheet &sheet);
BulletinData bulletinData(int cadres);
WeeklySummaryData weeklyData(int cadres);
/// 病假 of `days` natural days from 9 September.
LeaveSlipData leaveSlipData(int days);
std::vector<RosterLine> postedCadres(int count);
std::vector<SpotCheckEntry> spotChecks();

} // namespace zhucun::reports::test
