#include "storage/unit/unitmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Unit> &Mapping<Unit>::table()
{
    static const TableMapping<Unit> mapping{
        QStringLiteral("unit"),
        {
            column("name", &Unit::name),
            column("level", &Unit::level),
            column("category", &Unit::category),
            column("contact", &Unit::contact),
            column("phone", &Unit::phone),
            column("note", &Unit::note),
            derived<Unit>(
                "search_key",
                [](const Unit &c) { return Value(QString(storage::nameKey(c.name, text::NameKind::Place))); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
