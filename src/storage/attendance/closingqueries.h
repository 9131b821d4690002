#pragma once

#include "domain/closing/monthclosing.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Townships with somebody posted in the month, or with a closing of it, by code; an invalid township means all.
std::vector<ClosingRow> closingRows(sql::Connection &connection, const YearMonth &month, DivisionId townshipId);

/// The earliest month before `month` that has attendance in the township and is not closed.
std::optional<YearMonth> openMonthBefore(sql::Connection &connection, DivisionId townshipId, const YearMonth &month);
/// A month after `month` that is closed for the township.
std::optional<YearMonth> closedMonthAfter(sql::Connection &connection, DivisionId townshipId, const YearMonth &month);

/// The newest month that some township has closed, or `named` when one has closed it.
std::optional<YearMonth> closedMonth(sql::Connection &connection, const std::optional<YearMonth> &named);

} // namespace zhucun::storage
