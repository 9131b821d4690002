#include "domain/statistics/statisticsquery.h"

namespace zhucun {

const std::vector<Term<StatisticsGrouping>> &Vocabulary<StatisticsGrouping>::terms()
{
    static const std::vector<Term<StatisticsGrouping>> all{
        {StatisticsGrouping::Township, "township", u"乡镇", "Township"},
        {StatisticsGrouping::Village, "village", u"村", "Village"},
        {StatisticsGrouping::Team, "team", u"工作队", "Work team"},
        {StatisticsGrouping::Unit, "unit", u"派出单位", "Sending unit"},
        {StatisticsGrouping::UnitLevel, "unit_level", u"单位层级", "Level of the unit"},
        {StatisticsGrouping::Round, "round", u"轮次", "Round"},
        {StatisticsGrouping::Category, "category", u"类别", "Category"},
        {StatisticsGrouping::Month, "month", u"月份", "Month"},
        {StatisticsGrouping::VillageTag, "village_tag", u"村类别", "Kind of village"},
        {StatisticsGrouping::HouseholdCategory, "household_category", u"对象类别", "Kind of household"},
        {StatisticsGrouping::Mode, "mode", u"方式", "Mode"},
        {StatisticsGrouping::Role, "role", u"驻村职务", "Role"},
        {StatisticsGrouping::Sex, "sex", u"性别", "Sex"},
        {StatisticsGrouping::AgeBand, "age", u"年龄段", "Age band"},
        {StatisticsGrouping::Political, "political_status", u"政治面貌", "Political status"},
        {StatisticsGrouping::Education, "education", u"学历", "Education"},
        {StatisticsGrouping::Rank, "rank", u"职级", "Rank"},
        {StatisticsGrouping::Reserve, "reserve", u"后备干部", "Reserve cadre"},
        {StatisticsGrouping::BirthDecade, "birth_decade", u"出生年代", "Decade of birth"},
        {StatisticsGrouping::PostedCadres, "posted_cadres", u"派驻人数", "Cadres posted"},
        {StatisticsGrouping::CollectiveIncome, "collective_income", u"年集体经济收入", "Collective income"},
    };
    return all;
}

} // namespace zhucun
