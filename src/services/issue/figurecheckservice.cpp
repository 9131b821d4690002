#include "services/issue/figurecheckservice.h"

#include "services/issue/computedfigures.h"
#include "services/statistics/statisticsanswers.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/closingqueries.h"

namespace zhucun {

QFuture<Result<std::vector<RuleFinding>>> FigureCheckService::check(const std::vector<FigureRef> &figures) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<std::vector<RuleFinding>> {
        ComputedFigures computed(connection, figures, builtInFigureRules(), today);
        return brokenRules(builtInFigureRules(), figures, computed.answers());
    });
}

QFuture<Result<std::vector<RuleFinding>>> FigureCheckService::checkMonth(const YearMonth &month,
                                                                         DivisionId townshipId) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<std::vector<RuleFinding>> {
        StatisticsQuery query;
        query.period = Period::month(month);
        query.townshipId = townshipId;
        if (!townshipId.isValid())
            query.by = StatisticsGrouping::Township;
        const auto all = figuresNamed(connection, {}, query, today);
        if (!all)
            return failure(all.error());
        std::vector<FigureRef> figures;
        for (const IndicatorFigure &figure : *all) {
            figures.push_back(figureRefOf(figure, query, std::nullopt));
            for (const IndicatorFigure::Row &row : figure.rows) {
                if (!row.group.key.isEmpty())
                    figures.push_back(figureRefOf(figure, query, row.group.key));
            }
        }
        ComputedFigures computed(connection, figures, builtInFigureRules(), today);
        return brokenRules(builtInFigureRules(), figures, computed.answers());
    });
}

QFuture<Result<std::optional<YearMonth>>> FigureCheckService::closedMonth(const std::optional<YearMonth> &named) const
{
    return m_workspace->read([named](sql::Connection &connection) -> Result<std::optional<YearMonth>> {
        return storage::closedMonth(connection, named);
    });
}

} // namespace zhucun
