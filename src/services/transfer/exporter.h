#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/filter/filter.h"
#include "domain/transfer/transferrecord.h"

#include <functional>

namespace zhucun {

namespace sql {
class Connection;
}

/// Takes the next row; a failure ends the export with it. Called on the thread that reads.
using RecordSink = std::function<Status(const TransferRecord &)>;

/// All columns of `entity` under the keys the import knows, one record after the other: what is exported can be
/// imported again and changes nothing. National ids are whole. A village has a row for each year; the roster lists the
/// postings of `today`. The number of rows. Errors: UnknownName (args: entity), Cancelled, Usage for a filter the
/// entity does not know, and what the sink fails with.
Result<qint64> exportRecords(sql::Connection &connection, const QString &entity, const Filter &filter, QDate today,
                             const RecordSink &sink, const ProgressCallback &progress = {},
                             const CancelToken &cancel = {});

} // namespace zhucun
