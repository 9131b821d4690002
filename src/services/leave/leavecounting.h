#pragma once

#include "domain/leave/leave.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Fills in counting, half days and needed role by the rules of the month the leave begins in. A stored leave keeps
/// what it has unless its kind or days have become others: rules changed since do not reach it.
void countLeave(sql::Connection &connection, Leave &leave);

} // namespace zhucun
