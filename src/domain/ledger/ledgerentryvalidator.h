#pragma once

#include "core/error.h"
#include "domain/ledger/ledgerentry.h"

namespace zhucun {

/// Planned entries may lie ahead; what is done may not. Rule funds_differ (args: sum of the sources, amount), a
/// warning: the sources add up to something else.
Violations validate(const LedgerEntry &entry, QDate today);

} // namespace zhucun
