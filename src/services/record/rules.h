#pragma once

#include "domain/cadre/cadrevalidator.h"
#include "domain/category/categoryvalidator.h"
#include "domain/dispute/disputevalidator.h"
#include "domain/division/divisionvalidator.h"
#include "domain/household/householdvalidator.h"
#include "domain/pairing/pairingvalidator.h"
#include "domain/posting/postingvalidator.h"
#include "domain/round/roundvalidator.h"
#include "domain/sweep/sweepvalidator.h"
#include "domain/team/teamvalidator.h"
#include "domain/unit/unitvalidator.h"
#include "domain/village/villagevalidator.h"
#include "domain/visit/visitvalidator.h"
#include "storage/record/unitofwork.h"

namespace zhucun {

// What needs other records. An entity without an overload of its own has nothing to complete and no such rules.

/// Fills in what follows from the rest: a dispute's number, the visited person from the household, the mark of a first
/// secretary from the role.
template <class T>
void complete(storage::UnitOfWork &, T &)
{
}
void complete(storage::UnitOfWork &work, Posting &posting);
void complete(storage::UnitOfWork &work, Dispute &dispute);
void complete(storage::UnitOfWork &work, Visit &visit);

/// Rules across records: nobody holds two postings of the same kind at once, a visit by somebody not posted there
/// (warning), a name or number that is taken.
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

} // namespace zhucun
