#include "domain/leave/leave.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

std::vector<EntityColumns> leaveColumns()
{
    return {entity(
        "leave", u"请假",
        {
            person("name", u"姓名")
                .required()
                .aliases(u"请假人、干部、干部姓名、驻村干部、请假人姓名")
                .explain(u"须是已登记的干部")
                .example(u"张伟"),
            nationalId(),
            term<LeaveKind>("kind", u"请假类别")
                .required()
                .aliases(u"类别、请假类型、请假种类、假别、休假方式、休假类型")
                .example(u"事假"),
            day("from_day", u"开始日期")
                .required()
                .aliases(u"起始日期、请假开始日期、开始时间、起始时间、请假开始时间、请假日期")
                .example(u"2026-03-09"),
            term<Half>("from_half", u"开始半天").aliases(u"开始时段、起始半天").explain(u"从下午开始时填下午"),
            day("to_day", u"结束日期")
                .required()
                .aliases(u"截止日期、终止日期、请假结束日期、结束时间、截止时间、请假结束时间")
                .example(u"2026-03-10"),
            term<Half>("to_half", u"结束半天").aliases(u"结束时段、截止半天").explain(u"到上午结束时填上午"),
            Column(Kind::Decimal, "days", u"天数")
                .aliases(u"请假天数、合计天数")
                .explain(u"可不填；少半天而未填半天的，最后一天只算上午")
                .example(u"2"),
            lines("reason", u"事由").aliases(u"请假事由、请假原因、原因").example(u"家中有事"),
            text("destination", u"去向").aliases(u"请假去向、外出地点、前往地点、地点").example(u"张家口市"),
            phone().aliases(u"电话、手机、手机号、手机号码、电话号码、联系方式、外出联系电话"),
            person("stand_in", u"代班人").aliases(u"代班人员、顶岗人员、工作代理人"),
            text("approver", u"批准人")
                .aliases(u"审批人、批准单位、审批单位、准假人、批准领导")
                .explain(u"队长、乡镇党委、县委组织部、县委，后面可写姓名；不填为待审批")
                .example(u"乡镇党委 王建国"),
            day("approved_on", u"批准日期").aliases(u"审批日期、批准时间、审批时间、准假日期").example(u"2026-03-06"),
            lines("steps", u"审批过程")
                .aliases(u"审批记录、审批意见")
                .explain(u"每次一行：日期 批准单位 姓名 同意或不同意 备注；填了以此为准"),
            day("withdrawn_on", u"撤销日期").aliases(u"撤销时间、取消日期"),
            lines("withdrawal_reason", u"撤销原因").aliases(u"撤销事由、取消原因"),
            day("returned_on", u"销假日期").aliases(u"销假时间、返岗日期、返岗时间").example(u"2026-03-11"),
            person("return_checked_by", u"销假核实人").aliases(u"核实人、销假人、销假经办人"),
            note(),
        })};
}

} // namespace zhucun::columns
