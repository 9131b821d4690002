#pragma once

#include "domain/calendar/calendarday.h"
#include "reports/columns/column.h"

namespace zhucun::reports {

/// Headings in the language of the interface at the time of the call.
std::vector<Column<CalendarDayRow>> calendarDayColumns();

} // namespace zhucun::reports
