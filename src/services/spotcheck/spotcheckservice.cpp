#include "services/spotcheck/spotcheckservice.h"

#include "services/workspace/workspace.h"
#include "storage/rules/rulequeries.h"
#include "storage/spotcheck/spotcheckrepository.h"

namespace zhucun {

std::vector<SpotCheckCap> spotCheckCaps(sql::Connection &connection, int year, QDate today)
{
    const Period period = Period::year(year);
    const std::vector<RuleSet> sets = storage::ruleSets(connection);
    const RuleSet &rules = rulesIn(sets, YearMonth::of(std::min(period.to, std::max(period.from, today))));
    std::vector<SpotCheckCap> caps = storage::SpotCheckRepository::timesAway(connection, period);
    for (SpotCheckCap &cap : caps)
        cap.cap = capOf(cap.times, rules);
    return caps;
}

QFuture<Result<std::vector<SpotCheckCap>>> SpotCheckService::caps(int year) const
{
    return m_workspace->read([year, today = m_workspace->clock().today()](sql::Connection &connection) {
        return spotCheckCaps(connection, year, today);
    });
}

} // namespace zhucun
