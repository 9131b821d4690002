#pragma once

#include "domain/attendance/daystatus.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// The marks the county has of its own, in the order of the statuses.
std::vector<StatusMark> ownStatusMarks(sql::Connection &connection);

/// One mark a status: the standard ones with the county's own over them.
StatusMarks statusMarks(sql::Connection &connection);

} // namespace zhucun::storage
