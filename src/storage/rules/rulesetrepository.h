#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulesetmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class RuleSetRepository : public RecordStore<RuleSet>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<RuleSetRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    static bool isTaken(sql::Connection &connection, const YearMonth &validFrom, RuleSetId except);
};

} // namespace zhucun::storage
