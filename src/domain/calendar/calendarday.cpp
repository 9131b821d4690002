#include "domain/calendar/calendarday.h"

namespace zhucun {

const std::vector<Term<CalendarDayKind>> &Vocabulary<CalendarDayKind>::terms()
{
    static const std::vector<Term<CalendarDayKind>> all{
        {CalendarDayKind::Holiday, "holiday", u"放假", "Holiday", u"休息、节假日、假日、假期"},
        {CalendarDayKind::Workday, "workday", u"上班", "Make-up work day", u"调休上班、补班、工作日"},
        {CalendarDayKind::Ordinary, "ordinary", u"平日", "Ordinary day", u"恢复平日"},
    };
    return all;
}

} // namespace zhucun
