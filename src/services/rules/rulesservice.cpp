#include "services/rules/rulesservice.h"

#include "domain/attendance/rulesjson.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/calendar/openmonths.h"
#include "storage/rules/rulequeries.h"
#include "storage/rules/rulesetrepository.h"

#include <algorithm>

namespace zhucun {

namespace {

/// Saves the set under the record of its month, if there is one.
Status take(storage::UnitOfWork &work, RuleSet rules, const std::vector<RuleSet> &stored, RulesOutcome &outcome)
{
    const auto same = std::ranges::find(stored, rules.validFrom, &RuleSet::validFrom);
    if (same != stored.end() && toJson(*same) == toJson(rules)) {
        ++outcome.unchanged;
        return {};
    }
    rules.id = same == stored.end() ? RuleSetId() : same->id;
    rules.meta = same == stored.end() ? RecordMeta() : same->meta;
    Status saved = saveRecord(work, rules);
    if (!saved)
        saved.error().args = {rules.validFrom.toString()};
    else
        ++(same == stored.end() ? outcome.inserted : outcome.updated);
    return saved;
}

} // namespace

std::vector<YearMonth> closedMonthsOf(const KnownRules &known, const RuleSet &rules)
{
    std::vector<YearMonth> closed;
    for (const YearMonth &month : known.closedMonths) {
        const bool begun = rules.validFrom <= month;
        const bool followed = std::ranges::any_of(known.sets, [&](const RuleSet &other) {
            return other.id != rules.id && rules.validFrom < other.validFrom && other.validFrom <= month;
        });
        if (begun && !followed)
            closed.push_back(month);
    }
    return closed;
}

RuleSet nextRules(const KnownRules &known, QDate today)
{
    RuleSet rules = known.sets.empty() ? standardRules() : known.sets.back();
    rules.validFrom = std::max(rules.validFrom, YearMonth::of(today)).addMonths(1);
    rules.id = {};
    rules.meta = {};
    return rules;
}

QFuture<Result<KnownRules>> RulesService::known() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<KnownRules> {
        KnownRules known;
        known.sets = storage::ruleSets(connection);
        for (const auto &[month, townships] : storage::closedTownships(connection))
            known.closedMonths.push_back(month);
        return known;
    });
}

QFuture<Result<RulesOutcome>> RulesService::import(const std::vector<RuleSet> &sets) const
{
    return m_workspace->write(QStringLiteral("import.rule_set"),
                              [sets](storage::UnitOfWork &work) -> Result<RulesOutcome> {
                                  const std::vector<RuleSet> stored = storage::ruleSets(work.connection());
                                  RulesOutcome outcome;
                                  for (const RuleSet &rules : sets) {
                                      if (const Status taken = take(work, rules, stored, outcome); !taken)
                                          return tl::unexpected<Error>(taken.error());
                                  }
                                  return outcome;
                              });
}

} // namespace zhucun
