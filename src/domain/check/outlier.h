#pragma once

#include <optional>
#include <vector>

namespace zhucun {

/// A value far from what is usual.
struct Outlier {
    double median = 0;
    double distance = 0; ///< in spreads
};

double medianOf(std::vector<double> values);

/// How far a value lies from its own history: the distance from the median in robust spreads (1.4826 × median absolute
/// deviation), which a single odd value in the history does not move. nullopt when it is no further than `factor`, or
/// when fewer than `leastHistory` values tell what is usual. A history that hardly varies has a spread of
/// `leastSpread`.
std::optional<Outlier> outlierAgainst(const std::vector<double> &history, double value, double factor,
                                      size_t leastHistory, double leastSpread);

} // namespace zhucun
