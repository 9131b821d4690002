#include "domain/demo/unitlist.h"

namespace zhucun::demo {

namespace {

using enum UnitCategory;

constexpr UnitEntry kProvince[] = {
    {u"省公安厅", PoliticalLegal},  {u"省农业农村厅", Economic},     {u"省水利厅", Professional},
    {u"省委党校", PartyGovernment}, {u"省交通运输厅", Professional}, {u"省商务厅", Economic},
    {u"省司法厅", PoliticalLegal},  {u"省统计局", PartyGovernment},  {u"省农业科学院", Professional},
    {u"省供销合作总社", Economic},
};
constexpr UnitEntry kCity[] = {
    {u"市总工会", PartyGovernment},
    {u"市委组织部", PartyGovernment},
    {u"市财政局", Economic},
    {u"市中级人民法院", PoliticalLegal},
    {u"市农业农村局", Economic},
    {u"市卫生健康委", Professional},
    {u"市人民检察院", PoliticalLegal},
    {u"市教育局", Professional},
    {u"市水务局", Professional},
    {u"市发展和改革委", Economic},
    {u"市委宣传部", PartyGovernment},
    {u"市交通运输局", Professional},
    {u"市税务局", Economic},
    {u"市司法局", PoliticalLegal},
    {u"市林业和草原局", Professional},
    {u"团市委", PartyGovernment},
    {u"市妇联", PartyGovernment},
    {u"市科学技术局", Professional},
    {u"市民政局", PartyGovernment},
    {u"市审计局", Economic},
    {u"市市场监督管理局", Economic},
    {u"市生态环境局", Professional},
    {u"市文化广电和旅游局", Professional},
    {u"市医疗保障局", Professional},
};
constexpr UnitEntry kCounty[] = {
    {u"县国土局", Professional},
    {u"县委组织部", PartyGovernment},
    {u"县公安局", PoliticalLegal},
    {u"县财政局", Economic},
    {u"县农业农村局", Economic},
    {u"县委办公室", PartyGovernment},
    {u"县政府办公室", PartyGovernment},
    {u"县人大常委会办公室", PartyGovernment},
    {u"县政协办公室", PartyGovernment},
    {u"县纪委监委", PartyGovernment},
    {u"县委宣传部", PartyGovernment},
    {u"县委统战部", PartyGovernment},
    {u"县委政法委", PoliticalLegal},
    {u"县人民法院", PoliticalLegal},
    {u"县人民检察院", PoliticalLegal},
    {u"县司法局", PoliticalLegal},
    {u"县发展和改革局", Economic},
    {u"县科技和工业信息化局", Economic},
    {u"县商务局", Economic},
    {u"县统计局", Economic},
    {u"县审计局", Economic},
    {u"县税务局", Economic},
    {u"县市场监督管理局", Economic},
    {u"县乡村振兴局", Economic},
    {u"县供销合作社", Economic},
    {u"县粮食和物资储备局", Economic},
    {u"县农业综合开发中心", Economic},
    {u"县教育体育局", Professional},
    {u"县卫生健康局", Professional},
    {u"县水务局", Professional},
    {u"县交通运输局", Professional},
    {u"县林业和草原局", Professional},
    {u"县住房和城乡建设局", Professional},
    {u"县文化广电和旅游局", Professional},
    {u"县气象局", Professional},
    {u"县畜牧发展中心", Professional},
    {u"县农业机械服务中心", Professional},
    {u"县疾病预防控制中心", Professional},
    {u"县生态环境分局", Professional},
    {u"县应急管理局", PoliticalLegal},
    {u"县信访局", PoliticalLegal},
    {u"县人力资源和社会保障局", PartyGovernment},
    {u"县民政局", PartyGovernment},
    {u"县退役军人事务局", PartyGovernment},
    {u"县行政审批局", PartyGovernment},
    {u"县医疗保障局", PartyGovernment},
    {u"县城市管理综合行政执法局", PoliticalLegal},
    {u"县委党校", PartyGovernment},
    {u"县档案馆", PartyGovernment},
    {u"县总工会", PartyGovernment},
    {u"团县委", PartyGovernment},
    {u"县妇联", PartyGovernment},
    {u"县科协", Professional},
    {u"县工商联", Economic},
    {u"县残联", PartyGovernment},
    {u"县红十字会", PartyGovernment},
    {u"县融媒体中心", PartyGovernment},
    {u"县机关事务服务中心", PartyGovernment},
    {u"县公共资源交易中心", Economic},
    {u"县招商服务中心", Economic},
    {u"县供电公司", Economic},
    {u"县邮政分公司", Economic},
    {u"县农村信用联社", Economic},
    {u"县烟草专卖局", Economic},
    {u"县第一中学", Professional},
    {u"县职业技术教育中心", Professional},
    {u"县国有林场", Professional},
    {u"县公路管理站", Professional},
    {u"县土壤肥料工作站", Professional},
};

} // namespace

std::span<const UnitEntry> unitNames(UnitLevel level)
{
    switch (level) {
    case UnitLevel::Province:
        return kProvince;
    case UnitLevel::City:
        return kCity;
    case UnitLevel::County:
        return kCounty;
    case UnitLevel::Central:
    case UnitLevel::Township:
    case UnitLevel::Military:
    case UnitLevel::Other:
        return {};
    }
    return {};
}

} // namespace zhucun::demo
