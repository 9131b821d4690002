#pragma once

#include "domain/coverage/coverage.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// Who is where on `day`, of one township or of the whole county. `endingWithin` days counts from `day`.
Coverage coverageOn(sql::Connection &connection, QDate day, DivisionId township, int endingWithin);

} // namespace zhucun::storage
