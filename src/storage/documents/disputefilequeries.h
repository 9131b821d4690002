#pragma once

#include "domain/documents/disputefile.h"
#include "storage/sql/connection.h"

#include <optional>

namespace zhucun::storage {

/// Nothing when it is gone.
std::optional<DisputeFileData> disputeFileOf(sql::Connection &connection, DisputeId id);

} // namespace zhucun::storage
