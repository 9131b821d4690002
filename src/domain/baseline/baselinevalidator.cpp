#include "domain/baseline/baselinevalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Baseline &baseline, QDate today)
{
    constexpr int kCodeLength = 100;
    Checks checks;
    checks.requiredText("indicator", baseline.indicator, kCodeLength);
    checks.required("group_key", !baseline.grouping || !baseline.groupKey.isEmpty());
    checks.required("grouping", baseline.grouping || baseline.groupKey.isEmpty());
    checks.maxLength("group_key", baseline.groupKey, kTitleLength);
    checks.required("from", baseline.from.isValid());
    checks.required("to", baseline.to.isValid());
    checks.happened("from", baseline.from, today);
    checks.happened("to", baseline.to, today);
    checks.notBefore("to", baseline.to, baseline.from);
    checks.required("value", baseline.value.has_value());
    checks.maxLength("source", baseline.source, kTitleLength);
    checks.maxLength("note", baseline.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
