#pragma once

#include "services/checkin/checkinservice.h"

namespace zhucun {

/// Reads all records and compares each with what is stored.
Result<CheckInPreview> previewCheckIns(sql::Connection &connection, AttendanceSource source, QDate today,
                                       const RecordSource &records, const ProgressCallback &progress,
                                       const CancelToken &cancel);

} // namespace zhucun
