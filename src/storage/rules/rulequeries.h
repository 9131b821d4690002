#pragma once

#include "domain/attendance/ruleset.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// All sets of rules, oldest first, for rulesIn().
std::vector<RuleSet> ruleSets(sql::Connection &connection);

} // namespace zhucun::storage
