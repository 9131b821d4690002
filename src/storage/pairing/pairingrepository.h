#pragma once

#include "storage/list/filtersql.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class PairingRepository : public RecordStore<Pairing>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<PairingRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Those with the same kind and the same two sides, whatever their time; trashed records never.
    static std::vector<PairingId> findBySides(sql::Connection &connection, const Pairing &sides);
};

} // namespace zhucun::storage
