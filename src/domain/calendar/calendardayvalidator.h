#pragma once

#include "core/error.h"
#include "domain/calendar/calendarday.h"

namespace zhucun {

/// Years a calendar day may lie in: a slip such as 0206 is none.
inline constexpr int kFirstCalendarYear = 2000;
inline constexpr int kLastCalendarYear = 2099;

Violations validate(const CalendarDay &day, QDate today);

} // namespace zhucun
