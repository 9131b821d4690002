#pragma once

#include "domain/calendar/calendarday.h"
#include "storage/sql/mapping.h"

namespace zhucun::sql {

template <>
struct Mapping<CalendarDay> {
    static const TableMapping<CalendarDay> &table();
};

} // namespace zhucun::sql
