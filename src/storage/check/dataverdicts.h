#pragma once

#include "domain/check/checksettings.h"
#include "domain/check/datafinding.h"
#include "storage/record/unitofwork.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Marks those of the findings that somebody said are right, and those of which that was said before they changed.
void markAccepted(sql::Connection &connection, std::vector<DataFinding> &findings);

/// The verdict about this finding, of whatever values.
std::optional<DataVerdict> verdictAbout(sql::Connection &connection, const DataFinding &finding);

/// How the county has set the data check.
CheckSettings checkSettings(sql::Connection &connection);
void setCheckSettings(UnitOfWork &work, const CheckSettings &settings);

} // namespace zhucun::storage
