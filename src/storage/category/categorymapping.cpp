#include "storage/category/categorymapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Category> &Mapping<Category>::table()
{
    static const TableMapping<Category> mapping{
        QStringLiteral("category"),
        {
            column("kind", &Category::kind),
            column("code", &Category::code),
            column("name", &Category::name),
            column("position", &Category::position),
            column("active", &Category::active),
            derived<Category>(
                "search_key",
                [](const Category &c) { return Value(QString(storage::nameKey(c.name, text::NameKind::Place))); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
