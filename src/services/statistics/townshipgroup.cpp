#include "services/statistics/townshipgroup.h"

#include "services/statistics/indicatorsource.h"
#include "storage/division/divisionrepository.h"

namespace zhucun {

bool isTownshipGroup(const Indicator &indicator, const StatisticsQuery &query)
{
    if (indicator.isDerived() || query.by || query.villageId.isValid())
        return false;
    const IndicatorSource *source = sourceNamed(indicator.source);
    return source && source->isSplitByTownship(query);
}

StatisticsQuery groupedByTownship(StatisticsQuery query)
{
    query.townshipId = {};
    query.by = StatisticsGrouping::Township;
    return query;
}

std::optional<QString> townshipKey(sql::Connection &connection, DivisionId id)
{
    const auto township = id.isValid() ? storage::DivisionRepository::find(connection, id) : std::nullopt;
    if (!township || township->code.isEmpty())
        return std::nullopt;
    const auto found = storage::DivisionRepository::findTownship(connection, township->code);
    return found == std::vector{id} ? std::optional(township->code) : std::nullopt;
}

} // namespace zhucun
