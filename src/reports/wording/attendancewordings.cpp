#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> attendanceWordings()
{
    static constexpr RuleWording kAttendance[] = {
        // Steps of the month end and corrections.
        {"closing_order",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%2 has to be closed first."),
          QT_TRANSLATE_NOOP("RuleText", "The months before have to be closed first.")}},
        {"closing_state",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "This step is not next: the month is “%2”."),
          QT_TRANSLATE_NOOP("RuleText", "This step is not next for the month.")}},
        {"month_not_over", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "The month is not over yet.")}},
        {"open_conflicts",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP(
              "RuleText",
              "Half days still in conflict: %2. Settle them, or write in the remark why to close regardless."),
          QT_TRANSLATE_NOOP("RuleText",
                            "There are conflicts. Settle them, or write in the remark why to close regardless.")}},
        {"unbalanced",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "The half days of a cadre do not add up to the days of the month.")}},
        {"later_month_closed",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%2 is closed already; it has to be reopened first."),
          QT_TRANSLATE_NOOP("RuleText", "A later month is closed already; it has to be reopened first.")}},
        {"month_not_closed",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "The month is not closed: change the day in the attendance sheet.")}},
        {"no_change", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "The correction changes nothing.")}},
        // Days and periods of attendance.
        {"month_closed",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: %2 is closed. Changes to it are made as a correction."),
          QT_TRANSLATE_NOOP("RuleText", "The month is closed. Changes to it are made as a correction.")}},
        {"outside_posting",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "The cadre was not posted on that day. It is kept and becomes a conflict.")}},
        {"duplicate_day",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "Row %2 says something else of the same cadre and day."),
          QT_TRANSLATE_NOOP("RuleText", "Another row says something else of the same cadre and day.")}},
        {"whole_months",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText",
                            "%1 is counted by whole months: ask for one, or for a period from the first day of a "
                            "month to the last of one.")}},
        {"kept_as_given",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP(
             "RuleText", "This sign-in is on file and stays as it was given; what the row adds to it was not taken.")}},
    };
    return kAttendance;
}

} // namespace zhucun
