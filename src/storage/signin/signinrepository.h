#pragma once

#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"
#include "storage/signin/signinmapping.h"

#include <span>
#include <vector>

namespace zhucun::storage {

class SignInRepository : public RecordStore<SignIn>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out. Township and village are those of the posting on the day.
    static std::vector<SignInRow> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// Nothing of this entity adds up: empty.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// The same cadre, day, minute, source and place; trashed records never. One index look-up.
    static std::vector<SignInId> findByNaturalKey(sql::Connection &connection, const SignIn &wanted);

    /// The same cadre, day, minute and source, wherever; trashed records never.
    static std::vector<SignIn> findByMoment(sql::Connection &connection, const SignIn &wanted);

    /// The village that a place as people and programs write it ("大青沟镇北朝碾村村委会") names: the cadre's own of
    /// that day, else one of the same township. Invalid when it names none, or several equally well.
    static VillageId villageOfPlace(sql::Connection &connection, CadreId cadreId, QDate day, const QString &place);
};

} // namespace zhucun::storage
