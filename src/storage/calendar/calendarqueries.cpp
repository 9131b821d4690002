#include "storage/calendar/calendarqueries.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

WorkCalendar effectiveCalendar(sql::Connection &connection)
{
    std::vector<WorkCalendar::Entry> own;
    auto select = connection.statement(
        QStringLiteral("SELECT day, kind, name FROM calendar_day WHERE deleted_at IS NULL ORDER BY day"));
    while (select.next())
        own.push_back({select.get<QDate>(0), select.get<CalendarDayKind>(1), select.get<QString>(2)});
    WorkCalendar calendar = WorkCalendar::bundled();
    calendar.add(own);
    return calendar;
}

} // namespace zhucun::storage
