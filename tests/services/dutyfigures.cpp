#include "dutyfigures.h"

#include "services/statistics/dutysource.h"

namespace zhucun::test {

IndicatorFigure dutyFigure(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                           QDate today)
{
    const Indicator *const one = &indicator;
    return makeDutySource()->figures(connection, std::span(&one, 1), query, today).front();
}

Drill dutyDrill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                const std::optional<QString> &key, QDate today)
{
    return makeDutySource()->drill(connection, indicator, query, key, today);
}

} // namespace zhucun::test
