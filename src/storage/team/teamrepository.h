#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/team/teammapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class TeamRepository : public RecordStore<Team>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<TeamRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All that fit, trashed records never.
    static std::vector<TeamId> findByName(sql::Connection &connection, RoundId roundId, const QString &name);
};

} // namespace zhucun::storage
