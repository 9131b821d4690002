#pragma once

#include "domain/attendance/monthsheet.h"
#include "domain/leave/leave.h"
#include "domain/signin/signin.h"
#include "storage/sql/connection.h"

#include <map>
#include <optional>
#include <vector>

namespace zhucun::storage {

/// The month grid; `until` is the last day that can have been recorded.
MonthSheet monthSheet(sql::Connection &connection, const YearMonth &month, const SheetScope &scope, QDate until);

/// The members of a month with their accounts: frozen ones where the township's month is closed. In the order of
/// membersOf(), closed townships first.
std::vector<MemberMonth> monthAccounts(sql::Connection &connection, const YearMonth &month, const SheetScope &scope,
                                       QDate until);

/// The days of these members in a month, by cadre; only status, night and leave are filled in.
std::map<CadreId, std::vector<AttendanceDay>> monthDays(sql::Connection &connection, const YearMonth &month);

/// What lies behind one day.
DayExplanation explainDay(sql::Connection &connection, CadreId cadreId, QDate day);

/// Sign-ins of a period by cadre, each by day and minute; an invalid cadre means all.
std::map<CadreId, std::vector<SignIn>> signInsByCadre(sql::Connection &connection, const Period &period,
                                                      CadreId cadreId);
/// Leave in force that begins in a period, by cadre; an invalid cadre means all.
std::map<CadreId, std::vector<Leave>> leavesByCadre(sql::Connection &connection, const Period &period, CadreId cadreId);

} // namespace zhucun::storage
