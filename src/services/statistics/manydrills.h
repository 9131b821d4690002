#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun {

/// A number to be opened: of the whole, or of the group with this key or name.
struct DrillAsked {
    QString code;
    StatisticsQuery query;
    std::optional<QString> key = {};
};

/// Each as drillNamed() opens it, in the order of `asked`; but what is asked of the same records is read once: the
/// groups of a number, the numbers of a source, the townships of a county.
std::vector<Result<Drill>> drillsNamed(sql::Connection &connection, const std::vector<DrillAsked> &asked, QDate today);

} // namespace zhucun
