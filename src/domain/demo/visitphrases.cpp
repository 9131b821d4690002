#include "domain/demo/phrases.h"

namespace zhucun::demo {

namespace {

constexpr QStringView kFarmMatters[] = {
    u"今年种了{数}亩{作物},担心{季}行情不好、销路没着落",
    u"想再养{数}只{畜},缺少本钱,问能不能办小额信贷",
    u"{作物}连着两年减产,怀疑是品种退化,想请技术员来看看",
    u"家里{畜}近来不爱吃食,担心闹病,盼畜牧站上门防疫",
    u"想加入村里的{作物}合作社,不清楚入股和分红怎么算",
    u"{数}亩水浇地的机井出水小,{季}浇地排不上队",
    u"大棚棚膜老化,更换要花{钱}元,手头紧张",
    u"去年代卖的{作物}尚有{钱}元货款没有结清",
};
constexpr QStringView kFarmAnswers[] = {
    u"帮助对接{市场},商定按保底价收购",
    u"讲明小额信贷条件和手续,陪同到乡镇农信社递交申请",
    u"联系县农业农村局技术员到地头查看,建议换用新品种",
    u"协调乡畜牧站当日上门诊治,并补打疫苗",
    u"与合作社理事长商量,同意以土地入股,年底按股分红",
    u"同村“两委”研究,重新排定浇地次序,并报水务部门检修机井",
    u"联系厂家按团购价供应棚膜,可分两次付款",
    u"与收购商通话核实,答应{日}结清",
};
constexpr QStringView kPolicyMatters[] = {
    u"询问脱贫户享受的帮扶政策今年是否还继续执行", u"询问监测户纳入和退出的条件,认为自家应当纳入",
    u"不清楚耕地地力保护补贴何时发到“一卡通”",     u"问公益性岗位的报酬标准和选聘办法",
    u"询问退耕还林补助到期后还有没有新政策",       u"对今年城乡居民医保缴费标准不了解",
    u"问子女户口迁出后还能不能享受村里分红",
};
constexpr QStringView kPolicyAnswers[] = {
    u"逐条讲解现行帮扶政策,脱贫不脱政策,留下明白纸",
    u"对照监测标准逐项核算收入支出,提请村级评议",
    u"查询“一卡通”发放明细,告知发放时间",
    u"说明报酬标准和选聘程序,登记其报名意愿",
    u"查阅文件后答复,现行补助到期后按新一轮政策执行",
    u"讲清缴费标准和参保资助办法,帮助在手机上查询",
    u"讲清成员身份认定的规定,建议提交村民代表会议讨论",
};
constexpr QStringView kHealthMatters[] = {
    u"{亲属}患{病},常年吃药,每月药费{小钱}元左右", u"{亲属}住院花费{钱}元,不清楚报销比例",
    u"慢性病证还没办下来,在门诊买药不能报销",      u"{亲属}行动不便,去县医院复查没人陪护",
    u"家庭医生签约后很少上门,想量个血压都不方便",  u"在外地看病,异地备案没办成,回来报销手续繁琐",
};
constexpr QStringView kHealthAnswers[] = {
    u"帮助整理病历和票据,代为到乡镇卫生院申办门诊慢性病待遇",
    u"联系县医保局核实报销比例,符合大病保险报销条件,已递交材料",
    u"到乡镇卫生院查询进度,{日}可以领证",
    u"用队里的车送到县医院复查,并协助挂号取药",
    u"协调家庭医生{日}上门随访,测量血压血糖",
    u"通过手机帮助补办异地就医备案,指导整理报销材料",
};
constexpr QStringView kWorkMatters[] = {
    u"{亲属}想就近务工,照顾家里老人,盼帮着找活", u"在外打工工资被拖欠{钱}元,多次讨要未果",
    u"想学一门手艺,问县里有没有免费培训",        u"外出务工的交通补贴还没有领到",
    u"{亲属}大学毕业后一直没有找到合适的工作",   u"扶贫车间订单少了,{季}收入比去年低",
};
constexpr QStringView kWorkAnswers[] = {
    u"推荐到{用工处}务工,{日}上岗",
    u"联系劳动监察部门介入,用工方答应分期支付",
    u"登记培训意愿,推荐参加县人社局{培训}培训班",
    u"协助补齐务工证明,补贴材料已报乡镇",
    u"提供招聘信息{数}条,帮助修改简历并联系用人单位",
    u"联系车间负责人增加手工订单,先安排计件活",
};
constexpr QStringView kAidMatters[] = {
    u"{亲属}丧失劳动能力,家中收入减少,申请低保",
    u"低保金本月未到账,询问原因",
    u"因{灾}损失较大,生活一时困难,申请临时救助",
    u"认为低保评议中家庭收入核算偏高",
    u"残疾人两项补贴漏发{数}个月",
    u"冬季取暖煤不够用,存煤只够烧半个月",
};
constexpr QStringView kAidAnswers[] = {
    u"入户核算收入,帮助填写申请,提交村级评议",  u"向乡镇民政所核实,系银行卡更换所致,已重新登记",
    u"按临时救助程序上报,先送去米面油等慰问品", u"当面解释核算办法,请村评议小组复核",
    u"与县残联联系核对,下月一并补发",           u"协调取暖煤一吨,已送到家中",
};
constexpr QStringView kHouseMatters[] = {
    u"房屋后墙出现裂缝,{季}雨水多时不敢住人",     u"屋顶漏雨,{亲属}年老无力翻修", u"想申请危房改造,不知要什么材料",
    u"易地搬迁后旧房拆除,宅基地复垦补偿还没兑现", u"院墙倒塌一段,牲畜常跑进来",
};
constexpr QStringView kHouseAnswers[] = {
    u"会同乡镇住建人员现场查看,申报房屋安全鉴定,先安排借住",
    u"组织队员和党员志愿者上房铺油毡,漏雨处已修好",
    u"一次性告知申请材料,代为拍照填表",
    u"查到补偿款已拨到乡镇,督促尽快发放",
    u"协调砖和水泥,村里出工,帮助砌好",
};
constexpr QStringView kWaterMatters[] = {
    u"自来水一天只供一个时段,水压小,高处几户接不上",
    u"水管冬季冻裂,至今靠担水吃",
    u"水质发浑,担心喝了不放心",
    u"水表走得快,这个季度水费比往常多",
};
constexpr QStringView kWaterAnswers[] = {
    u"联系水务站检修水泵,延长供水时段",
    u"协调管材,组织村民挖开冻管更换",
    u"取水样送县疾控中心检测,结果合格,已告知",
    u"请水管员校表,多收部分下次抵扣",
};
constexpr QStringView kRoadMatters[] = {
    u"门前巷道还是土路,{季}泥泞难走,三轮车进不来",
    u"村口到地里的田间路被水冲断,拉运{作物}要绕行",
    u"街道路灯坏了{数}盏,老人晚上出行不便",
    u"通村公路弯道处没有护栏,大车会车危险",
};
constexpr QStringView kRoadAnswers[] = {
    u"列入村内巷道硬化计划,已报乡镇备案",
    u"协调铲车一台,当日垫平可以通行",
    u"联系厂家更换灯头,路灯恢复照明",
    u"会同交通部门勘查现场,先设警示标志",
};
constexpr QStringView kSchoolMatters[] = {
    u"{亲属}考上大学,学费还差{钱}元",
    u"孩子寄宿在县城,每月生活费压力大,问有没有补助",
    u"雨露计划补助申报后没有回音",
    u"孙子由老人照看,放学后作业没人辅导",
};
constexpr QStringView kSchoolAnswers[] = {
    u"帮助申办生源地助学贷款,另联系派出单位结对资助",
    u"向学校核实,列入寄宿生生活补助名单",
    u"到乡镇查询申报进度,材料已通过初审",
    u"请大学生志愿者假期在村部辅导功课",
};
constexpr QStringView kLandMatters[] = {
    u"流转给大户的{数}亩地,流转费拖了{数}个月没给",
    u"承包地确权面积与实际种植面积不一致",
    u"地边与邻家界线不清,怕{季}再起争执",
    u"林地被牲畜啃踏,问由谁管护",
};
constexpr QStringView kLandAnswers[] = {
    u"约谈流转大户,答应{日}付清,并补签合同",
    u"查阅确权档案,会同村干部实地丈量后登记更正",
    u"召集双方到地头,重新栽立界石",
    u"交由护林员加强巡查,村里广播提醒",
};
constexpr QStringView kElderMatters[] = {
    u"子女常年在外,独自生活,担心生病没人知道",
    u"养老金资格认证不会用手机操作",
    u"想到村互助幸福院吃午饭,问怎么收费",
    u"高龄津贴今年还没有领到",
};
constexpr QStringView kElderAnswers[] = {
    u"与邻居约定每日照看,队员轮流上门,并与子女通了电话",
    u"现场用手机帮助完成资格认证",
    u"联系幸福院,每餐收费两元,次日起就餐",
    u"核对年龄和账号,报乡镇民政所补发",
};
constexpr QStringView kPowerMatters[] = {
    u"{季}用电高峰电压低,水泵带不起来",
    u"入户电线老化,担心起火",
    u"停电通知不及时,大棚卷帘机受影响",
};
constexpr QStringView kPowerAnswers[] = {
    u"向供电所反映,拟增容变压器,列入检修计划",
    u"请村电工更换老化线路和开关",
    u"与供电所商定停电提前一天在村微信群通知",
};
constexpr QStringView kCleanMatters[] = {
    u"垃圾清运不及时,巷口异味大",
    u"邻居粪堆占道,{季}蚊蝇多",
    u"户厕改造后抽粪不方便",
};
constexpr QStringView kCleanAnswers[] = {
    u"与保洁公司约定三天一清,安排保洁员负责",
    u"发动党员带头清理,粪堆当日移走",
    u"登记抽粪需求,由村里统一安排吸污车",
};
constexpr QStringView kQuarrelMatters[] = {
    u"与邻居因{琐事}拌嘴,互不来往",
    u"兄弟之间对老人赡养费分担有意见",
    u"因排水沟走向与后邻发生争执",
};
constexpr QStringView kQuarrelAnswers[] = {
    u"分别上门做工作,双方同意各让一步",
    u"召集家庭会议,议定按月分担,写成协议",
    u"会同村干部现场查看,重新划定排水沟走向",
};
constexpr QStringView kVillageMatters[] = {
    u"希望村务公开栏及时更新,把集体收入用到哪里写明白",
    u"对村里光伏收益分配有疑问",
    u"建议村民代表会议多听外出务工户的意见",
};
constexpr QStringView kVillageAnswers[] = {
    u"督促村“两委”补齐公开内容,当场翻看账目作了解释",
    u"说明收益分配办法和公示情况",
    u"建议被采纳,下次会议开通视频参会",
};
constexpr QStringView kOtherMatters[] = {
    u"身份证丢失,补办不知道去哪里",
    u"手机不会用,想学着和外地子女视频",
    u"家中无突出困难,对驻村工作表示满意",
};
constexpr QStringView kOtherAnswers[] = {
    u"告知补办手续,{日}陪同到派出所办理",
    u"手把手教会操作,保存了驻村干部电话",
    u"谈心交流,了解家庭生产生活情况",
};

constexpr TopicPhrases kTopics[] = {
    {"production", 14, kFarmMatters, kFarmAnswers, u"县农业农村局"},
    {"policy", 12, kPolicyMatters, kPolicyAnswers, u"乡镇便民服务中心"},
    {"health", 11, kHealthMatters, kHealthAnswers, u"县医疗保障局"},
    {"employment", 10, kWorkMatters, kWorkAnswers, u"县人力资源和社会保障局"},
    {"assistance", 9, kAidMatters, kAidAnswers, u"县民政局"},
    {"housing", 8, kHouseMatters, kHouseAnswers, u"县住房和城乡建设局"},
    {"water", 7, kWaterMatters, kWaterAnswers, u"县水务局"},
    {"road", 6, kRoadMatters, kRoadAnswers, u"县交通运输局"},
    {"education", 5, kSchoolMatters, kSchoolAnswers, u"县教育体育局"},
    {"land", 5, kLandMatters, kLandAnswers, u"乡镇农经站"},
    {"old_age", 4, kElderMatters, kElderAnswers, u"乡镇民政所"},
    {"electricity", 3, kPowerMatters, kPowerAnswers, u"县供电公司"},
    {"environment", 3, kCleanMatters, kCleanAnswers, u"乡镇人居环境办"},
    {"dispute", 2, kQuarrelMatters, kQuarrelAnswers, u"村人民调解委员会"},
    {"village_affairs", 2, kVillageMatters, kVillageAnswers, u"村务监督委员会"},
    {"other", 1, kOtherMatters, kOtherAnswers, u"乡镇便民服务中心"},
};

} // namespace

std::span<const TopicPhrases> topicPhrases() { return kTopics; }

} // namespace zhucun::demo
