#include "domain/attendance/daystatus.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

/// What a cell may say; a symbol of the county is taken as well.
Column status(const char *key, const char16_t *heading)
{
    QStringList terms;
    for (const DayStatus each : kDayStatuses) {
        if (canBeEntered(each))
            terms << chineseOf(each);
    }
    return Column(Kind::Term, key, heading).choices(terms);
}

Column cadreName()
{
    return person("name", u"姓名")
        .required()
        .aliases(u"名字、干部姓名、驻村干部、人员姓名")
        .explain(u"须是已登记的干部")
        .example(u"张伟");
}

/// 考勤表: a row a cadre, a column a day, as townships hand it in.
EntityColumns attendanceSheet()
{
    return entity("attendance", u"考勤表",
                  {
                      cadreName(),
                      nationalId(),
                      month("month", u"月份").aliases(u"年月、考勤月份、考勤年月、所属月份"),
                      text("half", u"时段").aliases(u"午别、上下午、时间段、上/下午"),
                  });
}

EntityColumns attendanceEntity()
{
    EntityColumns days = entity(
        "attendance", u"考勤",
        {
            cadreName(),
            nationalId(),
            day("day", u"日期").required().aliases(u"考勤日期、时间、出勤日期").example(u"2026-03-05"),
            status("status", u"状态")
                .aliases(u"考勤、考勤状态、出勤情况、考勤情况、出勤状态")
                .explain(u"全天；上午、下午不同的填后两列，或写成“√/△”。名称、符号均可")
                .example(u"在村"),
            status("morning", u"上午").aliases(u"上午状态、上午考勤").explain(u"与全天不同时填"),
            status("afternoon", u"下午").aliases(u"下午状态、下午考勤").explain(u"与全天不同时填"),
            yesNo("overnight", u"是否宿村").aliases(u"宿村、夜间住村、是否住村").explain(u"是或否").example(u"是"),
            note(),
        });
    days.daySheet = {QStringLiteral("day"), QStringLiteral("status"), QStringLiteral("morning"),
                     QStringLiteral("afternoon"), std::make_shared<const EntityColumns>(attendanceSheet())};
    return days;
}

} // namespace

std::vector<EntityColumns> dayColumns() { return {attendanceEntity()}; }

} // namespace zhucun::columns
