#include "domain/division/division.h"
#include "domain/household/household.h"
#include "domain/pairing/pairing.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

EntityColumns divisionColumns()
{
    return entity(
        "division", u"行政区划",
        {
            identifier("code", u"区划代码")
                .required()
                .aliases(u"代码、行政区划代码、统计用区划代码")
                .explain(u"2、4、6 或 9 位")
                .example(u"130725104"),
            text("name", u"名称").required().aliases(u"区划名称、单位名称").example(u"小蒜沟镇"),
            term<DivisionLevel>("level", u"级别").aliases(u"层级").explain(u"不填时按代码位数判断").example(u"乡镇"),
            identifier("parent", u"上级代码")
                .aliases(u"上级区划代码")
                .explain(u"不填时取代码的前几位")
                .example(u"130725"),
            day("opened_on", u"设立日期").example(u"2016-01-01"),
            day("closed_on", u"撤销日期").explain(u"撤并后仍保留历史"),
        });
}

EntityColumns villageColumns()
{
    return entity(
        "village", u"村",
        {
            text("name", u"村名")
                .required()
                .aliases(u"村、村名称、行政村、行政村名称、村庄、派驻村、社区")
                .example(u"北朝碾村"),
            township().required(),
            identifier("code", u"区划代码")
                .aliases(u"村代码、代码、统计用区划代码、行政区划代码")
                .explain(u"12 位，可不填")
                .example(u"130725104215"),
            list("tags", u"村类别")
                .aliases(u"类别、村类型、村庄类别")
                .explain(u"几类之间用顿号隔开")
                .choices(u"省定贫困村、一类贫困村、二类贫困村、三类贫困村、脱贫村、软弱涣散村、难村、弱村、产业村、乱村"
                         u"、易地搬迁安置村、乡村振兴任务重的村、红色村")
                .example(u"脱贫村、软弱涣散村"),
            integer("households", u"户数").aliases(u"总户数、农户数").explain(u"户").example(u"312"),
            integer("population", u"人口").aliases(u"总人口、人口数、人数").explain(u"人").example(u"860"),
            integer("party_members", u"党员数").aliases(u"党员人数、党员").explain(u"名").example(u"36"),
            integer("party_branches", u"党支部数").aliases(u"支部数、党支部").explain(u"个").example(u"1"),
            integer("year", u"年份")
                .aliases(u"年度")
                .explain(u"后四列是哪一年的数；一村多年时每年一行")
                .example(u"2025"),
            money("collective_income", u"年集体经济收入")
                .aliases(u"集体经济收入、村集体经济收入、集体收入、村集体收入、集体经济年收入")
                .explain(u"元；表头写（万元）时按万元读")
                .example(u"125000"),
            money("income_per_head", u"人均纯收入")
                .aliases(u"人均收入、农民人均纯收入、人均可支配收入")
                .explain(u"元")
                .example(u"15200"),
            integer("poor_households", u"贫困户数").aliases(u"贫困户、建档立卡户数").explain(u"户").example(u"41"),
            integer("poor_people", u"贫困人口").aliases(u"贫困人数、建档立卡人口").explain(u"人").example(u"96"),
            person("secretary", u"村党组织书记").aliases(u"村书记、村支书、党支部书记、书记").example(u"李建国"),
            phone(),
            note(),
        });
}

EntityColumns householdColumns()
{
    return entity(
        "household", u"农户",
        {
            township().required(),
            village().required(),
            text("group", u"组").aliases(u"村民小组、小组、村组").example(u"二组"),
            person("head", u"户主").required().aliases(u"户主姓名、姓名").example(u"王有财"),
            nationalId().example(u""),
            list("categories", u"户类别")
                .aliases(u"类别、户类型、农户类别")
                .explain(u"几类之间用顿号隔开")
                .choices(u"困难户、党员户、科技致富户、信访户、老党员、代表委员、经济能人户、科技示范户、老纠纷户、老上"
                         u"访户、外出流动户、脱贫户、监测户、低保户、特困户、空巢老人、留守儿童、残障、孤寡、贫困党员")
                .example(u"脱贫户、低保户"),
            integer("people", u"人口").aliases(u"家庭人口、人口数、人数").explain(u"人").example(u"4"),
            phone(),
            text("address", u"住址").aliases(u"地址、家庭住址、详细地址"),
            lines("members", u"家庭成员")
                .aliases(u"成员")
                .explain(
                    u"每人一行：姓名/与户主关系/性别/出生年月/身份证号/健康状况/在家或外出务工，不知道的留空，斜线保留")
                .example(u"王小明/儿子/男/2001.08//健康/外出务工"),
            note(),
        });
}

EntityColumns pairingColumns()
{
    return entity(
        "pairing", u"结对",
        {
            term<PairingKind>("kind", u"结对类型").required().aliases(u"类型、结对类别、结对方式").example(u"党员结对"),
            text("helper", u"帮扶方")
                .required()
                .aliases(u"帮扶单位、帮扶人、帮扶干部、结对方、帮扶责任人")
                .explain(u"单位名称，或干部、党员姓名；单位和联户的干部须已登记")
                .example(u"张伟"),
            nationalId().explain(u"帮扶方是干部且有同名时填").example(u""),
            text("helped", u"帮扶对象")
                .required()
                .aliases(u"被帮扶方、结对对象、帮扶户")
                .explain(u"村名、乡镇名、户主或党员姓名；干部联户的户主须已登记")
                .example(u"王有财"),
            township(),
            village(),
            identifier("household_national_id", u"户主身份证号").explain(u"同村有同名户主时填"),
            day("starts_on", u"开始日期").aliases(u"结对日期、开始时间、结对时间").example(u"2026-03-01"),
            day("ends_on", u"结束日期").aliases(u"结束时间"),
            note(),
        });
}

} // namespace

std::vector<EntityColumns> placeColumns()
{
    return {divisionColumns(), villageColumns(), householdColumns(), pairingColumns()};
}

} // namespace zhucun::columns
