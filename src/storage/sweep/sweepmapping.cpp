#include "storage/sweep/sweepmapping.h"

namespace zhucun::sql {

const TableMapping<Sweep> &Mapping<Sweep>::table()
{
    static const TableMapping<Sweep> mapping{
        QStringLiteral("sweep"),
        {
            column("village_id", &Sweep::villageId),
            column("from_day", &Sweep::from),
            column("to_day", &Sweep::to),
            column("found", &Sweep::found),
            column("reporter", &Sweep::reporter),
            column("note", &Sweep::note),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
