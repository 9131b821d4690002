#include "domain/attendance/rulesetvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

namespace {

void checkCounting(Checks &checks, const RuleSet &rules)
{
    if (rules.counting.empty())
        checks.error("counting", "empty_list");
    std::set<DayStatus> seen;
    int line = 0;
    for (const CountingStatus &each : rules.counting) {
        ++line;
        // Nothing known, and nothing decided yet, cannot be presence.
        if (!canBeEntered(each.status))
            checks.error("counting", "cannot_count", {chineseOf(each.status)}, line);
        if (!seen.insert(each.status).second)
            checks.error("counting", "listed_twice", {chineseOf(each.status)}, line);
    }
}

void checkTiers(Checks &checks, const RuleSet &rules)
{
    if (rules.tiers.empty())
        checks.error("tiers", "empty_list");
    for (size_t i = 0; i < rules.tiers.size(); ++i) {
        const LeaveTier &tier = rules.tiers[i];
        const int line = int(i) + 1;
        const bool last = i + 1 == rules.tiers.size();
        if (last && tier.maxHalfDays)
            checks.error("tiers", "last_tier_limited", {}, line);
        if (!last && !tier.maxHalfDays)
            checks.error("tiers", "tier_unlimited", {}, line);
        if (tier.maxHalfDays && *tier.maxHalfDays < 1)
            checks.error("tiers", "not_positive", {}, line);
        checks.maxLength("tiers", tier.copyTo, kTitleLength, line);
        if (i == 0)
            continue;
        const LeaveTier &before = rules.tiers[i - 1];
        if (tier.maxHalfDays && before.maxHalfDays && *tier.maxHalfDays <= *before.maxHalfDays)
            checks.error("tiers", "tier_order", {}, line);
        if (tier.approver < before.approver)
            checks.error("tiers", "tier_approver", {}, line);
    }
}

void checkLeaveKinds(Checks &checks, const RuleSet &rules)
{
    std::set<LeaveKind> seen;
    int line = 0;
    for (const LeaveKindRule &each : rules.leaveKinds) {
        ++line;
        if (!seen.insert(each.kind).second)
            checks.error("leave_kinds", "listed_twice", {chineseOf(each.kind)}, line);
    }
}

void checkBlackouts(Checks &checks, const RuleSet &rules)
{
    int line = 0;
    for (const BlackoutPeriod &each : rules.blackouts) {
        ++line;
        checks.required("blackouts", each.from.isValid() && each.to.isValid(), line);
        if (each.from.isValid() && each.to.isValid() && each.to < each.from)
            checks.error("blackouts", "period_order", {}, line);
        checks.maxLength("blackouts", each.reason, kTitleLength, line);
    }
}

void checkCaps(Checks &checks, const RuleSet &rules)
{
    checks.range("no_excellent_from", rules.noExcellentFrom, 1, 99);
    checks.range("basic_from", rules.basicFrom, 1, 99);
    checks.range("fail_from", rules.failFrom, 1, 99);
    // More absences never lead to the milder outcome.
    if (rules.basicFrom < rules.noExcellentFrom)
        checks.error("basic_from", "cap_order");
    if (rules.failFrom < rules.basicFrom)
        checks.error("fail_from", "cap_order");
    checks.range("excellent_percent", rules.excellentPercent, 0, 100);
}

} // namespace

Violations validate(const RuleSet &rules, QDate)
{
    Checks checks;
    checks.range("valid_from", rules.validFrom.year(), 2000, 2099);
    checks.requiredText("name", rules.name, kNameLength);
    checks.range("days_per_month", rules.daysPerMonth, 0, 31);
    checks.range("days_per_year", rules.daysPerYear, 0, 366);
    checkCounting(checks, rules);
    checkTiers(checks, rules);
    checkLeaveKinds(checks, rules);
    checkBlackouts(checks, rules);
    checks.range("yearly_leave_days", rules.yearlyLeaveDays, 0, 366);
    checks.range("weekly_weekday", rules.weeklyWeekday, 1, 7);
    checks.range("closing_day", rules.closingDay, 1, 28); // every month has it
    checkCaps(checks, rules);
    checks.range("consecutive_days", rules.consecutiveDays, 1, 31);
    checks.notNegative("subsidy_per_day", std::optional(rules.subsidyPerDay));
    checks.notNegative("transport_per_month", std::optional(rules.transportPerMonth));
    checks.notNegative("phone_per_month", std::optional(rules.phonePerMonth));
    checks.maxLength("note", rules.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
