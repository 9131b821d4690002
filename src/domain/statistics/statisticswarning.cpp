#include "domain/statistics/statisticswarning.h"

#include <algorithm>

namespace zhucun {

std::vector<StatisticsWarning> mergedWarnings(const std::vector<StatisticsWarning> &warnings)
{
    std::vector<StatisticsWarning> merged;
    for (const StatisticsWarning &warning : warnings) {
        const auto alike = std::ranges::find_if(merged, [&warning](const StatisticsWarning &each) {
            return each.kind == StatisticsWarning::Kind::NoFigure && each.kind == warning.kind &&
                   each.args.value(1) == warning.args.value(1);
        });
        if (alike == merged.end())
            merged.push_back(warning);
        else
            alike->args.front() += QChar(u'、') + warning.args.value(0);
    }
    return merged;
}

} // namespace zhucun
