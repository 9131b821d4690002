#pragma once

#include "core/time/yearmonth.h"
#include "storage/sql/connection.h"

#include <map>

namespace zhucun::storage {

/// How many townships have closed each month that any has closed; other months are open everywhere.
std::map<YearMonth, int> closedTownships(sql::Connection &connection);

/// Townships on file: those that close months.
int townshipCount(sql::Connection &connection);

} // namespace zhucun::storage
