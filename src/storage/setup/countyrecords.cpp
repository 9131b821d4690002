#include "storage/setup/countyrecords.h"

#include "storage/category/categorymapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/village/villagemapping.h"

namespace zhucun::storage {

template <class T>
static std::vector<T> recordsOf(sql::Connection &connection, const QString &sql)
{
    std::vector<decltype(T::id)> ids;
    auto select = connection.statement(sql);
    while (select.next())
        ids.push_back(select.get<decltype(T::id)>(0));
    std::vector<T> records;
    records.reserve(ids.size());
    for (const auto id : ids) {
        if (auto record = RecordStore<T>::find(connection, id))
            records.push_back(std::move(*record));
    }
    return records;
}

std::vector<Division> townships(sql::Connection &connection)
{
    return recordsOf<Division>(
        connection,
        QStringLiteral("SELECT id FROM division WHERE level = 'township' AND deleted_at IS NULL ORDER BY code"));
}

std::vector<Village> villages(sql::Connection &connection)
{
    return recordsOf<Village>(
        connection, QStringLiteral("SELECT id FROM village WHERE deleted_at IS NULL ORDER BY township_id, code, id"));
}

std::vector<Category> categories(sql::Connection &connection)
{
    return recordsOf<Category>(
        connection, QStringLiteral("SELECT id FROM category WHERE deleted_at IS NULL ORDER BY kind, position"));
}

} // namespace zhucun::storage
