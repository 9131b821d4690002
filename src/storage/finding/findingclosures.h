#pragma once

#include "domain/finding/finding.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Findings of a month that were settled.
std::vector<FindingClosure> findingClosures(sql::Connection &connection, const YearMonth &month);
std::optional<FindingClosure> findingClosure(sql::Connection &connection, CadreId cadreId, const YearMonth &month,
                                             FindingKind kind);

} // namespace zhucun::storage
