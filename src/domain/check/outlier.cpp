#include "domain/check/outlier.h"

#include <algorithm>
#include <cmath>

namespace zhucun {

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::optional<Outlier> outlierAgainst(const std::vector<double> &history, double value, double factor,
                                      size_t leastHistory, double leastSpread)
{
    if (history.empty() || history.size() < leastHistory)
        return std::nullopt;
    constexpr double kNormal = 1.4826; // makes it the standard deviation where values are spread normally
    const double median = medianOf(history);
    std::vector<double> deviations;
    for (const double each : history)
        deviations.push_back(std::abs(each - median));
    const double spread = std::max(kNormal * medianOf(std::move(deviations)), leastSpread);
    const double distance = std::abs(value - median) / spread;
    return distance > factor ? std::optional(Outlier{median, distance}) : std::nullopt;
}

} // namespace zhucun
