#include "domain/calendar/calendarplan.h"

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

using Entry = WorkCalendar::Entry;
using Step = CalendarPlan::Step;

Step stepFor(const Entry &wanted, const Entry *own)
{
    const bool asBundled = wanted == entryOn(WorkCalendar::bundled(), wanted.day);
    if (!own)
        return asBundled ? Step::Keep : Step::Insert;
    if (asBundled)
        return Step::Remove;
    return *own == wanted ? Step::Keep : Step::Update;
}

} // namespace

int CalendarPlan::count(Step step) const { return int(std::ranges::count(days, step, &Day::step)); }

Entry entryOn(const WorkCalendar &calendar, QDate day)
{
    const std::vector<Entry> listed = calendar.entriesIn({day, day});
    return listed.empty() ? Entry{day, CalendarDayKind::Ordinary, {}} : listed.front();
}

CalendarPlan planCalendar(const std::vector<Entry> &own, std::vector<Entry> wanted,
                          const std::map<YearMonth, int> &closed, int townships)
{
    for (Entry &entry : wanted) {
        if (entry.kind == CalendarDayKind::Ordinary)
            entry.name.clear(); // an ordinary day has none
    }
    WorkCalendar now = WorkCalendar::bundled();
    now.add(own);
    WorkCalendar then = now;
    then.add(wanted);

    std::map<QDate, const Entry *> ownByDay;
    for (const Entry &entry : own)
        ownByDay[entry.day] = &entry;
    std::map<QDate, const Entry *> wantedByDay;
    for (const Entry &entry : wanted)
        wantedByDay[entry.day] = &entry;

    CalendarPlan plan;
    plan.townships = townships;
    std::set<YearMonth> touched;
    for (const auto &[day, entry] : wantedByDay) {
        const auto stored = ownByDay.find(day);
        plan.days.push_back(
            {entryOn(now, day), *entry, stepFor(*entry, stored == ownByDay.end() ? nullptr : stored->second)});
        touched.insert(YearMonth::of(day));
    }
    for (const YearMonth &month : touched) {
        const int before = now.workdaysIn(month);
        const int after = then.workdaysIn(month);
        const auto closedBy = closed.find(month);
        if (before != after)
            plan.months.push_back({month, before, after, closedBy == closed.end() ? 0 : closedBy->second});
    }
    return plan;
}

} // namespace zhucun
