#include "services/documents/documentplace.h"

#include "storage/division/divisionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/setting/settings.h"
#include "storage/village/villagemapping.h"

namespace zhucun {

namespace {

QString divisionName(sql::Connection &connection, DivisionId id)
{
    const auto division = storage::RecordStore<Division>::find(connection, id);
    return division ? division->name : QString();
}

} // namespace

QString placeName(sql::Connection &connection, DivisionId township, VillageId village)
{
    if (const auto found = storage::RecordStore<Village>::find(connection, village))
        return divisionName(connection, found->townshipId) + found->name;
    if (township.isValid())
        return divisionName(connection, township);
    return storage::setting(connection, QStringLiteral("county.name")).value_or(QString());
}

} // namespace zhucun
