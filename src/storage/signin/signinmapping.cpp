#include "storage/signin/signinmapping.h"

namespace zhucun::sql {

const TableMapping<SignIn> &Mapping<SignIn>::table()
{
    static const TableMapping<SignIn> mapping{
        QStringLiteral("sign_in"),
        {
            column("cadre_id", &SignIn::cadreId),
            column("day", &SignIn::day),
            column("minute", &SignIn::minute),
            column("source", &SignIn::source),
            column("place", &SignIn::place),
            column("village_id", &SignIn::villageId),
            column("latitude", &SignIn::latitude),
            column("longitude", &SignIn::longitude),
            column("device", &SignIn::device),
            column("note", &SignIn::note),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
