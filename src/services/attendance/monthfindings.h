#pragma once

#include "domain/attendance/monthsheet.h"
#include "domain/finding/finding.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun {

/// The exceptions of a month: those that block its closing first, then by weight, place and name. Settled ones are in
/// it, marked as closed.
std::vector<Finding> monthFindings(sql::Connection &connection, const YearMonth &month, const SheetScope &scope,
                                   QDate today);

} // namespace zhucun
