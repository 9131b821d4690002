#pragma once

#include "core/result.h"
#include "domain/attendance/ruleset.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// What is known of a county's rules at a moment.
struct KnownRules {
    std::vector<RuleSet> sets;           ///< stored ones, oldest first; none: standardRules() is valid
    std::vector<YearMonth> closedMonths; ///< by at least one township: these keep the rules they were closed with
};

/// Months closed by a township in which this set is valid among the others: from its month on until the next begins.
std::vector<YearMonth> closedMonthsOf(const KnownRules &known, const RuleSet &rules);

/// What a new set begins with: the latest one, valid from the month after, and not before next month.
RuleSet nextRules(const KnownRules &known, QDate today);

struct RulesOutcome {
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
};

/// All sets of rules together; single ones go through RecordService<RuleSet>.
class RulesService
{
public:
    explicit RulesService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<KnownRules>> known() const;

    /// Takes sets over, each in place of the one that begins in the same month. One step to undo, all or none. Errors:
    /// Invalid (args: the month of the set refused).
    QFuture<Result<RulesOutcome>> import(const std::vector<RuleSet> &sets) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
