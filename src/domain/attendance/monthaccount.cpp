#include "domain/attendance/monthaccount.h"

#include <algorithm>
#include <numeric>

namespace zhucun {

int MonthAccount::countedAsHalves() const
{
    int counted = 0;
    for (const DayStatus status : kDayStatuses) {
        if (status != DayStatus::InVillage && countsTowards[std::size_t(status)])
            counted += of(status);
    }
    return counted;
}

int MonthAccount::leaveHalves() const
{
    int leave = 0;
    for (const DayStatus status : kDayStatuses) {
        if (isLeave(status))
            leave += of(status);
    }
    return leave;
}

bool MonthAccount::isBalanced() const
{
    return std::accumulate(halves.begin(), halves.end(), outsideHalves) == calendarDays * 2;
}

int targetHalves(const RuleSet &rules, const WorkCalendar &calendar, const YearMonth &month)
{
    int target = rules.daysPerMonth * 2;
    if (rules.target == DayTarget::PerYear) {
        const int days = month.firstDay().daysInMonth();
        const int yearDays = month.firstDay().daysInYear();
        target = (2 * rules.daysPerYear * days * 2 + yearDays) / (2 * yearDays); // to the nearest half day, half up
    }
    return rules.cappedByWorkdays ? std::min(target, calendar.workdaysIn(month) * 2) : target;
}

int requiredHalves(const RuleSet &rules, const WorkCalendar &calendar, const YearMonth &month, int postedDays)
{
    const int target = targetHalves(rules, calendar, month);
    const int days = month.firstDay().daysInMonth();
    if (postedDays <= 0)
        return 0;
    if (!rules.prorated || postedDays >= days)
        return target;
    return (2 * target * postedDays + days) / (2 * days);
}

static bool isPosted(const std::vector<Period> &posted, QDate day)
{
    return std::ranges::any_of(posted, [day](const Period &period) { return period.contains(day); });
}

MonthAccount accountOf(const YearMonth &month, CadreId cadreId, const std::vector<Period> &posted,
                       const std::vector<AttendanceDay> &days, const RuleSet &rules, const WorkCalendar &calendar,
                       QDate until)
{
    MonthAccount account;
    account.month = month;
    account.cadreId = cadreId;
    account.calendarDays = month.firstDay().daysInMonth();
    account.workdays = calendar.workdaysIn(month);
    account.targetHalves = zhucun::targetHalves(rules, calendar, month);
    for (const CountingStatus &counting : rules.counting)
        account.countsTowards[std::size_t(counting.status)] = true;

    std::array<const AttendanceDay *, 32> recorded{};
    for (const AttendanceDay &day : days) {
        if (YearMonth::of(day.day) == month && day.cadreId == cadreId)
            recorded[std::size_t(day.day.day())] = &day;
    }
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
        if (!isPosted(posted, day)) {
            account.outsideHalves += 2;
            continue;
        }
        ++account.postedDays;
        const AttendanceDay *row = recorded[std::size_t(day.day())];
        const DayHalves halves = row ? row->halves : DayHalves{};
        for (const DayStatus status : {halves.morning, halves.afternoon}) {
            ++account.halves[std::size_t(status)];
            if (status == DayStatus::Unrecorded && day <= until && calendar.isWorkday(day))
                ++account.unrecordedWorkHalves;
        }
        if (row && row->entry.overnight.value_or(false))
            ++account.nights;
    }
    account.requiredHalves = requiredHalves(rules, calendar, month, account.postedDays);
    for (const DayStatus status : kDayStatuses) {
        if (account.countsTowards[std::size_t(status)])
            account.presentHalves += account.of(status);
    }
    return account;
}

MonthForecast forecastOf(const MonthAccount &account, const std::vector<Period> &posted,
                         const std::vector<AttendanceDay> &days, QDate today)
{
    MonthForecast forecast{account.cadreId, 0, 0};
    int presentSoFar = 0;
    std::array<DayHalves, 32> recorded{};
    for (const AttendanceDay &day : days) {
        if (YearMonth::of(day.day) == account.month && day.cadreId == account.cadreId)
            recorded[std::size_t(day.day.day())] = day.halves;
    }
    for (QDate day = account.month.firstDay(); day <= account.month.lastDay(); day = day.addDays(1)) {
        if (!isPosted(posted, day))
            continue;
        const DayHalves &halves = recorded[std::size_t(day.day())];
        for (const DayStatus status : {halves.morning, halves.afternoon}) {
            if (account.countsTowards[std::size_t(status)])
                ++presentSoFar;
            else if (day > today && status == DayStatus::Unrecorded)
                ++forecast.remainingHalves;
        }
    }
    forecast.neededHalves = std::max(0, account.requiredHalves - presentSoFar);
    return forecast;
}

} // namespace zhucun
