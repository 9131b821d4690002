#include "domain/ledger/ledgerentry.h"
#include "domain/ledger/ledgerkind.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const LedgerKind &kind : standardLedgerKinds())
        names << kind.name;
    return names;
}

} // namespace

std::vector<EntityColumns> ledgerColumns()
{
    return {
        entity("ledger", u"帮扶台账",
               {
                   day("happened_on", u"日期")
                       .required()
                       .aliases(u"办理日期、发生日期、时间、完成日期")
                       .example(u"2026-03-05"),
                   township(),
                   village(),
                   text("team", u"工作队").aliases(u"工作队名称、驻村工作队").explain(u"当时在岗的工作队"),
                   text("round", u"轮次").aliases(u"批次").explain(u"几轮有同名工作队时填"),
                   person("cadre", u"干部").aliases(u"办理干部、责任人、干部姓名、驻村干部").example(u"张伟"),
                   nationalId(),
                   text("unit", u"单位").aliases(u"牵头单位、帮扶单位、派出单位"),
                   text("kind", u"事项类别")
                       .required()
                       .aliases(u"类别、事项、台账类别")
                       .explain(u"事项目录中的名称或代码")
                       .choices(kindNames())
                       .example(u"实事好事"),
                   text("title", u"标题")
                       .required()
                       .aliases(u"名称、项目名称、事项名称、事项标题、主要事项")
                       .example(u"维修一组饮水管道"),
                   lines("content", u"内容").aliases(u"具体内容、建设内容、主要内容"),
                   Column(Kind::Decimal, "quantity", u"数量").explain(u"以事项的单位计").example(u"1"),
                   integer("households", u"受益户数").aliases(u"受益户、户数、慰问户数").example(u"36"),
                   integer("people", u"受益人数").aliases(u"受益人、人数、人次、受益群众").example(u"128"),
                   money("amount", u"金额").aliases(u"投入资金、资金、投资规模、资金金额、金额元").example(u"60000"),
                   lines("funds", u"资金来源")
                       .aliases(u"资金渠道、来源")
                       .explain(u"几项之间用顿号隔开；知道金额的写在冒号后")
                       .example(u"省财政:50000、村自筹:10000"),
                   term<LedgerStage>("stage", u"完成情况").aliases(u"进度、状态、阶段").example(u"完工"),
                   term<LedgerMode>("mode", u"方式").aliases(u"建设方式、建设性质").example(u"维修"),
                   text("variant", u"细类").aliases(u"子类、小类"),
                   term<EvidenceGrade>("grade", u"佐证等级").aliases(u"佐证、凭证"),
                   yesNo("typical", u"是否典型").aliases(u"典型、典型事迹"),
                   note(),
                   event(),
               })};
}

} // namespace zhucun::columns
