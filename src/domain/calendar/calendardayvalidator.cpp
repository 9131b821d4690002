#include "domain/calendar/calendardayvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const CalendarDay &day, QDate)
{
    Checks checks;
    checks.required("day", day.day.isValid());
    if (day.day.isValid() && (day.day.year() < kFirstCalendarYear || day.day.year() > kLastCalendarYear))
        checks.error("day", "year_range", {QString::number(kFirstCalendarYear), QString::number(kLastCalendarYear)});
    checks.maxLength("name", day.name, kNameLength);
    return checks.take();
}

} // namespace zhucun
