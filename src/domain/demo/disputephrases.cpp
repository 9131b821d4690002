#include "domain/demo/phrases.h"

namespace zhucun::demo {

namespace {

constexpr QStringView kMarriage[] = {
    u"{甲}与{乙}婚后因家庭开支时常争吵,{乙}回娘家数月,{甲}要求调解和好",
    u"{甲}与{乙}协议离婚后,对子女抚养费每月数额意见不一",
    u"{甲}以彩礼未退为由多次到{乙}家中理论",
};
constexpr QStringView kNeighbour[] = {
    u"{甲}家雨水顺墙流入{乙}家院内,双方发生口角",
    u"{乙}在巷道堆放柴草,{甲}农机无法通行,多次交涉无果",
    u"{甲}家牲畜进入{乙}家菜地,啃食{作物}数垄,双方对赔偿有争议",
};
constexpr QStringView kHomestead[] = {
    u"{甲}翻建房屋,{乙}认为占了公用滴水",
    u"{甲}与{乙}对{处}老宅基地归属各执一词",
    u"{乙}建院墙越过界石约半米,{甲}要求拆除",
};
constexpr QStringView kContract[] = {
    u"{甲}与{乙}签订{作物}代种合同,约定价款{钱}元,{乙}以质量不符为由拒付",
    u"{甲}租用{乙}农机,租金{钱}元逾期未付",
};
constexpr QStringView kBusiness[] = {
    u"{甲}反映{乙}售出的种子出苗率低,要求赔偿{钱}元",
    u"{甲}与{乙}合伙养殖{畜},散伙时对账目有分歧",
};
constexpr QStringView kDamage[] = {
    u"{乙}浇地跑水淹了{甲}的{作物},损失约{钱}元",
    u"{甲}在{乙}家帮工时摔伤,医药费{钱}元由谁承担未能谈拢",
};
constexpr QStringView kForest[] = {
    u"{甲}与{乙}在{处}的承包地边界不清,春播时发生争执",
    u"{甲}称{乙}在其承包林地内放牧,毁坏树苗数十株",
    u"{甲}要求收回委托{乙}代耕的{数}亩承包地,{乙}称尚未到期",
};
constexpr QStringView kDemolition[] = {
    u"{甲}对修路占地附着物补偿数额不认可,与{乙}等户攀比",
    u"{甲}与{乙}为共有房屋的拆迁补偿分配发生分歧",
};
constexpr QStringView kPollution[] = {
    u"{乙}养殖场粪污外排,{甲}等住户反映异味大",
    u"{乙}焚烧废弃棚膜,{甲}要求停止",
};
constexpr QStringView kLabour[] = {
    u"{甲}在{乙}工地务工,被拖欠工资{钱}元",
    u"{甲}在{乙}合作社务工受伤,对误工费有争议",
};
constexpr QStringView kConsumer[] = {
    u"{甲}在{乙}商店购买的电动三轮车多次故障,要求退换",
    u"{甲}称{乙}出售的化肥分量不足",
};
constexpr QStringView kMedical[] = {
    u"{甲}对{乙}诊所用药后不适,要求退还药费{小钱}元",
};
constexpr QStringView kTraffic[] = {
    u"{甲}骑电动车与{乙}三轮车在{处}相撞,车损和医药费{钱}元未达成一致",
};
constexpr QStringView kProperty[] = {
    u"{甲}等住户因安置小区供暖不足,与物业负责人{乙}发生争执",
};
constexpr QStringView kGovernance[] = {
    u"{甲}对集体草场承包程序有异议,与承包人{乙}发生争执",
    u"{甲}认为集体分红名单遗漏其家庭成员,要求经办人{乙}说明",
};
constexpr QStringView kOther[] = {
    u"{甲}与{乙}因{琐事}发生口角,互有推搡",
    u"{甲}借给{乙}现金{钱}元,逾期未还",
    u"{甲}与兄弟{乙}对老人赡养和医药费分担有分歧",
};

constexpr DisputePhrases kDisputes[] = {
    {"neighbour", 22, kNeighbour},       {"forest_land", 17, kForest},   {"homestead", 13, kHomestead},
    {"marriage_family", 12, kMarriage},  {"damages", 7, kDamage},        {"contract", 5, kContract},
    {"production", 5, kBusiness},        {"labour", 5, kLabour},         {"other", 5, kOther},
    {"village_affairs", 3, kGovernance}, {"demolition", 2, kDemolition}, {"pollution", 2, kPollution},
    {"consumer", 1, kConsumer},          {"traffic", 1, kTraffic},       {"medical", 1, kMedical},
    {"property", 1, kProperty},
};

} // namespace

std::span<const DisputePhrases> disputePhrases() { return kDisputes; }

} // namespace zhucun::demo
