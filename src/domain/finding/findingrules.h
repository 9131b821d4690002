#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/finding/finding.h"
#include "domain/leave/leave.h"
#include "domain/signin/signin.h"

#include <map>
#include <vector>

namespace zhucun {

/// What the findings of one cadre's month are made from.
struct MonthFacts {
    const MonthMember &member;
    const MonthAccount &account;
    const std::vector<AttendanceDay> &days; ///< of the month, by day
    const std::vector<SignIn> &signIns;     ///< of the month, by day and minute
    const std::vector<Leave> &leaves;       ///< in force, of the whole year
};

/// The exceptions of one cadre's month up to `until`, the last day that can be judged. Args as documented in
/// reports/wording/findingtext.h. 未达标 is asked only of a month that is over.
std::vector<Finding> findingsOf(const MonthFacts &facts, const RuleSet &rules, const WorkCalendar &calendar,
                                QDate until);

/// Questions that need several cadres: one device for several people, a whole team signed in at identical minutes.
/// `signIns` by cadre, each by day and minute.
std::vector<Finding> sharedFindings(const YearMonth &month, const std::vector<MonthMember> &members,
                                    const std::map<CadreId, std::vector<SignIn>> &signIns);

} // namespace zhucun
