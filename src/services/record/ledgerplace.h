#pragma once

#include "domain/ledger/ledgerentry.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Where an entry without village and township happened: in the village the cadre was posted to on that day, else in
/// the only village of the team, else in the team's township. An entry with a village needs no township of its own.
void fillPlace(sql::Connection &connection, LedgerEntry &entry);

} // namespace zhucun
