#pragma once

#include "core/canceltoken.h"
#include "domain/statistics/statisticstable.h"
#include "services/statistics/statisticsservice.h"

namespace zhucun {

/// Tables of statistics as they are laid out, and the records behind each number of them.
class StatisticsTableService
{
public:
    /// Groups of a second grouping that are shown side by side at most.
    static constexpr int kMostAcross = 40;

    explicit StatisticsTableService(Workspace &workspace) : m_workspace(&workspace), m_statistics(workspace) {}

    QFuture<Result<std::vector<Indicator>>> indicators() const { return m_statistics.indicators(); }

    /// One question after the other, so that other readers come in between. `progress` counts them.
    /// Errors: Cancelled; NotFound for a place or round that is gone; Invalid with "required" on "period" without one.
    QFuture<Result<StatisticsTable>> table(const StatisticsLayout &layout, const CancelToken &cancel = {},
                                           const ProgressCallback &progress = {}) const;

    /// An own indicator tried out before it is kept: its number for what is laid out, without groups. Errors: those of
    /// table() and of checkedIndicator(); Invalid with the rule why there is no figure for such a period.
    QFuture<Result<FigureRef>> tried(const Indicator &own, const StatisticsLayout &layout) const;

    /// The records behind a number of a table.
    QFuture<Result<Drill>> drill(const FigureRef &figure) const
    {
        return m_statistics.drill(figure.code, figure.query, figure.key);
    }

private:
    Workspace *m_workspace;
    StatisticsService m_statistics;
};

} // namespace zhucun
