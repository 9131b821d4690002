#include "storage/household/householdmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Household> &Mapping<Household>::table()
{
    static const TableMapping<Household> mapping{
        QStringLiteral("household"),
        {
            column("village_id", &Household::villageId),
            column("village_group", &Household::group),
            column("head", &Household::head),
            column("national_id", &Household::nationalId),
            column("people", &Household::people),
            column("phone", &Household::phone),
            column("address", &Household::address),
            column("note", &Household::note),
            derived<Household>("search_key",
                               [](const Household &c) {
                                   return Value(QString(storage::nameKey(c.head, text::NameKind::Person) +
                                                        QLatin1Char(' ') + c.nationalId.toLower() + QLatin1Char(' ') +
                                                        c.phone));
                               }),
        },
        {
            links<Household>("categories", "household_category", "household_id", "category_id", &Household::categories),
            list<Household>("members", "household_member", "household_id", &Household::members,
                            {column("name", &HouseholdMember::name), column("relation", &HouseholdMember::relation),
                             column("sex", &HouseholdMember::sex), column("born", &HouseholdMember::born),
                             column("national_id", &HouseholdMember::nationalId),
                             column("health", &HouseholdMember::health),
                             column("residence", &HouseholdMember::residence)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
