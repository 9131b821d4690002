#include "services/home/homeservice.h"

#include "core/time/yearmonth.h"
#include "services/workspace/workspace.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/dispute/disputerepository.h"
#include "storage/home/attendancecounts.h"
#include "storage/home/homequeries.h"
#include "storage/household/householdrepository.h"
#include "storage/leave/leaverepository.h"
#include "storage/posting/postingrepository.h"
#include "storage/spotcheck/spotcheckrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/village/villagerepository.h"
#include "storage/visit/visitrepository.h"
#include "storage/weekly/weeklyreportrepository.h"

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kOverdueAfterDays = 30;
constexpr int kTeamSize = 3;
constexpr int kEndingWithinDays = 60;
constexpr int kUnvisitedAfterDays = 90;
constexpr int kConflictMonths = 12;

Condition test(const char *field, Condition::Op op, const QVariantList &values = {})
{
    return {QString::fromLatin1(field), op, values};
}

Condition openDispute() { return test("open", Condition::Op::Is, {true}); }

Filter filterOf(std::vector<Condition> conditions)
{
    Filter filter;
    filter.conditions = std::move(conditions);
    return filter;
}

std::vector<HomeFigure> plannedFigures(sql::Connection &connection, QDate today)
{
    using Op = Condition::Op;
    const auto day = [today](int offset) { return QVariant(dayNumber(today.addDays(offset))); };
    QVariantList unswept;
    for (const qint64 village : storage::villagesWithoutSweep(connection, lastHalfMonth(today)))
        unswept << village;
    Filter thisMonth;
    thisMonth.period = Period::month(YearMonth::of(today));

    return {
        {HomeItem::OpenDisputes, HomeList::Disputes, filterOf({openDispute()})},
        {HomeItem::OverdueDisputes, HomeList::Disputes,
         filterOf({openDispute(), test("found_on", Op::AtMost, {day(-kOverdueAfterDays - 1)})})},
        {HomeItem::MissingSweeps, HomeList::Villages, filterOf({test("id", Op::AnyOf, unswept)})},
        {HomeItem::MonthVisits, HomeList::Visits, thisMonth},
        {HomeItem::TeamsWithoutLeader, HomeList::Teams,
         filterOf({test("dissolved", Op::IsNot, {true}), test("has_leader", Op::Is, {false})})},
        {HomeItem::SmallTeams, HomeList::Teams,
         filterOf({test("dissolved", Op::IsNot, {true}), test("members", Op::AtMost, {kTeamSize - 1})})},
        {HomeItem::TaggedVillagesWithoutTeam, HomeList::Villages,
         filterOf({test("tag", Op::IsNotEmpty), test("has_team", Op::Is, {false})})},
        {HomeItem::EndingPostings, HomeList::Postings,
         filterOf({test("ends_on", Op::AtLeast, {day(0)}), test("ends_on", Op::AtMost, {day(kEndingWithinDays)})})},
        {HomeItem::UnvisitedHouseholds, HomeList::Households,
         filterOf({test("last_visit_or_never", Op::AtMost, {day(-kUnvisitedAfterDays)})})},
    };
}

Filter periodOf(const Period &period)
{
    Filter filter;
    filter.period = period;
    return filter;
}

/// The page then shows the month in which to begin.
HomeFigure waitingFigure(HomeItem item, HomeList list, const storage::Waiting &waiting, const YearMonth &otherwise)
{
    return {item, list, periodOf(Period::month(waiting.earliest.value_or(otherwise))), waiting.count};
}

/// What the month end and every day of attendance wait for.
std::vector<HomeFigure> attendanceFigures(sql::Connection &connection, QDate today)
{
    using Op = Condition::Op;
    const YearMonth month = YearMonth::of(today);
    const bool isWorkday = storage::effectiveCalendar(connection).isWorkday(today);
    const auto states = storage::WeeklyReportRepository::states(connection, today, {});
    return {
        {HomeItem::UnrecordedToday, HomeList::Attendance, periodOf({today, today}),
         isWorkday ? storage::unrecordedOn(connection, today) : 0},
        waitingFigure(HomeItem::OpenConflicts, HomeList::Attendance,
                      storage::openConflicts(connection, month.addMonths(-kConflictMonths).firstDay()), month),
        {HomeItem::LeavesWaiting, HomeList::Leaves, filterOf({test("waiting", Op::Is, {true})})},
        {HomeItem::OverdueReturns, HomeList::Leaves, filterOf({test("overdue", Op::Is, {true})})},
        {HomeItem::MissingWeekly, HomeList::Weekly, periodOf({weekOf(today), weekOf(today).addDays(6)}),
         qint64(std::ranges::count_if(states, [](const WeeklyState &state) { return !state.isReceived(); }))},
        {HomeItem::OpenFollowUps, HomeList::SpotChecks, filterOf({test("open_follow_up", Op::Is, {true})})},
        waitingFigure(HomeItem::MonthsToClose, HomeList::Closing, storage::monthsToClose(connection, today),
                      month.addMonths(-1)),
    };
}

qint64 countOf(sql::Connection &connection, const HomeFigure &figure, QDate today)
{
    const auto count = [&](auto ids) { return qint64(ids(connection, figure.filter, Sort{}, today).size()); };
    switch (figure.list) {
    case HomeList::Disputes:
        return count(storage::DisputeRepository::ids);
    case HomeList::Visits:
        return count(storage::VisitRepository::ids);
    case HomeList::Teams:
        return count(storage::TeamRepository::ids);
    case HomeList::Villages:
        return count(storage::VillageRepository::ids);
    case HomeList::Postings:
        return count(storage::PostingRepository::ids);
    case HomeList::Households:
        return count(storage::HouseholdRepository::ids);
    case HomeList::Leaves:
        return count(storage::LeaveRepository::ids);
    case HomeList::SpotChecks:
        return count(storage::SpotCheckRepository::ids);
    case HomeList::Attendance:
    case HomeList::Weekly:
    case HomeList::Closing:
        return figure.count;
    }
    return 0;
}

} // namespace

Period lastHalfMonth(QDate day)
{
    constexpr int kHalf = 15;
    if (day.day() > kHalf)
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), kHalf)};
    const QDate end = QDate(day.year(), day.month(), 1).addDays(-1);
    return {QDate(end.year(), end.month(), kHalf + 1), end};
}

QFuture<Result<std::vector<HomeFigure>>> HomeService::figures() const
{
    return m_workspace->read(
        [today = m_workspace->clock().today()](sql::Connection &connection) -> Result<std::vector<HomeFigure>> {
            std::vector<HomeFigure> figures = attendanceFigures(connection, today);
            std::ranges::move(plannedFigures(connection, today), std::back_inserter(figures));
            for (HomeFigure &figure : figures)
                figure.count = countOf(connection, figure, today);
            return figures;
        });
}

QFuture<Result<QString>> HomeService::countyName() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<QString> {
        return storage::settingValue(connection, QStringLiteral("county.name"));
    });
}

} // namespace zhucun
