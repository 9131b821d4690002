#include "services/record/baselinegroup.h"

#include "services/statistics/statisticsanswers.h"
#include "storage/division/divisionrepository.h"

namespace zhucun {

void settleGroup(sql::Connection &connection, Baseline &baseline, QDate today)
{
    baseline.groupKey = baseline.groupKey.trimmed();
    if (!baseline.grouping || baseline.groupKey.isEmpty())
        return;
    if (baseline.grouping == StatisticsGrouping::Township) {
        const auto found = storage::DivisionRepository::findTownship(connection, baseline.groupKey);
        if (found.size() != 1 || (baseline.townshipId.isValid() && baseline.townshipId != found.front()))
            return;
        baseline.townshipId = found.front();
        baseline.grouping.reset();
        baseline.groupKey.clear();
        return;
    }
    if (const auto group = groupNamed(connection, baseline.indicator, *baseline.grouping, baseline.groupKey, today))
        baseline.groupKey = group->key;
}

} // namespace zhucun
