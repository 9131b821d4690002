#include "domain/documents/attendancedocuments.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhucun {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kCheckDays[] = {5, 15, 25};

struct WeekSum {
    TownshipWeek sum;
    std::set<CadreId> cadres;
};

/// Adds the days of one line that lie in the week.
void addLine(WeekSum &to, const MonthSheet &sheet, const MonthSheet::Line &line, const Period &week, QDate until)
{
    for (std::size_t i = 0; i < line.cells.size() && i < sheet.days.size(); ++i) {
        if (!week.contains(sheet.days[i].day) || i >= line.posted.size() || !line.posted[i])
            continue;
        to.cadres.insert(line.member.cadreId);
        const bool isDue = sheet.days[i].workday && (line.isClosed || sheet.days[i].day <= until);
        for (const DayStatus status : {line.cells[i].halves.morning, line.cells[i].halves.afternoon}) {
            ++to.sum.halves[std::size_t(status)];
            to.sum.unrecordedWorkHalves += isDue && status == DayStatus::Unrecorded ? 1 : 0;
        }
        to.sum.nights += line.cells[i].overnight ? 1 : 0;
    }
}

} // namespace

WeeklyFigures weeklyFigures(const std::vector<WeeklyState> &states)
{
    WeeklyFigures figures;
    for (const WeeklyState &state : states) {
        ++figures.expected;
        figures.received += state.isReceived() ? 1 : 0;
        figures.onTime += state.isOnTime() ? 1 : 0;
    }
    return figures;
}

std::vector<QDate> usualCheckDays(const YearMonth &month, const WorkCalendar &calendar)
{
    std::vector<QDate> days;
    for (const int number : kCheckDays) {
        QDate day(month.year(), month.month(), number);
        while (day < month.lastDay() && (!calendar.isWorkday(day) || (!days.empty() && day <= days.back())))
            day = day.addDays(1);
        if (calendar.isWorkday(day))
            days.push_back(day);
    }
    return days;
}

std::vector<TownshipWeek> townshipWeeks(const std::vector<MonthSheet> &sheets, QDate week, QDate until)
{
    const Period days{week, week.addDays(kDaysOfWeek - 1)};
    std::vector<DivisionId> order;
    std::map<DivisionId, WeekSum> sums;
    for (const MonthSheet &sheet : sheets) {
        for (const MonthSheet::Line &line : sheet.lines) {
            const DivisionId id = line.member.townshipId;
            if (!sums.contains(id)) {
                order.push_back(id);
                sums[id].sum.id = id;
                sums[id].sum.name = line.member.townshipName;
            }
            addLine(sums[id], sheet, line, days, until);
        }
    }
    std::vector<TownshipWeek> townships;
    for (const DivisionId id : order) {
        WeekSum &one = sums[id];
        one.sum.cadres = int(one.cadres.size());
        if (one.sum.cadres > 0)
            townships.push_back(one.sum);
    }
    return townships;
}

} // namespace zhucun
