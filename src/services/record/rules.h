#pragma once

#include "domain/attendance/rulesetvalidator.h"
#include "domain/attendance/statusmarkvalidator.h"
#include "domain/baseline/baselinevalidator.h"
#include "domain/cadre/cadrevalidator.h"
#include "domain/calendar/calendardayvalidator.h"
#include "domain/category/categoryvalidator.h"
#include "domain/dispute/disputevalidator.h"
#include "domain/division/divisionvalidator.h"
#include "domain/event/eventvalidator.h"
#include "domain/honour/honourvalidator.h"
#include "domain/household/householdvalidator.h"
#include "domain/leave/leavevalidator.h"
#include "domain/ledger/ledgerentryvalidator.h"
#include "domain/ledger/ledgerkindvalidator.h"
#include "domain/pairing/pairingvalidator.h"
#include "domain/petition/petitionvalidator.h"
#include "domain/posting/postingvalidator.h"
#include "domain/round/roundvalidator.h"
#include "domain/signin/signinvalidator.h"
#include "domain/situation/reportvalidators.h"
#include "domain/spotcheck/spotcheckvalidator.h"
#include "domain/sweep/sweepvalidator.h"
#include "domain/target/targetvalidator.h"
#include "domain/team/teamvalidator.h"
#include "domain/unit/unitvalidator.h"
#include "domain/village/villagevalidator.h"
#include "domain/visit/visitvalidator.h"
#include "domain/weekly/weeklyreportvalidator.h"
#include "domain/worklog/worklogvalidator.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

// What needs other records. An entity without an overload of its own has nothing to complete and no such rules.

/// Records that are only added. Saving or trashing one that is stored is refused; it goes with the undo of what brought
/// it.
template <class T>
inline constexpr bool kIsUnchangeable = false;
template <>
inline constexpr bool kIsUnchangeable<SignIn> = true;

/// Fills in what follows from the rest: a dispute's number, the visited person from the household, the mark of a first
/// secretary from the role, how a leave is counted and who must approve it, the Monday of a week, the village from the
/// place of a sign-in, place and amount of a ledger entry, the township of a petition from its village,
/// the code of an indicator from its name, the key of a group from its name.
template <class T>
void complete(storage::UnitOfWork &, T &)
{
}
void complete(storage::UnitOfWork &work, Posting &posting);
void complete(storage::UnitOfWork &work, Dispute &dispute);
void complete(storage::UnitOfWork &work, Visit &visit);
void complete(storage::UnitOfWork &work, Leave &leave);
void complete(storage::UnitOfWork &work, WeeklyReport &report);
void complete(storage::UnitOfWork &work, SignIn &signIn);
void complete(storage::UnitOfWork &work, LedgerEntry &entry);
void complete(storage::UnitOfWork &work, Petition &petition);
void complete(storage::UnitOfWork &work, Target &target);
void complete(storage::UnitOfWork &work, Baseline &baseline);

/// Rules across records: nobody holds two postings of the same kind at once, a visit by or a check of somebody not
/// posted there (warning), a name, number or week that is taken.
template <class T>
Violations crossViolations(sql::Connection &, const T &)
{
    return {};
}
Violations crossViolations(sql::Connection &connection, const Village &village);
Violations crossViolations(sql::Connection &connection, const Unit &unit);
Violations crossViolations(sql::Connection &connection, const Round &round);
Violations crossViolations(sql::Connection &connection, const Cadre &cadre);
Violations crossViolations(sql::Connection &connection, const Team &team);
Violations crossViolations(sql::Connection &connection, const Posting &posting);
Violations crossViolations(sql::Connection &connection, const Visit &visit);
Violations crossViolations(sql::Connection &connection, const Dispute &dispute);
Violations crossViolations(sql::Connection &connection, const Sweep &sweep);
Violations crossViolations(sql::Connection &connection, const LedgerKind &kind);
Violations crossViolations(sql::Connection &connection, const LedgerEntry &entry);
Violations crossViolations(sql::Connection &connection, const Event &event);
Violations crossViolations(sql::Connection &connection, const Leave &leave);
Violations crossViolations(sql::Connection &connection, const SpotCheck &check);
Violations crossViolations(sql::Connection &connection, const WeeklyReport &report);
Violations crossViolations(sql::Connection &connection, const CalendarDay &day);
Violations crossViolations(sql::Connection &connection, const RuleSet &rules);
Violations crossViolations(sql::Connection &connection, const StatusMark &mark);
Violations crossViolations(sql::Connection &connection, const Target &target);
Violations crossViolations(sql::Connection &connection, const Baseline &baseline);

} // namespace zhucun
