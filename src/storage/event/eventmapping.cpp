#include "storage/event/eventmapping.h"

namespace zhucun::sql {

const TableMapping<Event> &Mapping<Event>::table()
{
    static const TableMapping<Event> mapping{
        QStringLiteral("event"),
        {
            column("code", &Event::code),
            column("title", &Event::title),
            column("happened_on", &Event::happenedOn),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
