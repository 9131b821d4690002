#include "services/statistics/statisticsservice.h"

#include "services/statistics/statisticsanswers.h"
#include "services/workspace/workspace.h"

namespace zhucun {

QFuture<Result<std::vector<Indicator>>> StatisticsService::indicators() const
{
    return m_workspace->read(
        [](sql::Connection &connection) -> Result<std::vector<Indicator>> { return indicatorsIn(connection); });
}

QFuture<Result<std::vector<IndicatorFigure>>> StatisticsService::figures(const QStringList &codes,
                                                                         const StatisticsQuery &query) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read(
        [=](sql::Connection &connection) { return figuresNamed(connection, codes, query, today); });
}

QFuture<Result<Drill>> StatisticsService::drill(const QString &code, const StatisticsQuery &query,
                                                const std::optional<QString> &key) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read(
        [=](sql::Connection &connection) { return drillNamed(connection, code, query, key, today); });
}

} // namespace zhucun
