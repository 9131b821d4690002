#pragma once

#include "domain/attendance/attendanceday.h"
#include "services/transfer/rowimporter.h"

namespace zhucun {

/// Sign-ins and proposed days of an attendance app, as records of domain/checkin/checkinrecords.h.
std::unique_ptr<RowImporter> makeDingTalkImporter(storage::UnitOfWork &work, Resolver &resolver);
std::unique_ptr<RowImporter> makeWeComImporter(storage::UnitOfWork &work, Resolver &resolver);

} // namespace zhucun
