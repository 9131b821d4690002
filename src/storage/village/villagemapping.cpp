#include "storage/village/villagemapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Village> &Mapping<Village>::table()
{
    static const TableMapping<Village> mapping{
        QStringLiteral("village"),
        {
            column("name", &Village::name),
            column("township_id", &Village::townshipId),
            column("code", &Village::code),
            column("households", &Village::households),
            column("population", &Village::population),
            column("party_members", &Village::partyMembers),
            column("party_branches", &Village::partyBranches),
            column("secretary", &Village::secretary),
            column("phone", &Village::phone),
            column("note", &Village::note),
            derived<Village>("search_key",
                             [](const Village &c) {
                                 return Value(QString(storage::nameKey(c.name, text::NameKind::Place) +
                                                      QLatin1Char(' ') + c.code));
                             }),
        },
        {
            links<Village>("tags", "village_tag", "village_id", "category_id", &Village::tags),
            list<Village>("years", "village_year", "village_id", &Village::years,
                          {column("year", &VillageYear::year),
                           column("collective_income", &VillageYear::collectiveIncome),
                           column("income_per_head", &VillageYear::incomePerHead),
                           column("poor_households", &VillageYear::poorHouseholds),
                           column("poor_people", &VillageYear::poorPeople)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
