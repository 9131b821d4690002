#include "domain/statistics/statisticsquery.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

EntityColumns targets()
{
    return entity(
        "target", u"目标",
        {
            text("indicator", u"指标")
                .required()
                .aliases(u"指标名称、目标名称、目标、职责、事项、指标代码")
                .explain(
                    u"统计指标的名称或代码；职责为 duty.households 帮扶户数、duty.visits 必访户、duty.deeds 干部办实事"
                    u"、duty.unit_deeds 单位办实事、duty.surveys 单位调研、duty.trainings 单位培训")
                .example(u"duty.households"),
            text("scope", u"范围")
                .aliases(u"适用范围、对象、适用对象、责任主体")
                .explain(u"全县、每村、每乡镇、每单位、县级干部、班子成员、市级单位、户类别：困难户，或具体的乡镇、村、"
                         u"单位、"
                         u"工作队，如 单位：县水务局；不填为全县。指合计数的在后面写“合计”")
                .example(u"一般干部"),
            text("township", u"乡镇").aliases(u"所在乡镇、乡镇名称").explain(u"范围是某村而有同名村时填"),
            text("round", u"轮次").aliases(u"批次、驻村轮次").explain(u"范围是某工作队而几轮有同名工作队时填"),
            text("period", u"周期")
                .required()
                .aliases(u"时间、期间、年度、考核周期、目标周期")
                .explain(u"每月、每季度、每半年、每年、每轮，或 2026、2026年上半年、2026-H1、2026-Q1、2026-03、第3轮")
                .example(u"每年"),
            text("value", u"目标值")
                .required()
                .aliases(u"目标数、任务数、指标值、数值、数量、目标数量")
                .explain(u"金额以元计；3-5 这样的幅度也可以")
                .example(u"1"),
            text("upper", u"上限").aliases(u"目标上限、最高值").explain(u"幅度的上端"),
            note(),
        });
}

EntityColumns baselines()
{
    return entity(
        "baseline", u"历史数据",
        {
            text("indicator", u"指标")
                .required()
                .aliases(u"指标名称、指标代码、项目")
                .explain(u"统计指标的名称或代码")
                .example(u"disputes.found"),
            text("township", u"乡镇").aliases(u"所在乡镇、乡镇名称、地区、单位").explain(u"不填为全县"),
            term<StatisticsGrouping>("grouping", u"分组").aliases(u"分组方式、口径").explain(u"只是其中一类的数时填"),
            text("group_key", u"分组值").aliases(u"分组代码、类").explain(u"那一类的代码或名称"),
            text("period", u"周期")
                .aliases(u"年度、期间、时间")
                .explain(u"2015、2015年上半年、2015-Q1、2015-03；填了就不必填起止日期")
                .example(u"2015年"),
            day("from", u"起始日期").aliases(u"开始日期、起始时间").explain(u"某一天的存量不填"),
            day("to", u"截止日期").aliases(u"结束日期、截止时间、统计日期"),
            Column(Kind::Decimal, "value", u"数值")
                .required()
                .aliases(u"数、历史数值、数据、数量")
                .explain(u"金额以元计，比率以百分点计")
                .example(u"35"),
            text("source", u"来源").aliases(u"数据来源、出处、依据").example(u"2015年驻村工作总结"),
            note(),
        });
}

} // namespace

std::vector<EntityColumns> targetColumns() { return {targets(), baselines()}; }

} // namespace zhucun::columns
