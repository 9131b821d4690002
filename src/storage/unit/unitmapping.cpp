#include "storage/unit/unitmapping.h"

#include "core/text/pinyin.h"

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
            derived<Unit>("search_key", [](const Unit &c) { return Value(QString(text::searchKey(c.name, text::NameKind::Place))); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
