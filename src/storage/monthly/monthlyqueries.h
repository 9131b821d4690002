#pragma once

#include "domain/monthly/townshipmonth.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// The month of one township, or of every township in the order of their codes when `township` is invalid.
/// One scan per table for all townships together. Disputes found by the month's end are read whole, so that open ones
/// from earlier months are there.
std::vector<TownshipMonth> townshipMonths(sql::Connection &connection, const YearMonth &month, DivisionId township);

} // namespace zhucun::storage
