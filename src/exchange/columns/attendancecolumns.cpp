#include "domain/signin/signin.h"
#include "domain/spotcheck/spotcheck.h"
#include "exchange/columns/columnbuilder.h"

namespace zhucun::columns {

namespace {

Column name() { return person("name", u"姓名").required().aliases(u"干部姓名、名字、人员").example(u"张伟"); }

EntityColumns signInEntity()
{
    return entity("signin", u"签到",
                  {
                      name(),
                      nationalId(),
                      dayTime("signed_at", u"签到时间")
                          .required()
                          .aliases(u"时间、日期、签到日期、打卡时间、签到日期时间")
                          .explain(u"可以只有日期")
                          .example(u"2026-03-05 08:17"),
                      text("place", u"地点")
                          .aliases(u"签到地点、打卡地点、位置、详细地址")
                          .explain(u"写明村名的，认作在该村")
                          .example(u"北朝碾村"),
                      term<AttendanceSource>("source", u"来源")
                          .aliases(u"签到来源、签到方式")
                          .explain(u"不填为导入")
                          .example(u"纸质"),
                      Column(Kind::Decimal, "longitude", u"经度").explain(u"度"),
                      Column(Kind::Decimal, "latitude", u"纬度").explain(u"度"),
                      text("device", u"设备").aliases(u"手机标识、设备号、手机型号"),
                      note(),
                  });
}

EntityColumns spotCheckEntity()
{
    return entity(
        "spotcheck", u"督查",
        {
            day("checked_on", u"日期").required().aliases(u"督查日期、抽查日期、检查日期").example(u"2026-03-05"),
            time("minute", u"时间").aliases(u"督查时间、抽查时间、检查时间").example(u"10:20"),
            term<SpotCheckMode>("mode", u"方式").required().aliases(u"督查方式、抽查方式、检查方式").example(u"实地"),
            text("inspectors", u"督查人")
                .required()
                .aliases(u"督查人员、抽查人、检查人、检查人员、抽查人员")
                .explain(u"几人之间用顿号隔开")
                .example(u"王建军、李梅"),
            township().required(),
            village().required(),
            name().explain(u"一人一行；日期、时间、方式、督查人和村都相同的行是同一次督查"),
            nationalId(),
            term<SpotCheckResult>("result", u"结果")
                .required()
                .aliases(u"督查结果、抽查结果、检查结果、在岗情况")
                .example(u"在岗"),
            term<FollowUpKind>("follow_up", u"处理措施").aliases(u"处理、处理方式、措施"),
            day("follow_up_on", u"处理日期").aliases(u"处理时间"),
            day("closed_on", u"办结日期").aliases(u"办结时间、销号日期"),
            note().explain(u"对这一人的"),
            lines("check_note", u"督查情况").aliases(u"总体情况").explain(u"对整次督查的"),
        });
}

EntityColumns weeklyEntity()
{
    return entity("weekly", u"周报",
                  {
                      text("team", u"工作队")
                          .required()
                          .aliases(u"工作队名称、队名、驻村工作队")
                          .example(u"县农业农村局驻北朝碾村工作队"),
                      text("round", u"轮次").aliases(u"驻村轮次、批次").explain(u"同名工作队不止一支时填，如 1"),
                      text("week", u"周")
                          .required()
                          .aliases(u"周次、所属周、汇报周")
                          .explain(u"该周的任意一天，或 2026-W10、2026年第10周")
                          .example(u"2026年第10周"),
                      dayTime("sent_at", u"上报时间")
                          .required()
                          .aliases(u"上报日期、报送时间、报送日期、提交时间")
                          .explain(u"可以只有日期")
                          .example(u"2026-03-05 16:30"),
                      lines("content", u"内容").aliases(u"周报内容、工作内容、汇报内容、本周工作"),
                  });
}

EntityColumns workLogEntity()
{
    return entity("worklog", u"工作日志",
                  {
                      name(),
                      nationalId(),
                      day("day", u"日期").required().aliases(u"日志日期、工作日期、时间").example(u"2026-03-05"),
                      lines("content", u"内容")
                          .required()
                          .aliases(u"日志内容、工作内容、日志、工作日志")
                          .example(u"走访脱贫户王有财，了解春耕备耕情况"),
                  });
}

} // namespace

std::vector<EntityColumns> attendanceColumns()
{
    return {signInEntity(), spotCheckEntity(), weeklyEntity(), workLogEntity()};
}

} // namespace zhucun::columns
