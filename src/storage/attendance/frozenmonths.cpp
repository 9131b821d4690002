#include "storage/attendance/frozenmonths.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

FrozenMonths::FrozenMonths(sql::Connection &connection) : m_connection(connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT month, township_id FROM month_closing WHERE state = 'closed' AND deleted_at IS NULL"));
    while (select.next())
        m_closed[select.get<YearMonth>(0)].insert(select.get<DivisionId>(1));
}

bool FrozenMonths::isClosed(DivisionId townshipId, const YearMonth &month) const
{
    const auto found = m_closed.find(month);
    return found != m_closed.end() && found->second.contains(townshipId);
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
    if (!m_closed.contains(month))
        return false;
    return countedIn(cadreId).contains(month) || isFrozen(postingsOfCadre(m_connection, cadreId), cadreId, month);
}

bool FrozenMonths::isFrozen(const std::vector<PostedAt> &postings, CadreId cadreId, const YearMonth &month)
{
    if (!m_closed.contains(month))
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
