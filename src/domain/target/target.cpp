#include "domain/target/target.h"

namespace zhucun {

const std::vector<Term<TargetScope>> &Vocabulary<TargetScope>::terms()
{
    static const std::vector<Term<TargetScope>> all{
        {TargetScope::County, "county", u"全县", "County", u"县、全区、全市"},
        {TargetScope::Township, "township", u"乡镇", "Township", u"乡、镇、街道"},
        {TargetScope::Village, "village", u"村", "Village", u"行政村"},
        {TargetScope::Team, "team", u"工作队", "Work team", u"驻村工作队、队、工作组"},
        {TargetScope::Unit, "unit", u"单位", "Unit", u"派出单位、帮扶单位"},
        {TargetScope::UnitLevel, "unit_level", u"单位层级", "Level of units", u"层级、派出层级"},
        {TargetScope::CadreGroup, "cadre_group", u"干部", "Cadres", u"驻村干部、干部职级、人"},
        {TargetScope::HouseholdCategory, "household_category", u"户类别", "Kind of household", u"农户、户"},
    };
    return all;
}

const std::vector<Term<CadreGroup>> &Vocabulary<CadreGroup>::terms()
{
    static const std::vector<Term<CadreGroup>> all{
        {CadreGroup::All, "all", u"全体干部", "All cadres", u"干部、每人、所有干部、驻村干部"},
        {CadreGroup::CountyRank, "county", u"县级干部", "County rank", u"县处级干部、县领导、县级领导、县级领导干部"},
        {CadreGroup::SectionRank, "section", u"科局级干部", "Section rank",
         u"科级干部、乡科级干部、科局级领导干部、局级干部"},
        {CadreGroup::SubSectionRank, "subsection", u"股级干部", "Sub-section rank", u"股所级干部"},
        {CadreGroup::StaffRank, "staff", u"一般干部", "Staff", u"机关干部、普通干部、一般干部职工、一般工作人员"},
        {CadreGroup::Leadership, "leadership", u"班子成员", "Township leadership",
         u"乡镇班子成员、党委政府班子成员、领导班子成员、党政班子成员"},
        {CadreGroup::FirstSecretary, "first_secretary", u"第一书记", "First secretaries", u"驻村第一书记"},
        {CadreGroup::TeamLeader, "team_leader", u"队长", "Team leaders", u"工作队队长、驻村工作队队长"},
        {CadreGroup::TeamMember, "team_member", u"队员", "Team members", u"工作队员、驻村队员"},
    };
    return all;
}

namespace {

QString plainIndicator(const QString &code, TargetScope scope)
{
    static const std::pair<const char *, const char *> kOther[] = {
        {"duty.households_per_cadre", "duty.households"}, {"duty.deeds_per_cadre", "duty.deeds"},
        {"duty.deeds_per_unit", "duty.unit_deeds"},       {"duty.surveys_per_unit", "duty.surveys"},
        {"duty.trainings_per_unit", "duty.trainings"},
    };
    QString plain = code.trimmed();
    if (plain.startsWith(QLatin1String("duty."))) {
        for (const char *suffix : {".required", ".gap", ".upper"}) {
            if (plain.endsWith(QLatin1String(suffix)))
                plain.chop(int(qstrlen(suffix)));
        }
    }
    for (const auto &[other, own] : kOther) {
        if (plain == QLatin1String(other))
            plain = QLatin1String(own);
    }
    const bool isOfUnits = scope == TargetScope::Unit || scope == TargetScope::UnitLevel;
    return isOfUnits && plain == QLatin1String("duty.deeds") ? QStringLiteral("duty.unit_deeds") : plain;
}

} // namespace

Target tidied(Target target)
{
    const TargetScope scope = target.scope;
    target.indicator = plainIndicator(target.indicator, scope);
    if (scope != TargetScope::Township)
        target.townshipId = {};
    if (scope != TargetScope::Village)
        target.villageId = {};
    if (scope != TargetScope::Team)
        target.teamId = {};
    if (scope != TargetScope::Unit)
        target.unitId = {};
    if (scope != TargetScope::HouseholdCategory)
        target.categoryId = {};
    if (scope != TargetScope::UnitLevel)
        target.unitLevel.reset();
    if (scope != TargetScope::CadreGroup)
        target.cadreGroup.reset();
    const bool isOne = scope == TargetScope::County || target.townshipId.isValid() || target.villageId.isValid() ||
                       target.teamId.isValid() || target.unitId.isValid();
    if (isOne)
        target.each = false;
    if (!target.period.isEmpty()) {
        if (const auto written = parseTargetPeriod(target.period); written && written->kind == target.periodKind)
            target.period = written->key;
    }
    return target;
}

} // namespace zhucun
