#pragma once

#include "gui/common/list/viewaccess.h"
#include "gui/statistics/ownindicatoraccess.h"
#include "services/statistics/statisticstableservice.h"

#include <functional>

namespace zhucun::gui {

/// What the statistics page asks of the county.
struct StatisticsAccess {
    using DrillInto = std::function<QFuture<Result<Drill>>(const FigureRef &figure)>;

    std::function<QFuture<Result<std::vector<Indicator>>>()> indicators;
    std::function<QFuture<Result<StatisticsTable>>(const StatisticsLayout &layout, const CancelToken &cancel,
                                                   const ProgressCallback &progress)>
        table;
    DrillInto drill;
    ViewAccess views;
    OwnIndicatorAccess own = {}; ///< without functions: the page offers no editor of them

    static StatisticsAccess of(const StatisticsTableService &service, const ViewService &views,
                               const OwnIndicatorAccess &own)
    {
        return {[service] { return service.indicators(); },
                [service](const StatisticsLayout &layout, const CancelToken &cancel, const ProgressCallback &progress) {
                    return service.table(layout, cancel, progress);
                },
                [service](const FigureRef &figure) { return service.drill(figure); }, ViewAccess::of(views), own};
    }
};

} // namespace zhucun::gui
