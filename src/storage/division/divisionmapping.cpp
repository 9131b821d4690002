#include "storage/division/divisionmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Division> &Mapping<Division>::table()
{
    static const TableMapping<Division> mapping{
        QStringLiteral("division"),
        {
            column("code", &Division::code),
            column("name", &Division::name),
            column("level", &Division::level),
            column("parent_id", &Division::parentId),
            column("opened_on", &Division::openedOn),
            column("closed_on", &Division::closedOn),
            derived<Division>("search_key",
                              [](const Division &c) {
                                  return Value(QString(storage::nameKey(c.name, text::NameKind::Place) +
                                                       QLatin1Char(' ') + c.code));
                              }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
