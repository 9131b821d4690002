#pragma once

#include "services/statistics/ownindicators.h"
#include "services/statistics/statisticstableservice.h"

#include <functional>

namespace zhucun::gui {

/// What the editor of the county's own indicators asks for.
struct OwnIndicatorAccess {
    using Indicators = QFuture<Result<std::vector<Indicator>>>;

    std::function<Indicators()> all; ///< what they can be made of
    std::function<Indicators()> own;
    std::function<QFuture<Result<int>>(const std::vector<Indicator> &own)> replace;
    std::function<QFuture<Result<std::vector<StatisticsGrouping>>>(const QString &code)> groupings;
    std::function<QFuture<Result<std::vector<StatisticsGroup>>>(const QString &code, StatisticsGrouping by)> groups;
    std::function<QFuture<Result<FigureRef>>(const Indicator &own, const StatisticsLayout &layout)> tried;
    bool isReadOnly = false;

    static OwnIndicatorAccess of(const OwnIndicatorService &service, const StatisticsTableService &tables,
                                 bool isReadOnly)
    {
        return {[tables] { return tables.indicators(); },
                [service] { return service.indicators(); },
                [service](const std::vector<Indicator> &own) { return service.replace(own); },
                [service](const QString &code) { return service.groupings(code); },
                [service](const QString &code, StatisticsGrouping by) { return service.groups(code, by); },
                [tables](const Indicator &own, const StatisticsLayout &layout) { return tables.tried(own, layout); },
                isReadOnly};
    }
};

} // namespace zhucun::gui
