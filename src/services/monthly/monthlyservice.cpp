#include "services/monthly/monthlyservice.h"

#include "services/workspace/workspace.h"
#include "storage/monthly/monthlyqueries.h"
#include "storage/roster/rosterqueries.h"

namespace zhucun {

QFuture<Result<std::vector<TownshipMonth>>> MonthlyService::months(const YearMonth &month, DivisionId township) const
{
    return m_workspace->read([month, township](sql::Connection &connection) {
        return storage::townshipMonths(connection, month, township);
    });
}

QFuture<Result<std::vector<RosterLine>>> MonthlyService::roster(QDate day, DivisionId township, RoundId round) const
{
    return m_workspace->read([day, township, round](sql::Connection &connection) {
        return storage::rosterOn(connection, day, township, round);
    });
}

} // namespace zhucun
