#include "storage/round/roundmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Round> &Mapping<Round>::table()
{
    static const TableMapping<Round> mapping{
        QStringLiteral("round"),
        {
            column("number", &Round::number),
            column("name", &Round::name),
            column("starts_on", &Round::startsOn),
            column("ends_on", &Round::endsOn),
            derived<Round>("search_key",
                           [](const Round &c) {
                               return Value(QString(QString::number(c.number) + QLatin1Char(' ') +
                                                    storage::nameKey(c.name, text::NameKind::Place)));
                           }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
