#pragma once

#include "domain/calendar/workcalendar.h"
#include "storage/sql/connection.h"

namespace zhucun::storage {

/// The bundled calendar with the county's own days over it.
WorkCalendar effectiveCalendar(sql::Connection &connection);

} // namespace zhucun::storage
