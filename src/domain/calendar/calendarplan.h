#pragma once

#include "domain/calendar/workcalendar.h"

#include <map>

namespace zhucun {

/// What a list of days (a file, or one day typed in) would do to a county's calendar. Days the list does not name stay
/// as they are.
struct CalendarPlan {
    enum class Step {
        Keep,   ///< is so already
        Insert, ///< becomes a day of the county's own
        Update, ///< one of its own becomes different
        Remove, ///< as the bundled calendar says: its own day goes
    };
    struct Day {
        WorkCalendar::Entry before; ///< an unlisted day is Ordinary
        WorkCalendar::Entry after;
        Step step = Step::Keep;
    };
    /// A month that would have another number of working days.
    struct Month {
        YearMonth month;
        int before = 0;
        int after = 0;
        int closedTownships = 0; ///< these keep the month as it was closed
    };

    std::vector<Day> days; ///< by day
    std::vector<Month> months;
    int townships = 0; ///< of the county

    int count(Step step) const;
    bool changesNothing() const { return count(Step::Keep) == int(days.size()); }
};

/// `own`: the days the county has stored. Of two entries of one day the later counts. `closed`: by how many townships
/// a month is closed.
CalendarPlan planCalendar(const std::vector<WorkCalendar::Entry> &own, std::vector<WorkCalendar::Entry> wanted,
                          const std::map<YearMonth, int> &closed, int townships);

/// The entry of a day; Ordinary without a name where the calendar lists none.
WorkCalendar::Entry entryOn(const WorkCalendar &calendar, QDate day);

} // namespace zhucun
