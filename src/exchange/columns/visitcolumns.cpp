#include "domain/honour/honour.h"
#include "domain/petition/petition.h"
#include "domain/visit/visit.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

EntityColumns visitEntity()
{
    return entity(
        "visit", u"走访",
        {
            day("visited_on", u"日期").required().aliases(u"走访日期、走访时间、时间、入户日期").example(u"2026-03-05"),
            township().required(),
            village().required(),
            text("group", u"组").aliases(u"村民小组、小组、村组").example(u"二组"),
            person("person", u"走访对象")
                .required()
                .aliases(u"被走访人、户主、对象、走访户、对象姓名")
                .explain(u"户主，或座谈名称")
                .example(u"王有财"),
            list("categories", u"对象类别")
                .aliases(u"户类别、走访对象类别")
                .explain(u"几类之间用顿号隔开")
                .choices(u"困难户、党员户、科技致富户、信访户、老党员、代表委员、经济能人户、科技示范户、老纠纷户、老上"
                         u"访户、外出流动户、脱贫户、监测户、低保户、特困户、空巢老人、留守儿童、残障、孤寡、贫困党员")
                .example(u"脱贫户"),
            list("cadres", u"走访干部")
                .required()
                .aliases(u"走访人、干部、走访人员、干部姓名、驻村干部")
                .explain(u"须是已登记的干部；几人之间用顿号隔开")
                .example(u"张伟"),
            identifier("national_id", u"身份证号")
                .aliases(u"干部身份证号、身份证号码、走访干部身份证号")
                .explain(u"走访干部的；几人时按同样次序用顿号隔开")
                .example(u"130725198005129913"),
            identifier("household_national_id", u"户主身份证号")
                .aliases(u"走访对象身份证号")
                .explain(u"同村有同名户主时填"),
            term<VisitMode>("mode", u"走访方式").aliases(u"方式、走访形式").explain(u"不填为入户").example(u"入户"),
            integer("person_times", u"人次").aliases(u"走访人次").explain(u"不填为 1").example(u"1"),
            integer("household_times", u"户次")
                .aliases(u"走访户次")
                .explain(u"不填为 1；没有走到户的填 0")
                .example(u"1"),
            text("topic", u"问题类别")
                .aliases(u"诉求类别、问题分类")
                .choices(
                    u"政策咨询、生产发展、住房、医疗、教育、就业务工、饮水、道路、用电、土地、低保救助、养老、矛盾纠纷"
                    u"、环境卫生、村务、其他")
                .example(u"生产发展"),
            lines("matter", u"反映问题").aliases(u"反映的问题、问题、诉求、意见建议、走访内容"),
            lines("answer", u"答复处理").aliases(u"答复、处理情况、办理情况、答复处理情况"),
            text("passed_on_to", u"转办").aliases(u"转办单位、移交单位"),
            day("done_on", u"办结日期").aliases(u"办结时间、解决日期"),
            term<Satisfaction>("satisfaction", u"满意度").aliases(u"群众满意度、是否满意"),
            yesNo("typical", u"是否典型").aliases(u"典型、典型事迹"),
            note(),
            event(),
        });
}

EntityColumns sweepColumns()
{
    return entity(
        "sweep", u"排查",
        {
            township().required(),
            village().required(),
            day("from", u"起始日期").required().aliases(u"开始日期、起始时间、排查起始日期").example(u"2026-03-01"),
            day("to", u"截止日期").required().aliases(u"结束日期、截止时间、排查截止日期").example(u"2026-03-31"),
            integer("found", u"排查起数")
                .required()
                .aliases(u"起数、纠纷起数、排查数")
                .explain(u"没有的填 0，是零报告")
                .example(u"0"),
            person("reporter", u"报告人").aliases(u"填报人、上报人、排查人").example(u"张伟"),
            note(),
        });
}

EntityColumns petitionColumns()
{
    return entity(
        "petition", u"信访",
        {
            day("received_on", u"日期")
                .required()
                .aliases(u"信访日期、信访时间、来访日期、来信日期、接访日期、受理日期、登记日期、时间")
                .example(u"2026-03-05"),
            township().explain(u"与村至少填一项"),
            village(),
            term<PetitionLevel>("level", u"层级").required().aliases(u"信访层级、受理层级、级别").example(u"乡"),
            term<PetitionMode>("form", u"形式").required().aliases(u"信访形式、信访方式、方式、渠道").example(u"来访"),
            integer("people", u"人数").aliases(u"人次、信访人数、来访人数").explain(u"不填为 1").example(u"1"),
            text("petitioner", u"信访人").aliases(u"信访人姓名、姓名、来访人、上访人、反映人").example(u"王有财"),
            lines("matter", u"事项").aliases(u"信访事项、反映事项、反映问题、信访内容、主要诉求、诉求"),
            day("done_on", u"办结日期").aliases(u"办结时间、化解日期、答复日期"),
            lines("result", u"办理结果").aliases(u"办理情况、处理结果、处理情况、结果、答复意见"),
            note(),
            event(),
        });
}

EntityColumns honourColumns()
{
    return entity(
        "honour", u"表彰处理",
        {
            person("name", u"姓名")
                .aliases(u"干部姓名、名字、人员")
                .explain(u"须是已登记的干部；表彰、处理工作队时不填")
                .example(u"张伟"),
            nationalId(),
            text("team", u"工作队").aliases(u"工作队名称、队名、驻村工作队").explain(u"表彰、处理工作队时填，姓名不填"),
            text("round", u"轮次").aliases(u"驻村轮次、批次").explain(u"同名工作队不止一支时填，如 1"),
            day("awarded_on", u"日期")
                .required()
                .aliases(u"表彰日期、表彰时间、授予日期、处理日期、处理时间、时间")
                .example(u"2026-03-05"),
            term<HonourKind>("kind", u"类别")
                .required()
                .aliases(u"表彰类别、处理类别、表彰名称、荣誉名称、处理措施、种类")
                .example(u"通报嘉奖"),
            text("authority", u"授予机关")
                .aliases(u"表彰机关、处理机关、批准机关、决定机关、授予单位、表彰单位")
                .example(u"县委组织部"),
            text("document_number", u"文号")
                .aliases(u"文件号、发文字号、表彰文号、处理文号")
                .example(u"尚组字〔2026〕3号"),
            lines("reason", u"事由").aliases(u"原因、表彰事由、处理事由、处理原因、主要事迹"),
            note(),
        });
}

} // namespace

std::vector<EntityColumns> visitColumns()
{
    return {visitEntity(), sweepColumns(), petitionColumns(), honourColumns()};
}

} // namespace zhucun::columns
