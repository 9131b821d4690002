#pragma once

#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

#include <QStringList>

#include <optional>

namespace zhucun::storage {

/// What was typed for exactly these days, of a township or of the county (an invalid id), of the one group that
/// `conditions` name or of all; nullopt when nothing was, or for more than one condition. A stock may be typed for its
/// day alone: days that end with the period stand for it when none fit exactly. Money in 元, rates in percent.
std::optional<double> baselineValue(sql::Connection &connection, const QString &code, const Period &period,
                                    DivisionId townshipId = {},
                                    const std::vector<StatisticsCondition> &conditions = {});

/// Codes of those of which anything was typed.
QStringList baselineIndicators(sql::Connection &connection);

} // namespace zhucun::storage
