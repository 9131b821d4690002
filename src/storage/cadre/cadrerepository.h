#pragma once

#include "storage/cadre/cadremapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class CadreRepository : public RecordStore<Cadre>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. `today` decides which postings hold now.
    static std::vector<CadreRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    // Exact searches give all that fit, so that ambiguity shows; trashed records never.
    static std::vector<CadreId> findByNationalId(sql::Connection &connection, const QString &nationalId);
    static std::vector<CadreId> findByUid(sql::Connection &connection, const QString &uid);
    static std::vector<CadreId> findByName(sql::Connection &connection, const QString &name);
    static std::vector<CadreId> findByNameInUnit(sql::Connection &connection, const QString &name, UnitId unitId);
    /// Posted to the village at any time, directly or with its team.
    static std::vector<CadreId> findByNameInVillage(sql::Connection &connection, const QString &name,
                                                    VillageId villageId);
};

} // namespace zhucun::storage
