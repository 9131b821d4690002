#pragma once

#include "core/result.h"
#include "storage/sql/connection.h"

namespace zhucun {

namespace storage {
class UnitOfWork;
}

/// Adds the standard kinds of the ledger that the county never had, by code: all of them to a new county, and what a
/// later program brings to an old one. A kind that somebody trashed stays away.
Status addStandardKinds(storage::UnitOfWork &work);

/// A county that lacks some of them. Before a county is set up it lacks nothing.
bool lacksStandardKinds(sql::Connection &connection);

} // namespace zhucun
