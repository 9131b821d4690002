#include "storage/rules/rulesetmapping.h"

namespace zhucun::sql {

const TableMapping<RuleSet> &Mapping<RuleSet>::table()
{
    static const TableMapping<RuleSet> mapping{
        QStringLiteral("rule_set"),
        {
            column("valid_from", &RuleSet::validFrom),
            column("name", &RuleSet::name),
            column("target", &RuleSet::target),
            column("days_per_month", &RuleSet::daysPerMonth),
            column("days_per_year", &RuleSet::daysPerYear),
            column("capped_by_workdays", &RuleSet::cappedByWorkdays),
            column("prorated", &RuleSet::prorated),
            column("yearly_leave_days", &RuleSet::yearlyLeaveDays),
            column("weekly_weekday", &RuleSet::weeklyWeekday),
            column("closing_day", &RuleSet::closingDay),
            column("no_excellent_from", &RuleSet::noExcellentFrom),
            column("basic_from", &RuleSet::basicFrom),
            column("fail_from", &RuleSet::failFrom),
            column("excellent_percent", &RuleSet::excellentPercent),
            column("consecutive_days", &RuleSet::consecutiveDays),
            column("subsidy_per_day", &RuleSet::subsidyPerDay),
            column("transport_per_month", &RuleSet::transportPerMonth),
            column("phone_per_month", &RuleSet::phonePerMonth),
            column("note", &RuleSet::note),
        },
        {
            list<RuleSet, CountingStatus>("counting", "rule_set_counting", "rule_set_id", &RuleSet::counting,
                                          {column("status", &CountingStatus::status)}),
            list<RuleSet, LeaveTier>("tiers", "rule_set_tier", "rule_set_id", &RuleSet::tiers,
                                     {column("max_half_days", &LeaveTier::maxHalfDays),
                                      column("approver", &LeaveTier::approver), column("copy_to", &LeaveTier::copyTo)}),
            list<RuleSet, LeaveKindRule>(
                "leave_kinds", "rule_set_leave_kind", "rule_set_id", &RuleSet::leaveKinds,
                {column("kind", &LeaveKindRule::kind), column("counting", &LeaveKindRule::counting)}),
            list<RuleSet, BlackoutPeriod>("blackouts", "rule_set_blackout", "rule_set_id", &RuleSet::blackouts,
                                          {column("from_day", &BlackoutPeriod::from),
                                           column("to_day", &BlackoutPeriod::to),
                                           column("reason", &BlackoutPeriod::reason)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
