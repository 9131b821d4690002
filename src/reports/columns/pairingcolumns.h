#pragma once

#include "domain/pairing/pairing.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<PairingRow>> pairingColumns();

} // namespace zhucun::reports
