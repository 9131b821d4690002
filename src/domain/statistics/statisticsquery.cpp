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
    };
    return all;
}

} // namespace zhucun
