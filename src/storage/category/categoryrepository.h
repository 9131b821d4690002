#pragma once

#include "storage/category/categorymapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class CategoryRepository : public RecordStore<Category>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<Category> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    // Exact searches give all that fit, so that ambiguity shows; trashed records never.
    static std::vector<CategoryId> findByName(sql::Connection &connection, CategoryKind kind,
                                              const QString &nameOrCode);
};

} // namespace zhucun::storage
