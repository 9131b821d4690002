#include "storage/calendar/openmonths.h"

#include "domain/closing/monthclosing.h"
#include "domain/division/division.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

std::map<YearMonth, int> closedTownships(sql::Connection &connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT month, COUNT(*) FROM month_closing WHERE state = :closed AND deleted_at IS NULL "
                       "GROUP BY month"));
    select.bind(QStringLiteral("closed"), ClosingState::Closed);
    std::map<YearMonth, int> closed;
    while (select.next())
        closed.emplace(select.get<YearMonth>(0), select.get<int>(1));
    return closed;
}

int townshipCount(sql::Connection &connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT COUNT(*) FROM division WHERE level = :township AND deleted_at IS NULL"));
    select.bind(QStringLiteral("township"), DivisionLevel::Township);
    return select.next() ? select.get<int>(0) : 0;
}

} // namespace zhucun::storage
