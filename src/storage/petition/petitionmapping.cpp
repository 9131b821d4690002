#include "storage/petition/petitionmapping.h"

#include "core/text/fold.h"
#include "storage/list/namekey.h"

namespace zhucun::sql {

static QString petitionKey(const Petition &petition)
{
    return storage::nameKey(petition.petitioner, text::NameKind::Person) + QLatin1Char(' ') +
           text::fold(petition.matter);
}

const TableMapping<Petition> &Mapping<Petition>::table()
{
    static const TableMapping<Petition> mapping{
        QStringLiteral("petition"),
        {
            column("received_on", &Petition::receivedOn),
            column("village_id", &Petition::villageId),
            column("township_id", &Petition::townshipId),
            column("level", &Petition::level),
            column("form", &Petition::form),
            column("people", &Petition::people),
            column("petitioner", &Petition::petitioner),
            column("matter", &Petition::matter),
            column("done_on", &Petition::doneOn),
            column("result", &Petition::result),
            column("note", &Petition::note),
            column("event_id", &Petition::eventId),
            derived<Petition>("search_key", [](const Petition &p) { return Value(petitionKey(p)); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
