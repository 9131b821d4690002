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

} // namespace

std::vector<EntityColumns> visitColumns() { return {visitEntity(), sweepColumns()}; }

} // namespace zhucun::columns
