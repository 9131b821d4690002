#pragma once

#include "core/result.h"
#include "core/time/period.h"
#include "domain/filter/filter.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// What the first page counts. Order is that of the page.
enum class HomeItem {
    UnrecordedToday, ///< on working days
    OpenConflicts,
    OutOfReach,    ///< cadres who can no longer reach the month's days; counted by forecasts
    MustBePresent, ///< cadres who must be present every remaining day; counted by forecasts
    LeavesWaiting,
    OverdueReturns,
    MissingWeekly, ///< teams that have not sent the report of this week
    OpenFollowUps, ///< spot checks with a follow-up not closed
    MonthsToClose, ///< townships × months
    OpenDisputes,
    OverdueDisputes, ///< open for more than 30 days
    MissingSweeps,   ///< villages with a team but no sweep in the last half month
    MonthVisits,
    TeamsWithoutLeader,
    SmallTeams, ///< fewer than three members
    TaggedVillagesWithoutTeam,
    EndingPostings,      ///< within 60 days
    UnvisitedHouseholds, ///< for 90 days, or never
};

/// Which list or page a figure opens.
enum class HomeList {
    Disputes,
    Visits,
    Teams,
    Villages,
    Postings,
    Households,
    Leaves,
    SpotChecks,
    // not lists of records
    Attendance,
    Weekly,
    Closing,
};

/// A number and the list behind it: the count is that of the filter, so the two cannot disagree. What is not a list of
/// records is counted by itself, and the filter says which month or day the page is to show.
struct HomeFigure {
    HomeItem item = HomeItem::OpenDisputes;
    HomeList list = HomeList::Disputes;
    Filter filter;
    qint64 count = 0;
};

class HomeService
{
public:
    explicit HomeService(Workspace &workspace) : m_workspace(&workspace) {}

    /// All but those that forecasts count.
    QFuture<Result<std::vector<HomeFigure>>> figures() const;
    /// Name of the county this database is of; empty when it was never set up.
    QFuture<Result<QString>> countyName() const;

private:
    Workspace *m_workspace;
};

/// The half of a month (1–15, 16–end) that was over last on that day.
Period lastHalfMonth(QDate day);

} // namespace zhucun
