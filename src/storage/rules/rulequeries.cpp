#include "storage/rules/rulequeries.h"

#include "storage/list/idpage.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulesetmapping.h"

namespace zhucun::storage {

std::vector<RuleSet> ruleSets(sql::Connection &connection)
{
    std::vector<RuleSet> sets;
    const auto ids = findAs<RuleSetId>(
        connection, QStringLiteral("SELECT id FROM rule_set WHERE deleted_at IS NULL ORDER BY valid_from"), {});
    for (const RuleSetId id : ids)
        sets.push_back(*RecordStore<RuleSet>::find(connection, id));
    return sets;
}

} // namespace zhucun::storage
