#include "services/setup/countysetup.h"

#include "domain/category/categoryvalidator.h"
#include "domain/division/divisionvalidator.h"
#include "domain/village/villagevalidator.h"
#include "services/setup/catalogue.h"
#include "services/setup/standardkinds.h"
#include "storage/category/categorymapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/setting/settings.h"
#include "storage/village/villagemapping.h"

#include <QSet>

namespace zhucun {

using storage::RecordStore;
using storage::UnitOfWork;

namespace {

template <class T>
Status insertValid(UnitOfWork &work, T &record)
{
    const Violations violations = validate(record, work.clock().today());
    if (hasErrors(violations))
        return tl::unexpected<Error>(Error{ErrorCode::Invalid, {record.name}, {}, {}, violations});
    RecordStore<T>::insert(work, record);
    return {};
}

Result<DivisionId> insertDivision(UnitOfWork &work, const QString &code, const QString &name, DivisionLevel level,
                                  DivisionId parent)
{
    Division division;
    division.code = code;
    division.name = name;
    division.level = level;
    division.parentId = parent;
    if (Status status = insertValid(work, division); !status)
        return tl::unexpected<Error>(status.error());
    return division.id;
}

QString numbered(const QString &name, int number)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九十";
    const QString written = number < kDigits.size() ? QString(kDigits[number]) : QString::number(number);
    return name + QStringLiteral("（%1）").arg(written);
}

/// `name`, or with the first number that makes it new within the township.
QString uniqueName(const QString &name, const QSet<QString> &taken)
{
    QString unique = name;
    for (int number = 2; taken.contains(unique); ++number)
        unique = numbered(name, number);
    return unique;
}

/// Province and city may be missing from the tree: then the county stands on top.
Result<DivisionId> insertAbove(UnitOfWork &work, const CountyTree &county)
{
    DivisionId parent;
    const std::tuple<const QString &, const QString &, DivisionLevel> levels[] = {
        {county.provinceCode, county.provinceName, DivisionLevel::Province},
        {county.cityCode, county.cityName, DivisionLevel::City},
        {county.countyCode, county.countyName, DivisionLevel::County}};
    for (const auto &[code, name, level] : levels) {
        if (name.isEmpty() && level != DivisionLevel::County)
            continue;
        const Result<DivisionId> division = insertDivision(work, code, name, level, parent);
        if (!division)
            return division;
        parent = *division;
    }
    return parent;
}

} // namespace

Status addTownship(UnitOfWork &work, const CountyTree::Township &township, DivisionId countyId)
{
    const Result<DivisionId> id = insertDivision(work, township.code, township.name, DivisionLevel::Township, countyId);
    if (!id)
        return tl::unexpected<Error>(id.error());
    QSet<QString> taken;
    for (const auto &entry : township.villages) {
        Village village;
        village.name = uniqueName(entry.name, taken);
        village.code = entry.code;
        village.townshipId = *id;
        if (Status status = insertValid(work, village); !status)
            return status;
        taken.insert(village.name);
    }
    return {};
}

Status setUpCounty(UnitOfWork &work, const CountyTree &county)
{
    if (storage::setting(work.connection(), QStringLiteral("county.code")))
        return failure(ErrorCode::Duplicate,
                       {storage::setting(work.connection(), QStringLiteral("county.name")).value_or(QString())});
    const Result<DivisionId> countyId = insertAbove(work, county);
    if (!countyId)
        return tl::unexpected<Error>(countyId.error());
    for (const CountyTree::Township &township : county.townships) {
        if (Status status = addTownship(work, township, *countyId); !status)
            return status;
    }
    for (Category &category : standardCatalogue()) {
        if (Status status = insertValid(work, category); !status)
            return status;
    }
    if (Status status = addStandardKinds(work); !status)
        return status;
    storage::setSetting(work, QStringLiteral("county.code"), county.countyCode);
    storage::setSetting(work, QStringLiteral("county.name"), county.countyName);
    return {};
}

} // namespace zhucun
