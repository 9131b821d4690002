#pragma once

#include "domain/attendance/monthsummary.h"

#include <optional>
#include <vector>

namespace zhucun {

struct TownshipFigures {
    DivisionId id;
    QString name;
    MonthSummary figures;
    std::optional<int> rank; ///< by the rate, equal rates share one
};

struct UnitFigures {
    UnitId id;
    QString name;
    UnitLevel level = UnitLevel::County;
    MonthSummary figures;
    std::vector<const MemberMonth *> notMet; ///< of the members given
};

/// In the order in which the townships appear among the members.
std::vector<TownshipFigures> byTownship(const std::vector<MemberMonth> &members);
/// By level, then name. Points into `members`.
std::vector<UnitFigures> byUnit(const std::vector<MemberMonth> &members);

} // namespace zhucun
