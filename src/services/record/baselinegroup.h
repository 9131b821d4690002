#pragma once

#include "domain/baseline/baseline.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// A group written by its name is kept by its key, as statistics ask for it; a township is the baseline's own. What no
/// group is called stays as written.
void settleGroup(sql::Connection &connection, Baseline &baseline, QDate today);

} // namespace zhucun
