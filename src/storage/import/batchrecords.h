#pragma once

#include "domain/transfer/importbatch.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// What a transaction of the change log wrote, as records people know: those it made, those it changed, days of
/// attendance.
ImportedRecords recordsOf(sql::Connection &connection, qint64 transactionId, qint64 offset, int limit);

} // namespace zhucun::storage
