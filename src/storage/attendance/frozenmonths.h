#pragma once

#include "core/time/yearmonth.h"
#include "domain/ids.h"
#include "storage/attendance/postings.h"
#include "storage/sql/connection.h"

#include <map>
#include <set>

namespace zhucun::storage {

/// Which months are closed for whom: those of the members a closing kept, and those of a cadre who belongs to a closed
/// township without having been counted there. Read when it is first asked for, once for many questions within one
/// transaction.
class FrozenMonths
{
public:
    explicit FrozenMonths(sql::Connection &connection) : m_connection(connection) {}

    bool isClosedAnywhere(const YearMonth &month) { return !closedIn(month).empty(); }
    bool isFrozen(CadreId cadreId, const YearMonth &month);
    bool isFrozen(const std::vector<PostedAt> &postings, CadreId cadreId, const YearMonth &month);
    bool isClosed(DivisionId townshipId, const YearMonth &month) { return closedIn(month).contains(townshipId); }

private:
    /// Townships that have closed it.
    const std::set<DivisionId> &closedIn(const YearMonth &month);
    const std::map<YearMonth, DivisionId> &countedIn(CadreId cadreId);

    sql::Connection &m_connection;
    std::map<YearMonth, std::set<DivisionId>> m_closed;
    std::map<CadreId, std::map<YearMonth, DivisionId>> m_counted;
};

bool isFrozen(sql::Connection &connection, CadreId cadreId, const YearMonth &month);

} // namespace zhucun::storage
