#include "storage/attendance/frozenmonths.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

const std::set<DivisionId> &FrozenMonths::closedIn(const YearMonth &month)
{
    const auto known = m_closed.find(month);
    if (known != m_closed.end())
        return known->second;
    std::set<DivisionId> townships;
    auto select = m_connection.statement(QStringLiteral(
        "SELECT township_id FROM month_closing WHERE month = :month AND state = 'closed' AND deleted_at IS NULL"));
    select.bind(QStringLiteral("month"), month);
    while (select.next())
        townships.insert(select.get<DivisionId>(0));
    return m_closed.emplace(month, std::move(townships)).first->second;
}

const std::map<YearMonth, DivisionId> &FrozenMonths::countedIn(CadreId cadreId)
{
    const auto known = m_counted.find(cadreId);
    if (known != m_counted.end())
        return known->second;
    std::map<YearMonth, DivisionId> months;
    auto select = m_connection.statement(
        QStringLiteral("SELECT m.month, m.township_id FROM month_closing_account a JOIN month_closing m ON m.id = "
                       "a.month_closing_id WHERE a.cadre_id = :cadre AND m.state = 'closed' AND m.deleted_at IS NULL"));
    select.bind(QStringLiteral("cadre"), cadreId);
    while (select.next())
        months.emplace(select.get<YearMonth>(0), select.get<DivisionId>(1));
    return m_counted.emplace(cadreId, std::move(months)).first->second;
}

bool FrozenMonths::isFrozen(CadreId cadreId, const YearMonth &month)
{
    if (!isClosedAnywhere(month))
        return false;
    return countedIn(cadreId).contains(month) || isFrozen(postingsOfCadre(m_connection, cadreId), cadreId, month);
}

bool FrozenMonths::isFrozen(const std::vector<PostedAt> &postings, CadreId cadreId, const YearMonth &month)
{
    if (!isClosedAnywhere(month))
        return false;
    if (countedIn(cadreId).contains(month))
        return true;
    const PostedAt *home = homePosting(postings, month);
    return home && isClosed(home->townshipId, month);
}

bool isFrozen(sql::Connection &connection, CadreId cadreId, const YearMonth &month)
{
    return FrozenMonths(connection).isFrozen(cadreId, month);
}

} // namespace zhucun::storage
