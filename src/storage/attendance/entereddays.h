#pragma once

#include "domain/ids.h"
#include "storage/list/filtersql.h"

namespace zhucun::storage {

/// Days of attendance that people entered, as a list: under one number a cadre and day, since they have no id of their
/// own.
class EnteredDays
{
public:
    static const ListShape &shape();
    /// By day, township, village and name.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, QDate today);

    static CadreId cadreOf(qint64 id) { return CadreId(id / kDays); }
    static QDate dayOf(qint64 id) { return dayFromNumber(id % kDays); }

private:
    static constexpr qint64 kDays = 100'000'000; ///< yyyymmdd
};

} // namespace zhucun::storage
