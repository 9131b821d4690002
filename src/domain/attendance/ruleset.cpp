#include "domain/attendance/ruleset.h"

#include <algorithm>

namespace zhucun {

const std::vector<Term<DayTarget>> &Vocabulary<DayTarget>::terms()
{
    static const std::vector<Term<DayTarget>> all{
        {DayTarget::PerMonth, "per_month", u"按月", "Per month"},
        {DayTarget::PerYear, "per_year", u"按年", "Per year"},
    };
    return all;
}

bool RuleSet::counts(DayStatus status) const
{
    return std::ranges::any_of(counting, [status](const CountingStatus &each) { return each.status == status; });
}

LeaveCounting RuleSet::countingOf(LeaveKind kind) const
{
    const auto found = std::ranges::find(leaveKinds, kind, &LeaveKindRule::kind);
    return found == leaveKinds.end() ? LeaveCounting::NaturalDays : found->counting;
}

RuleSet standardRules()
{
    RuleSet rules;
    rules.name = QStringLiteral("默认规则");
    rules.counting = {{DayStatus::InVillage}, {DayStatus::OfficialDuty}, {DayStatus::Training}};
    rules.tiers = {{2, ApproverRole::TeamLeader, {}},
                   {6, ApproverRole::Township, QStringLiteral("村党组织")},
                   {20, ApproverRole::CountyOrg, QStringLiteral("村党组织、乡镇党委")},
                   {std::nullopt, ApproverRole::CountyCommittee, QStringLiteral("乡镇党委、县委组织部、派出单位")}};
    rules.leaveKinds = {{LeaveKind::Annual, LeaveCounting::Workdays}, {LeaveKind::PublicRest, LeaveCounting::Workdays}};
    return rules;
}

const RuleSet &rulesIn(const std::vector<RuleSet> &sets, const YearMonth &month)
{
    static const RuleSet standard = standardRules();
    const RuleSet *valid = nullptr;
    for (const RuleSet &set : sets) {
        if (set.validFrom <= month && (!valid || valid->validFrom < set.validFrom))
            valid = &set;
    }
    return valid ? *valid : standard;
}

} // namespace zhucun
