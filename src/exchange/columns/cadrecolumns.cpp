#include "domain/cadre/cadre.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

std::vector<EntityColumns> cadreColumns()
{
    return {entity(
        "cadre", u"干部",
        {
            person("name", u"姓名").required().aliases(u"名字、干部姓名").example(u"张伟"),
            term<Sex>("sex", u"性别").example(u"男"),
            text("ethnicity", u"民族").example(u"汉族"),
            month("born", u"出生年月").aliases(u"出生日期、出生时间、生日").explain(u"年和月").example(u"1980.05"),
            nationalId(),
            text("native_place", u"籍贯").example(u"河北尚义"),
            text("birth_place", u"出生地").example(u"河北尚义"),
            term<PoliticalStatus>("political_status", u"政治面貌").aliases(u"政治面目").example(u"中共党员"),
            month("joined_party_on", u"入党时间").aliases(u"入党日期、入党年月、加入中共时间").example(u"2003.07"),
            month("started_work_on", u"参加工作时间")
                .aliases(u"参加工作日期、工作时间、参加工作年月、参工时间")
                .example(u"2002.08"),
            text("education", u"学历")
                .aliases(u"全日制学历、文化程度、全日制教育学历、最高学历")
                .explain(u"全日制教育")
                .example(u"大学本科"),
            text("degree", u"学位").aliases(u"全日制学位、全日制教育学位").example(u"农学学士"),
            text("school", u"毕业院校专业")
                .aliases(u"毕业院校系及专业、毕业院校及专业、毕业院校、全日制毕业院校系及专业、全日制毕业院校")
                .example(u"河北农业大学农学专业"),
            text("in_service_education", u"在职学历").aliases(u"在职教育学历"),
            text("in_service_degree", u"在职学位").aliases(u"在职教育学位"),
            text("in_service_school", u"在职毕业院校专业")
                .aliases(u"在职毕业院校系及专业、在职毕业院校及专业、在职毕业院校"),
            text("technical_title", u"专业技术职务").aliases(u"职称、专业技术职称").example(u"农艺师"),
            text("speciality", u"熟悉专业有何专长").aliases(u"专长、熟悉专业有何特长、特长").example(u"设施农业"),
            text("unit", u"工作单位").aliases(u"派出单位、单位、所在单位、派驻单位").example(u"县农业农村局"),
            text("post", u"职务").aliases(u"现任职务、单位职务").example(u"副股长"),
            term<CadreRank>("rank", u"职级").aliases(u"级别、职务层次").example(u"股级"),
            term<PersonnelCategory>("personnel_category", u"人员类别")
                .aliases(u"编制类型、人员性质、身份")
                .example(u"事业"),
            term<CadreKind>("kind", u"干部类型").aliases(u"类型").example(u"专业干部"),
            yesNo("reserve", u"是否后备干部").aliases(u"后备干部").explain(u"是或否").example(u"否"),
            identifier("phone", u"手机号码")
                .aliases(u"联系电话、电话、手机、手机号、电话号码、联系方式")
                .example(u"13900000000"),
            text("health", u"健康状况").aliases(u"身体状况").example(u"健康"),
            lines("rewards", u"奖惩情况").aliases(u"奖惩、奖励情况"),
            lines("resume", u"简历")
                .aliases(u"工作简历、个人简历")
                .explain(u"每段一行：起止年月两个空格后写内容，至今的后半留空")
                .example(u"1998.09--2002.07  河北农业大学农学专业学习"),
            lines("family", u"家庭成员")
                .aliases(u"家庭主要成员、家庭主要成员及重要社会关系")
                .explain(u"每人一行：称谓/姓名/出生年月/政治面貌/工作单位及职务，不知道的留空，斜线保留")
                .example(u"妻子/李芳/1982.03/群众/县第一中学教师"),
            note(),
        })};
}

} // namespace zhucun::columns
