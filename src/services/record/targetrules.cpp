#include "services/record/baselinegroup.h"
#include "services/record/rules.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/target/indicatornames.h"
#include "storage/target/targetrepository.h"

#include <algorithm>

namespace zhucun {

using sql::Connection;
using storage::IndicatorNames;

namespace {

Violation error(const char *field, const char *rule, const QString &value)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), {value}, Violation::Severity::Error};
}

/// A figure of nothing the program counts could never be compared with one.
QString codeOf(const IndicatorNames &names, const QString &written)
{
    const QString code = names.codeOf(written);
    return code.isEmpty() ? written.trimmed() : code;
}

template <class Ids, class Id>
bool isTaken(const Ids &ids, Id own)
{
    return std::ranges::any_of(ids, [own](auto id) { return id != own; });
}

} // namespace

void complete(storage::UnitOfWork &work, Target &target)
{
    target.indicator = codeOf(IndicatorNames(work.connection()), target.indicator);
    target = tidied(std::move(target));
}

void complete(storage::UnitOfWork &work, Baseline &baseline)
{
    baseline.indicator = codeOf(IndicatorNames(work.connection()), baseline.indicator);
    settleGroup(work.connection(), baseline, work.clock().today());
}

Violations crossViolations(Connection &connection, const Target &target)
{
    Violations violations;
    if (target.indicator.isEmpty())
        return violations;
    const IndicatorNames names(connection);
    if (!names.knows(target.indicator))
        violations << error("indicator", "unknown_indicator", target.indicator);
    else if (isTaken(storage::TargetRepository::findByNaturalKey(connection, target), target.id))
        violations << error("indicator", "duplicate", names.of(target.indicator));
    return violations;
}

Violations crossViolations(Connection &connection, const Baseline &baseline)
{
    Violations violations;
    if (baseline.indicator.isEmpty() || !baseline.from.isValid() || !baseline.to.isValid())
        return violations;
    const IndicatorNames names(connection);
    if (!names.knows(baseline.indicator))
        violations << error("indicator", "unknown_indicator", baseline.indicator);
    else if (isTaken(storage::BaselineRepository::findByNaturalKey(connection, baseline), baseline.id))
        violations << error("indicator", "duplicate", names.of(baseline.indicator));
    return violations;
}

} // namespace zhucun
