#include "domain/cadre/cadre.h"
#include "domain/posting/posting.h"
#include "domain/team/team.h"
#include "domain/unit/unit.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

Column round()
{
    return text("round", u"轮次")
        .aliases(u"批次、驻村轮次、届次、期次、派驻批次、派驻轮次")
        .explain(u"轮次的数字或名称")
        .example(u"1");
}

Column unitName(const char *key, const char16_t *heading)
{
    return text(key, heading)
        .aliases(u"派驻单位、选派单位、帮扶单位、牵头单位、派出单位名称、单位、单位名称、工作单位")
        .example(u"县农业农村局");
}

Column role()
{
    return term<PostingRole>("role", u"驻村职务")
        .aliases(u"队内职务、驻村身份、工作队职务、驻村岗位、队内身份、驻村角色")
        .example(u"队员");
}

Column firstSecretary()
{
    return yesNo("first_secretary", u"是否第一书记")
        .aliases(u"第一书记、是否任第一书记、是否担任第一书记、是否驻村第一书记、第一书记标志")
        .explain(u"是或否")
        .example(u"否");
}

EntityColumns unitColumns()
{
    return entity("unit", u"派出单位",
                  {
                      text("name", u"单位名称")
                          .required()
                          .aliases(u"派出单位、单位、派驻单位、名称、派出单位名称")
                          .example(u"县农业农村局"),
                      term<UnitLevel>("level", u"隶属关系").required().aliases(u"单位层级、层级、隶属").example(u"县"),
                      term<UnitCategory>("category", u"单位类别").aliases(u"类别、单位类型").example(u"专业"),
                      person("contact", u"联系人").aliases(u"联络员、联络人").example(u"赵敏"),
                      phone(),
                      note(),
                  });
}

EntityColumns roundColumns()
{
    return entity("round", u"轮次",
                  {
                      integer("number", u"轮次")
                          .required()
                          .aliases(u"批次、届次、序次")
                          .explain(u"数字；“第三轮”也可")
                          .example(u"1"),
                      text("name", u"名称").required().aliases(u"轮次名称、批次名称").example(u"第一轮驻村帮扶"),
                      day("starts_on", u"开始日期").required().aliases(u"开始时间、起始日期").example(u"2026-03-01"),
                      day("ends_on", u"结束日期").aliases(u"结束时间、截止日期").example(u"2028-02-29"),
                  });
}

EntityColumns teamEntity()
{
    return entity("team", u"工作队",
                  {
                      text("name", u"工作队名称")
                          .required()
                          .aliases(u"工作队、队名、驻村工作队")
                          .example(u"县农业农村局驻北朝碾村工作队"),
                      round().required(),
                      list("units", u"派出单位")
                          .required()
                          .aliases(u"派驻单位、选派单位、帮扶单位、派出单位名称、单位")
                          .explain(u"牵头单位在前，几个单位用顿号隔开；须已登记")
                          .example(u"县农业农村局、县财政局"),
                      township().required(),
                      list("villages", u"派驻村")
                          .required()
                          .aliases(u"村、驻村、村名、派驻村名称、行政村")
                          .explain(u"主要驻村在前，几个村用顿号隔开；联络组可填“无”")
                          .example(u"北朝碾村"),
                      term<UnitLevel>("level", u"派出层级").aliases(u"层级、派出级别").example(u"县"),
                      term<TeamKind>("kind", u"类型").aliases(u"工作队类型、队伍类型").explain(u"不填为驻村工作队"),
                      day("established_on", u"成立日期").aliases(u"成立时间、组建日期").example(u"2026-03-01"),
                      day("dissolved_on", u"撤销日期").aliases(u"撤销时间、解散日期"),
                      note(),
                  });
}

EntityColumns postingColumns()
{
    return entity(
        "posting", u"派驻",
        {
            person("name", u"姓名").required().aliases(u"名字、干部姓名").explain(u"须是已登记的干部").example(u"张伟"),
            nationalId(),
            text("team", u"工作队").aliases(u"工作队名称、所在工作队、驻村工作队"),
            township().required(),
            village(u"派驻村").required(),
            round().required(),
            role().required(),
            firstSecretary(),
            day("starts_on", u"开始日期")
                .required()
                .monthIsEnough()
                .aliases(u"开始驻村时间、驻村开始时间、开始时间、派驻日期、任职日期、驻村时间、派驻时间、到村时间、"
                         u"驻村开始日期")
                .example(u"2026-03-01"),
            day("ends_on", u"结束日期")
                .aliases(u"结束驻村时间、驻村结束时间、结束时间、离任日期、离任时间、驻村结束日期"),
            term<PostingEndReason>("end_reason", u"结束原因").aliases(u"离任原因、免职原因"),
            text("document_number", u"任职文号").aliases(u"文号、任职文件").example(u"尚组字〔2026〕3号"),
            note(),
        });
}

EntityColumns rosterColumns()
{
    return entity(
        "roster", u"花名册",
        {
            unitName("unit", u"派出单位").required(),
            term<UnitLevel>("unit_level", u"隶属关系")
                .aliases(u"单位层级、派出层级、层级、单位隶属关系")
                .explain(u"不填为县")
                .example(u"县"),
            person("name", u"姓名").required().aliases(u"名字、干部姓名").example(u"张伟"),
            term<Sex>("sex", u"性别").example(u"男"),
            text("education", u"学历").aliases(u"文化程度、最高学历").example(u"大学本科"),
            term<PoliticalStatus>("political_status", u"政治面貌").aliases(u"政治面目").example(u"中共党员"),
            month("born", u"出生年月").aliases(u"出生日期、出生时间、生日").explain(u"年和月").example(u"1980.05"),
            nationalId(),
            text("post", u"职务")
                .aliases(u"现任职务、单位职务、原单位职务、单位及职务、职务级别、行政职务")
                .example(u"副股长"),
            term<CadreRank>("rank", u"职级").aliases(u"级别、职务层次").example(u"股级"),
            phone(),
            township().required(),
            village(u"派驻村").required(),
            round().required(),
            role().required(),
            firstSecretary(),
            day("starts_on", u"开始驻村时间")
                .required()
                .monthIsEnough()
                .aliases(u"开始日期、驻村开始时间、驻村时间、派驻日期、派驻时间、到村时间、驻村开始日期、开始时间")
                .example(u"2026-03-01"),
            note(),
        });
}

} // namespace

std::vector<EntityColumns> teamColumns()
{
    return {unitColumns(), roundColumns(), teamEntity(), postingColumns(), rosterColumns()};
}

} // namespace zhucun::columns
