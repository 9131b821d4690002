#pragma once

#include "core/time/period.h"
#include "domain/attachment/evidencecount.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// Entries of the ledger by kind, in the kinds' order, and how many of them are vouched for. An invalid township or
/// village means all; kinds without entries are left out.
std::vector<EvidenceCount> evidenceCounts(sql::Connection &connection, const Period &period, DivisionId township,
                                          VillageId village);

} // namespace zhucun::storage
