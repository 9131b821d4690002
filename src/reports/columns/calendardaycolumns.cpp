#include "reports/columns/calendardaycolumns.h"

#include "reports/columns/columnwords.h"

namespace zhucun::reports {

std::vector<Column<CalendarDayRow>> calendarDayColumns()
{
    return {
        sorted(column("day", QCoreApplication::translate("Columns", "Day"), 6, &CalendarDayRow::day)),
        sorted(column("kind", QCoreApplication::translate("Columns", "Is"), 5, &CalendarDayRow::kind)),
        sorted(column("name", QCoreApplication::translate("Columns", "Name"), 14, &CalendarDayRow::name)),
    };
}

} // namespace zhucun::reports
