#pragma once

#include "core/time/yearmonth.h"
#include "storage/sql/connection.h"

#include <optional>

namespace zhucun::storage {

/// Cadres posted on that day of whom half of it or all is 未登记.
qint64 unrecordedOn(sql::Connection &connection, QDate day);

/// How many there are, and since when.
struct Waiting {
    qint64 count = 0;
    std::optional<YearMonth> earliest;

    friend bool operator==(const Waiting &, const Waiting &) = default;
};

/// Days in 冲突 since `from`, but for those of closed months.
Waiting openConflicts(sql::Connection &connection, QDate from);

/// Townships × months that are over, have attendance and are not closed. Looks at the twelve months before today's.
Waiting monthsToClose(sql::Connection &connection, QDate today);

} // namespace zhucun::storage
