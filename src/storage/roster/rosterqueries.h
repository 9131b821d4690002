#pragma once

#include "domain/ids.h"
#include "domain/roster/rosterline.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// Postings valid on `day`, in the order of a roster: township, village, team, leaders first. A valid `township` or
/// `round` narrows it.
std::vector<RosterLine> rosterOn(sql::Connection &connection, QDate day, DivisionId township, RoundId round);

} // namespace zhucun::storage
