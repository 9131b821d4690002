#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"
#include "storage/sql/connection.h"

namespace zhucun::test {

// The source of duties without its header, whose names meet those of imports.

IndicatorFigure dutyFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                           QDate today);
Drill dutyDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today);

} // namespace zhucun::test
