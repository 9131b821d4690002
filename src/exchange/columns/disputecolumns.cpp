#include "domain/dispute/dispute.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

std::vector<EntityColumns> disputeColumns()
{
    return {entity(
        "dispute", u"矛盾纠纷",
        {
            identifier("number", u"编号")
                .aliases(u"纠纷编号、案件编号")
                .explain(u"如 2026-0001，不重复；不填时自动编号"),
            day("found_on", u"排查日期")
                .required()
                .aliases(u"日期、发现日期、登记日期、排查时间、发生日期")
                .example(u"2026-03-05"),
            township().required(),
            village().required(),
            text("group", u"组").aliases(u"村民小组、小组、村组"),
            term<DisputeSource>("source", u"来源")
                .aliases(u"纠纷来源、案件来源")
                .explain(u"不填为排查")
                .example(u"排查"),
            Column(Kind::Term, "category", u"纠纷类别")
                .required()
                .aliases(u"类别、纠纷类型、类型")
                .choices(u"婚姻家庭、邻里、房屋宅基地、合同、生产经营、损害赔偿、山林土地、征地拆迁、环境污染、劳动争议"
                         u"、消费、医疗、道路交通、物业、村务管理、其他")
                .example(u"邻里"),
            list("parties", u"当事人")
                .required()
                .aliases(u"当事人姓名、纠纷当事人、双方当事人")
                .explain(u"几人之间用顿号隔开")
                .example(u"王有财、刘满仓"),
            integer("people", u"涉及人数").aliases(u"人数").explain(u"人").example(u"2"),
            money("amount", u"涉及金额")
                .aliases(u"金额、标的额、涉案金额")
                .explain(u"元；表头写（万元）时按万元读")
                .example(u"3000"),
            term<DisputeRisk>("risk", u"风险等级").aliases(u"等级、风险").explain(u"不填为一般").example(u"一般"),
            lines("summary", u"简要情况")
                .required()
                .aliases(u"纠纷简要情况、基本情况、情况、简要案情、主要情况")
                .example(u"因宅基地边界发生争执"),
            person("responsible", u"责任人").aliases(u"调解责任人、包案责任人、调解人").example(u"郭守义"),
            nationalId().explain(u"责任人是干部且有同名时填").example(u""),
            person("lead_official", u"包案领导").aliases(u"包保领导、包联领导"),
            day("accepted_on", u"受理日期").aliases(u"受理时间"),
            lines("steps", u"调处过程")
                .aliases(u"调解过程、调处经过")
                .explain(u"每次一行：日期 调解人 内容，中间空一格")
                .example(u"2026-03-06 郭守义 到现场丈量，双方同意协商"),
            term<DisputeOutcome>("outcome", u"调处结果").aliases(u"调解结果、化解结果、处理结果").example(u"调解成功"),
            day("resolved_on", u"化解日期").aliases(u"化解时间、办结日期、调结日期").example(u"2026-03-08"),
            text("agreement_number", u"协议编号").aliases(u"调解协议编号、协议书编号"),
            day("revisited_on", u"回访日期").aliases(u"回访时间"),
            lines("revisit_result", u"回访结果").aliases(u"回访情况"),
            day("archived_on", u"归档日期").aliases(u"归档时间"),
            yesNo("petition_linked", u"是否涉访").aliases(u"涉访、是否涉及信访"),
            identifier("recurrence_of", u"复发自编号").aliases(u"原纠纷编号").explain(u"旧纠纷又起时填原来的编号"),
            yesNo("typical", u"是否典型").aliases(u"典型、典型案例"),
            note(),
            event(),
        })};
}

} // namespace zhucun::columns
