#pragma once

#include "core/error.h"
#include "domain/statistics/indicator.h"

#include <functional>
#include <optional>

namespace zhucun {

// Indicators that a county defines itself, in the form of the built-in ones. Their codes begin with "own.", which no
// indicator of the program ever does.

/// Of another number the records its own filter leaves: "measure": "part" with "of" and "where".
bool isPart(const Indicator &own);

/// An own indicator as it is answered. A part is counted as the other is, with both filters; a new definition of the
/// other is one of the part as well. nullopt: the other is none of `known`.
std::optional<Indicator> answered(const Indicator &own, const std::vector<Indicator> &known);

/// Whether what an indicator counts falls into such groups.
using FallsInto = std::function<bool(const Indicator &indicator, StatisticsGrouping by)>;

/// What stands in the way of answering it, by field: code: duplicate, own_code; source, measure, base, unit:
/// unknown_term (args: those there are); divisor: number_range; of, against: unknown_indicator; where: required,
/// listed_twice, no_such_groups (args: the grouping). `known` are those it may be made of.
Violations problemsOf(const Indicator &own, const std::vector<Indicator> &known, const FallsInto &fallsInto);

/// The version of a changed indicator: one more than before when something other than its name is different.
int versionAfter(const Indicator &before, const Indicator &changed);

} // namespace zhucun
