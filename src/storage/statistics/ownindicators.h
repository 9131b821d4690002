#pragma once

#include "domain/statistics/indicator.h"
#include "storage/record/unitofwork.h"

namespace zhucun::storage {

/// The indicators a county defined itself, as they were written; they are kept as the setting "statistics.indicators".
std::vector<Indicator> ownIndicators(sql::Connection &connection);
void setOwnIndicators(UnitOfWork &work, const std::vector<Indicator> &indicators);

} // namespace zhucun::storage
