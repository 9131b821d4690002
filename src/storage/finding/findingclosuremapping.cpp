#include "storage/finding/findingclosuremapping.h"

namespace zhucun::sql {

const TableMapping<FindingClosure> &Mapping<FindingClosure>::table()
{
    static const TableMapping<FindingClosure> mapping{
        QStringLiteral("finding_closure"),
        {
            column("cadre_id", &FindingClosure::cadreId),
            column("month", &FindingClosure::month),
            column("kind", &FindingClosure::kind),
            column("reason", &FindingClosure::reason),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
