#include "storage/team/teammapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Team> &Mapping<Team>::table()
{
    static const TableMapping<Team> mapping{
        QStringLiteral("team"),
        {
            column("name", &Team::name),
            column("round_id", &Team::roundId),
            column("township_id", &Team::townshipId),
            column("level", &Team::level),
            column("kind", &Team::kind),
            column("established_on", &Team::establishedOn),
            column("dissolved_on", &Team::dissolvedOn),
            column("note", &Team::note),
            derived<Team>(
                "search_key",
                [](const Team &c) { return Value(QString(storage::nameKey(c.name, text::NameKind::Place))); }),
        },
        {
            links<Team>("units", "team_unit", "team_id", "unit_id", &Team::unitIds),
            links<Team>("villages", "team_village", "team_id", "village_id", &Team::villageIds),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
