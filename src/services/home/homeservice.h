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

/// Which list a figure opens.
enum class HomeList { Disputes, Visits, Teams, Villages, Postings, Households };

/// A number and the list behind it: the count is that of the filter, so the two cannot disagree.
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

    QFuture<Result<std::vector<HomeFigure>>> figures() const;
    /// Name of the county this database is of; empty when it was never set up.
    QFuture<Result<QString>> countyName() const;

private:
    Workspace *m_workspace;
};

/// The half of a month (1–15, 16–end) that was over last on that day.
Period lastHalfMonth(QDate day);

} // namespace zhucun
