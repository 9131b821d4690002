#pragma once

#include "core/vocabulary.h"
#include "domain/attendance/monthaccount.h"

#include <optional>
#include <vector>

namespace zhucun {

/// Accounts added up. Halves are half days. Over several months a cadre counts once, but met, notMet, full and
/// onLeave count each month of theirs.
struct MonthSummary {
    int cadres = 0;
    int teams = 0; ///< distinct
    int requiredHalves = 0;
    int presentHalves = 0;
    int creditedHalves = 0;
    int met = 0;
    int notMet = 0;
    int full = 0;
    int onLeave = 0; ///< with any leave
    int nights = 0;
    int unrecordedWorkHalves = 0;
    int leaveHalves = 0;
    int countedAsHalves = 0; ///< 视同在村
    StatusHalves halves{};

    int of(DayStatus status) const { return halves[std::size_t(status)]; }
    /// attendance.rate in percent: what one cadre is present beyond the month's days covers nobody else. No value when
    /// nothing is required.
    std::optional<double> rate() const;

    friend bool operator==(const MonthSummary &, const MonthSummary &) = default;
};

MonthSummary summaryOf(const std::vector<MemberMonth> &members);
MonthSummary summaryOf(const std::vector<const MemberMonth *> &members);

/// 在岗率 of one cadre in percent; nothing when nothing is required.
std::optional<double> rateOf(const MonthAccount &account);

/// By what accounts are put together.
enum class MemberGrouping { Township, Unit, Level, Team, Village };
template <>
struct Vocabulary<MemberGrouping> {
    static const std::vector<Term<MemberGrouping>> &terms();
};

/// Id of the group a member belongs to; for Level the number of the level. 0: to none, as liaison groups to a village.
qint64 groupOf(const MonthMember &member, MemberGrouping grouping);
/// Empty for a member of no group.
QString groupName(const MonthMember &member, MemberGrouping grouping);

struct MemberGroup {
    qint64 id = 0;
    QString name;
    MonthSummary summary;
};

/// One entry a group, in the order in which the groups first appear: that of the accounts, by township and village.
/// Levels stand in the order of their vocabulary. Those of no group come last.
std::vector<MemberGroup> groupsOf(const std::vector<MemberMonth> &members, MemberGrouping grouping);

/// One entry for every month from `from` to `to`, also for those nobody was posted in.
struct MonthPoint {
    YearMonth month{2000, 1};
    MonthSummary summary;
};
std::vector<MonthPoint> byMonth(const std::vector<MemberMonth> &members, const YearMonth &from, const YearMonth &to);

} // namespace zhucun
