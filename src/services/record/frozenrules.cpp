#include "services/record/frozenrules.h"

#include "domain/leave/leaverules.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/leave/leavemapping.h"
#include "storage/record/recordstore.h"
#include "storage/spotcheck/spotcheckmapping.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhucun {

using sql::Connection;
using storage::FrozenMonths;
using storage::RecordStore;

namespace {

Violations closed(const char *field, const YearMonth &month)
{
    return {{QLatin1String(field), QStringLiteral("month_closed"), {month.toString()}, Violation::Severity::Error}};
}

using LeaveDays = std::map<QDate, std::pair<std::optional<DayStatus>, std::optional<DayStatus>>>;

/// The halves a leave writes, none while it is not in force.
LeaveDays writtenBy(const Leave &leave, const WorkCalendar &calendar)
{
    LeaveDays days;
    for (QDate day = leave.from; isInForce(leave) && day.isValid() && day <= leave.to; day = day.addDays(1)) {
        const LeaveHalves halves = halvesOn(leave, day, calendar);
        if (halves.morning || halves.afternoon)
            days.emplace(day, std::pair(halves.morning, halves.afternoon));
    }
    return days;
}

std::set<CadreId> metBy(const SpotCheck &check, SpotCheckResult result)
{
    std::set<CadreId> cadres;
    for (const SpotCheckLine &line : check.lines) {
        if (line.result == result)
            cadres.insert(line.cadreId);
    }
    return cadres;
}

/// The first of the months that is closed for the cadre.
Violations closedAmong(Connection &connection, const std::set<YearMonth> &months, CadreId cadreId, const char *field)
{
    FrozenMonths frozen(connection);
    for (const YearMonth &month : months) {
        if (frozen.isFrozen(cadreId, month))
            return closed(field, month);
    }
    return {};
}

bool saysTheSame(const SpotCheck &a, const SpotCheck &b)
{
    if (a.checkedOn != b.checkedOn || a.minute != b.minute)
        return false;
    for (const auto &term : Vocabulary<SpotCheckResult>::terms()) {
        if (metBy(a, term.value) != metBy(b, term.value))
            return false;
    }
    return true;
}

Violations closedFor(FrozenMonths &frozen, const SpotCheck &check)
{
    const YearMonth month = YearMonth::of(check.checkedOn);
    for (const SpotCheckLine &line : check.lines) {
        if (frozen.isFrozen(line.cadreId, month))
            return closed("checked_on", month);
    }
    return {};
}

} // namespace

Violations frozenViolations(Connection &connection, const Leave &leave)
{
    const WorkCalendar calendar = storage::effectiveCalendar(connection);
    const auto stored = leave.id.isValid() ? RecordStore<Leave>::find(connection, leave.id) : std::nullopt;
    const LeaveDays before = stored ? writtenBy(*stored, calendar) : LeaveDays{};
    const LeaveDays after = writtenBy(leave, calendar);
    std::set<YearMonth> touched;
    for (const auto &[day, halves] : before) {
        const auto same = after.find(day);
        if (same == after.end() || same->second != halves)
            touched.insert(YearMonth::of(day));
    }
    for (const auto &[day, halves] : after) {
        if (!before.contains(day))
            touched.insert(YearMonth::of(day));
    }
    return closedAmong(connection, touched, leave.cadreId, "from_day");
}

Violations frozenViolations(Connection &connection, const SignIn &signIn)
{
    FrozenMonths frozen(connection);
    const YearMonth month = YearMonth::of(signIn.day);
    return frozen.isFrozen(signIn.cadreId, month) ? closed("day", month) : Violations{};
}

Violations frozenViolations(Connection &connection, const SpotCheck &check)
{
    FrozenMonths frozen(connection);
    const auto stored = check.id.isValid() ? RecordStore<SpotCheck>::find(connection, check.id) : std::nullopt;
    if (stored && saysTheSame(*stored, check))
        return {};
    const Violations violations = closedFor(frozen, check);
    return violations.isEmpty() && stored ? closedFor(frozen, *stored) : violations;
}

Violations frozenDaysOf(Connection &connection, const Leave &leave, QDate)
{
    std::set<YearMonth> months;
    for (const auto &[day, halves] : writtenBy(leave, storage::effectiveCalendar(connection)))
        months.insert(YearMonth::of(day));
    return closedAmong(connection, months, leave.cadreId, "from_day");
}

Violations frozenDaysOf(Connection &connection, const SignIn &signIn, QDate)
{
    return frozenViolations(connection, signIn);
}

Violations frozenDaysOf(Connection &connection, const SpotCheck &check, QDate)
{
    FrozenMonths frozen(connection);
    return closedFor(frozen, check);
}

Violations frozenDaysOf(Connection &connection, const Posting &posting, QDate today)
{
    const QDate last = std::min(posting.endsOn.value_or(today), today); // no month is closed before it is over
    std::set<YearMonth> months;
    for (YearMonth month = YearMonth::of(posting.startsOn); month <= YearMonth::of(last); month = month.addMonths(1))
        months.insert(month);
    return closedAmong(connection, months, posting.cadreId, "starts_on");
}

} // namespace zhucun
