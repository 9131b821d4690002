#pragma once

#include "domain/attendance/monthaccount.h"

#include <optional>
#include <vector>

namespace zhucun {

/// What the months of several members come to.
struct MemberFigures {
    int cadres = 0;
    int teams = 0; ///< distinct
    qint64 requiredHalves = 0;
    qint64 presentHalves = 0;
    qint64 creditedHalves = 0;
    std::array<qint64, kDayStatusCount> halves{};
    qint64 unrecordedWorkHalves = 0;
    qint64 leaveHalves = 0;
    qint64 countedAsHalves = 0; ///< 视同在村
    int onLeave = 0;            ///< cadres with any leave
    int met = 0;
    int full = 0;
    int nights = 0;

    qint64 of(DayStatus status) const { return halves[std::size_t(status)]; }
    int notMet() const { return cadres - met; }
    /// 在岗率 in percent; nothing when nothing is required.
    std::optional<double> rate() const;

    friend bool operator==(const MemberFigures &, const MemberFigures &) = default;
};

MemberFigures figuresOf(const std::vector<const MemberMonth *> &members);
MemberFigures figuresOf(const std::vector<MemberMonth> &members);

/// 在岗率 of one cadre in percent; nothing when nothing is required.
std::optional<double> rateOf(const MonthAccount &account);

struct TownshipFigures {
    DivisionId id;
    QString name;
    MemberFigures figures;
    std::optional<int> rank; ///< by the rate, equal rates share one
};

struct UnitFigures {
    UnitId id;
    QString name;
    UnitLevel level = UnitLevel::County;
    MemberFigures figures;
    std::vector<const MemberMonth *> notMet; ///< of the members given
};

/// In the order in which the townships appear among the members.
std::vector<TownshipFigures> byTownship(const std::vector<MemberMonth> &members);
/// By level, then name. Points into `members`.
std::vector<UnitFigures> byUnit(const std::vector<MemberMonth> &members);

} // namespace zhucun
