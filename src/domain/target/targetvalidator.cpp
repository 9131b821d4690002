#include "domain/target/targetvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

namespace {

constexpr int kCodeLength = 100;

bool isRecordScope(TargetScope scope)
{
    switch (scope) {
    case TargetScope::Township:
    case TargetScope::Village:
    case TargetScope::Team:
    case TargetScope::Unit:
        return true;
    case TargetScope::County:
    case TargetScope::UnitLevel:
    case TargetScope::CadreGroup:
    case TargetScope::HouseholdCategory:
        return false;
    }
    return false;
}

/// A duty is owed by cadres, by units, or towards households.
bool suits(const QString &indicator, TargetScope scope)
{
    if (indicator == QLatin1String("duty.households") || indicator == QLatin1String("duty.deeds"))
        return scope == TargetScope::CadreGroup;
    if (indicator == QLatin1String("duty.visits"))
        return scope == TargetScope::HouseholdCategory;
    if (indicator.startsWith(QLatin1String("duty.")))
        return scope == TargetScope::Unit || scope == TargetScope::UnitLevel;
    return true;
}

void checkPeriod(Checks &checks, const Target &target)
{
    if (target.period.isEmpty())
        return;
    if (target.periodKind == TargetPeriodKind::Round) {
        if (target.period.toInt() < 1)
            checks.error("period", "target_period", {target.period});
        return;
    }
    const auto written = parseTargetPeriod(target.period);
    if (!written || written->kind != target.periodKind || written->key != target.period)
        checks.error("period", "target_period", {target.period});
}

} // namespace

Violations validate(const Target &target, QDate)
{
    Checks checks;
    checks.requiredText("indicator", target.indicator, kCodeLength);
    if (!target.indicator.isEmpty() && !suits(target.indicator, target.scope))
        checks.error("scope", "duty_scope");
    checks.required("category_id", target.scope != TargetScope::HouseholdCategory || target.categoryId.isValid());
    checks.required("unit_level", target.scope != TargetScope::UnitLevel || target.unitLevel.has_value());
    checks.required("cadre_group", target.scope != TargetScope::CadreGroup || target.cadreGroup.has_value());
    const bool isOfOne =
        target.townshipId.isValid() || target.villageId.isValid() || target.teamId.isValid() || target.unitId.isValid();
    if (isRecordScope(target.scope) && !isOfOne && !target.each)
        checks.error("each", "target_of_none");
    const bool isDuty = target.indicator.startsWith(QLatin1String("duty."));
    if (isDuty && !isOfOne && !target.each)
        checks.error("each", "duty_each");
    checkPeriod(checks, target);
    checks.required("value", target.value.has_value());
    checks.notNegative("value", target.value);
    if (target.value && target.upper && *target.upper < *target.value)
        checks.error("upper", "below_value");
    checks.maxLength("note", target.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
