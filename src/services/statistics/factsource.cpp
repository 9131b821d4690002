#include "services/statistics/indicatorsource.h"

namespace zhucun {

std::vector<IndicatorFigure> FactSource::figures(sql::Connection &connection,
                                                 std::span<const Indicator *const> indicators,
                                                 const StatisticsQuery &query, QDate today) const
{
    const FactTable table = facts(connection, query, today);
    std::vector<IndicatorFigure> figures;
    for (const Indicator *indicator : indicators)
        figures.push_back(figureOf(*indicator, table, query.by.has_value()));
    return figures;
}

Drill FactSource::drill(sql::Connection &connection, const Indicator &indicator, const StatisticsQuery &query,
                        const std::optional<QString> &key, QDate today) const
{
    return drillOf(indicator, facts(connection, query, today), key);
}

} // namespace zhucun
