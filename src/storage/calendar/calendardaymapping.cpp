#include "storage/calendar/calendardaymapping.h"

namespace zhucun::sql {

const TableMapping<CalendarDay> &Mapping<CalendarDay>::table()
{
    static const TableMapping<CalendarDay> mapping{
        QStringLiteral("calendar_day"),
        {
            column("day", &CalendarDay::day),
            column("kind", &CalendarDay::kind),
            column("name", &CalendarDay::name),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
