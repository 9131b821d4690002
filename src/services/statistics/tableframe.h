#pragma once

#include "core/result.h"
#include "domain/statistics/statisticslayout.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// What the numbers are asked about, once place and rounds are known.
struct TableFrame {
    QString place;
    QString round;
    StatisticsQuery now;
    std::optional<StatisticsQuery> lastYear;
    std::optional<StatisticsQuery> lastPeriod;
    QStringList typed; ///< indicators of which something was typed from earlier reports
};

/// Errors: Invalid without a period, NotFound for a round, township or village that there is not.
Result<TableFrame> tableFrame(sql::Connection &connection, const StatisticsLayout &layout, QDate today);

} // namespace zhucun
