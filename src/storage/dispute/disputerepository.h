#pragma once

#include "storage/dispute/disputemapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class DisputeRepository : public RecordStore<Dispute>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<DisputeRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// people, amount (fen)
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// All that fit, trashed records never.
    static std::vector<DisputeId> findByNumber(sql::Connection &connection, const QString &number);
};

} // namespace zhucun::storage
