#include "storage/pairing/pairingmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Pairing> &Mapping<Pairing>::table()
{
    static const TableMapping<Pairing> mapping{
        QStringLiteral("pairing"),
        {
            column("kind", &Pairing::kind),
            column("unit_id", &Pairing::unitId),
            column("cadre_id", &Pairing::cadreId),
            column("helper_name", &Pairing::helperName),
            column("township_id", &Pairing::townshipId),
            column("village_id", &Pairing::villageId),
            column("household_id", &Pairing::householdId),
            column("helped_name", &Pairing::helpedName),
            column("starts_on", &Pairing::startsOn),
            column("ends_on", &Pairing::endsOn),
            column("note", &Pairing::note),
            derived<Pairing>("search_key",
                             [](const Pairing &c) {
                                 return Value(QString(storage::nameKey(c.helperName, text::NameKind::Person) +
                                                      QLatin1Char(' ') +
                                                      storage::nameKey(c.helpedName, text::NameKind::Person)));
                             }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
