#include "domain/check/datarule.h"

#include <algorithm>

namespace zhucun {

const std::vector<Term<DataRule>> &Vocabulary<DataRule>::terms()
{
    static const std::vector<Term<DataRule>> all{
        {DataRule::IdFormat, "id_format", u"身份证号不合规格", "Malformed ID number"},
        {DataRule::IdCheckDigit, "id_check_digit", u"身份证号校验码不符", "Check digit of the ID number"},
        {DataRule::IdBirth, "id_birth", u"身份证号与出生年月不符", "ID number against birth"},
        {DataRule::IdSex, "id_sex", u"身份证号与性别不符", "ID number against sex"},
        {DataRule::IdShared, "id_shared", u"一人列入两户", "One person in two households"},
        {DataRule::DuplicateCadre, "duplicate_cadre", u"疑似重复干部", "Duplicate cadre"},
        {DataRule::DuplicateHousehold, "duplicate_household", u"疑似重复农户", "Duplicate household"},
        {DataRule::DuplicateVillage, "duplicate_village", u"疑似重复村", "Duplicate village"},
        {DataRule::DuplicateUnit, "duplicate_unit", u"疑似重复单位", "Duplicate unit"},
        {DataRule::PostingOverlap, "posting_overlap", u"派驻时间重叠", "Overlapping postings"},
        {DataRule::PostingRound, "posting_round", u"派驻超出轮次", "Posting outside its round"},
        {DataRule::TwoFirstSecretaries, "two_first_secretaries", u"一村两名第一书记", "Two first secretaries"},
        {DataRule::TeamStrength, "team_strength", u"工作队人数不足", "Team below strength"},
        {DataRule::VillageWithoutTeam, "village_without_team", u"应派村无工作队", "Tagged village without a team"},
        {DataRule::VisitNotPosted, "visit_not_posted", u"走访人未派驻该村", "Visit by somebody not posted there"},
        {DataRule::VisitOnLeave, "visit_on_leave", u"请假期间有走访", "Visit during leave"},
        {DataRule::DayLeaveAndPresence, "day_leave_presence", u"同日请假又在岗", "Leave and presence on one day"},
        {DataRule::DisputeDates, "dispute_dates", u"化解早于排查", "Resolved before it was found"},
        {DataRule::SweepResolved, "sweep_resolved", u"化解数大于排查数", "More resolved than found"},
        {DataRule::SweepCount, "sweep_count", u"排查起数与台账不符", "Sweep against the register"},
        {DataRule::EarlierResolved, "earlier_resolved", u"历史数化解大于排查", "Earlier figures: more resolved"},
        {DataRule::HouseholdMembers, "household_members", u"家庭成员多于人口", "More members than people"},
        {DataRule::HouseholdSize, "household_size", u"户均人口异常", "People per household"},
        {DataRule::VillageHouseholds, "village_households", u"登记农户多于村户数", "More households than the village"},
        {DataRule::VillagePopulation, "village_population", u"农户人口多于村人口", "More people than the village"},
        {DataRule::VillageParty, "village_party", u"党员多于人口", "More party members than people"},
        {DataRule::VillagePoor, "village_poor", u"贫困数大于总数", "More poor than there are"},
        {DataRule::OutlierVisits, "outlier_visits", u"走访量异于往常", "Visits unlike before"},
        {DataRule::OutlierIncome, "outlier_income", u"集体收入异于往年", "Income unlike before"},
        {DataRule::OutlierAmount, "outlier_amount", u"金额异于同类", "Amount unlike the others"},
    };
    return all;
}

const std::vector<Term<DataSeverity>> &Vocabulary<DataSeverity>::terms()
{
    static const std::vector<Term<DataSeverity>> all{
        {DataSeverity::Error, "error", u"错误", "Error"},
        {DataSeverity::Warning, "warning", u"警告", "Warning"},
        {DataSeverity::Question, "question", u"疑点", "Question"},
    };
    return all;
}

const std::vector<Term<CheckThreshold>> &Vocabulary<CheckThreshold>::terms()
{
    static const std::vector<Term<CheckThreshold>> all{
        {CheckThreshold::TeamMembers, "team_members", u"工作队最少人数", "Least members of a team"},
        {CheckThreshold::DuplicateScore, "duplicate_score", u"疑似重复的最低分", "Points that make a duplicate"},
        {CheckThreshold::RoundSlackDays, "round_slack_days", u"派驻超出轮次容许天数",
         "Days a posting may exceed a round"},
        {CheckThreshold::HandoverDays, "handover_days", u"第一书记交接容许天数",
         "Days two first secretaries may hand over"},
        {CheckThreshold::HouseholdSizeMost, "household_size_most", u"户均人口上限", "Most people per household"},
        {CheckThreshold::OutlierFactor, "outlier_factor", u"异常倍数（偏离中位数）", "Outlier: times the usual spread"},
        {CheckThreshold::OutlierHistory, "outlier_history", u"异常判断最少往期数", "Outlier: least earlier values"},
        {CheckThreshold::LookBackMonths, "look_back_months", u"检查最近几个月的业务记录", "Months of work looked at"},
    };
    return all;
}

const std::vector<ThresholdInfo> &allThresholds()
{
    static const std::vector<ThresholdInfo> all{
        {CheckThreshold::TeamMembers, 3, 1, 20, 0},       {CheckThreshold::DuplicateScore, 60, 30, 100, 0},
        {CheckThreshold::RoundSlackDays, 31, 0, 366, 0},  {CheckThreshold::HandoverDays, 15, 0, 90, 0},
        {CheckThreshold::HouseholdSizeMost, 6, 2, 20, 1}, {CheckThreshold::OutlierFactor, 3.5, 2, 20, 1},
        {CheckThreshold::OutlierHistory, 6, 3, 60, 0},    {CheckThreshold::LookBackMonths, 24, 1, 240, 0},
    };
    return all;
}

const ThresholdInfo &infoOf(CheckThreshold threshold)
{
    return *std::ranges::find(allThresholds(), threshold, &ThresholdInfo::threshold);
}

const std::vector<DataRuleInfo> &allDataRules()
{
    using enum DataSeverity;
    using enum CheckThreshold;
    static const std::vector<DataRuleInfo> all{
        {DataRule::IdFormat, Warning, "cadre"},
        {DataRule::IdCheckDigit, Warning, "cadre"},
        {DataRule::IdBirth, Warning, "cadre"},
        {DataRule::IdSex, Warning, "cadre"},
        {DataRule::IdShared, Warning, "household"},
        {DataRule::DuplicateCadre, Question, "cadre", {DuplicateScore}},
        {DataRule::DuplicateHousehold, Question, "household", {DuplicateScore}},
        {DataRule::DuplicateVillage, Question, "village", {DuplicateScore}},
        {DataRule::DuplicateUnit, Question, "unit", {DuplicateScore}},
        {DataRule::PostingOverlap, Error, "posting"},
        {DataRule::PostingRound, Warning, "posting", {RoundSlackDays}},
        {DataRule::TwoFirstSecretaries, Warning, "posting", {HandoverDays}},
        {DataRule::TeamStrength, Warning, "team", {TeamMembers}},
        {DataRule::VillageWithoutTeam, Warning, "village"},
        {DataRule::VisitNotPosted, Question, "visit", {LookBackMonths}},
        {DataRule::VisitOnLeave, Question, "visit", {LookBackMonths}},
        {DataRule::DayLeaveAndPresence, Error, "cadre", {LookBackMonths}},
        {DataRule::DisputeDates, Error, "dispute"},
        {DataRule::SweepResolved, Error, "sweep", {LookBackMonths}},
        {DataRule::SweepCount, Warning, "sweep", {LookBackMonths}},
        {DataRule::EarlierResolved, Warning, "baseline"},
        {DataRule::HouseholdMembers, Warning, "household"},
        {DataRule::HouseholdSize, Warning, "village", {HouseholdSizeMost}},
        {DataRule::VillageHouseholds, Warning, "village"},
        {DataRule::VillagePopulation, Warning, "village"},
        {DataRule::VillageParty, Error, "village"},
        {DataRule::VillagePoor, Error, "village"},
        {DataRule::OutlierVisits, Question, "village", {OutlierFactor, OutlierHistory}},
        {DataRule::OutlierIncome, Question, "village", {OutlierFactor}},
        {DataRule::OutlierAmount, Question, "ledger_entry", {OutlierFactor, OutlierHistory, LookBackMonths}},
    };
    return all;
}

const DataRuleInfo &infoOf(DataRule rule) { return *std::ranges::find(allDataRules(), rule, &DataRuleInfo::rule); }

bool isDuplicateRule(DataRule rule)
{
    return rule == DataRule::DuplicateCadre || rule == DataRule::DuplicateHousehold ||
           rule == DataRule::DuplicateVillage || rule == DataRule::DuplicateUnit;
}

} // namespace zhucun
