#pragma once

#include "core/time/period.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// Villages that a team serves on the period's last day and for which no sweep, nil returns included, touches the
/// period. Ordered by code of the township, then name.
std::vector<qint64> villagesWithoutSweep(sql::Connection &connection, const Period &period);

/// The value a setting of this database has; empty when it was never set.
QString settingValue(sql::Connection &connection, const QString &name);

} // namespace zhucun::storage
