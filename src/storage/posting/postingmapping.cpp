#include "storage/posting/postingmapping.h"

namespace zhucun::sql {

const TableMapping<Posting> &Mapping<Posting>::table()
{
    static const TableMapping<Posting> mapping{
        QStringLiteral("posting"),
        {
            column("cadre_id", &Posting::cadreId),
            column("team_id", &Posting::teamId),
            column("village_id", &Posting::villageId),
            column("round_id", &Posting::roundId),
            column("role", &Posting::role),
            column("first_secretary", &Posting::firstSecretary),
            column("starts_on", &Posting::startsOn),
            column("ends_on", &Posting::endsOn),
            column("end_reason", &Posting::endReason),
            column("document_number", &Posting::documentNumber),
            column("note", &Posting::note),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
