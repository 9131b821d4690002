#pragma once

#include "domain/attendance/monthsheet.h"
#include "domain/closing/monthclosing.h"
#include "storage/sql/connection.h"

#include <optional>
#include <set>
#include <vector>

namespace zhucun::storage {

/// Rules and calendar of a closed month.
struct FrozenTerms {
    RuleSet rules;
    WorkCalendar calendar;
};
/// nullopt when that month is not closed.
std::optional<FrozenTerms> frozenTerms(sql::Connection &connection, DivisionId townshipId, const YearMonth &month);

/// The accounts that closings of a month keep, with the names as they are now.
std::vector<MemberMonth> frozenAccounts(sql::Connection &connection, const YearMonth &month, const SheetScope &scope);
std::set<CadreId> cadresFrozenIn(sql::Connection &connection, const YearMonth &month);

/// What a closing keeps of a member.
FrozenAccount freeze(const MemberMonth &member);

/// Listed days as a closing keeps them: [[yyyymmdd, kind, name], …].
QString calendarToJson(const WorkCalendar &calendar, const YearMonth &month);

/// The closing of a township's month; a new one, not yet stored, when there is none.
MonthClosing closingOf(sql::Connection &connection, DivisionId townshipId, const YearMonth &month);

} // namespace zhucun::storage
