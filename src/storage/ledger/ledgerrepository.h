#pragma once

#include "storage/ledger/ledgerentrymapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class LedgerRepository : public RecordStore<LedgerEntry>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<LedgerRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// amount; quantity (thousandths) only when all entries are of one kind, as units differ.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Day, kind, place and title; trashed records never.
    static std::vector<LedgerEntryId> findByNaturalKey(sql::Connection &connection, const LedgerEntry &entry);
};

} // namespace zhucun::storage
