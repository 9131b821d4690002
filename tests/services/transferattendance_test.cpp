#include "transfercounty.h"

#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

/// 李娜 is posted to 北朝碾村 of 大青沟镇, in a team.
class TransferAttendance : public TransferCounty
{
protected:
    TransferAttendance()
    {
        saved("team", {row({{"name", t(u"驻北朝碾村工作队")},
                            {"round", t(u"1")},
                            {"units", list(u"县水务局")},
                            {"township", t(u"大青沟镇")},
                            {"villages", list(u"北朝碾村")}})});
        saved("posting", {row({{"name", t(u"李娜")},
                               {"team", t(u"驻北朝碾村工作队")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"round", t(u"1")},
                               {"role", t(u"队长")},
                               {"starts_on", day(2026, 3, 1)}})});
    }
};

TransferValue moment(int month, int dayOfMonth, std::optional<int> minute = std::nullopt)
{
    return DayTime{QDate(2026, month, dayOfMonth), minute};
}

TransferRecord checked(const char16_t *name, const char16_t *result, const char16_t *nationalId = u"")
{
    auto record = row({{"checked_on", day(2026, 3, 5)},
                       {"minute", QTime(10, 20)},
                       {"mode", t(u"实地")},
                       {"inspectors", t(u"王建军")},
                       {"township", t(u"大青沟镇")},
                       {"village", t(u"北朝碾村")},
                       {"name", t(name)},
                       {"result", t(result)}});
    if (*nationalId)
        record.values.insert(QStringLiteral("national_id"), t(nationalId));
    return record;
}

} // namespace

TEST_F(TransferAttendance, SignInsAreAddedOnceAndNeverChanged)
{
    const auto first = row({{"name", t(u"李娜")}, {"signed_at", moment(3, 5, 497)}, {"place", t(u"北朝碾村委会")}});
    const auto second = row({{"name", t(u"李娜")}, {"signed_at", moment(3, 5)}, {"source", t(u"签到簿")}});
    EXPECT_EQ(saved("signin", {first, second, first}).inserted, 2);
    EXPECT_EQ(saved("signin", {first, second}).unchanged, 2);
    const auto stored = all<SignIn>();
    ASSERT_EQ(stored.size(), 2u);
    EXPECT_EQ(stored[0].minute, 497);
    EXPECT_EQ(stored[0].source, AttendanceSource::Import);
    EXPECT_EQ(stored[0].villageId, VillageId(3));
    EXPECT_EQ(stored[1].minute, std::nullopt);
    EXPECT_EQ(stored[1].source, AttendanceSource::Paper);
    EXPECT_EQ(stored[1].villageId, VillageId());

    auto more = first;
    more.values.insert(QStringLiteral("device"), t(u"手机甲"));
    const ImportOutcome outcome = saved("signin", {more});
    EXPECT_EQ(outcome.unchanged, 1);
    ASSERT_EQ(outcome.warnings, 1);
    EXPECT_EQ(outcome.problems[0].rule, QStringLiteral("kept_as_given"));
    EXPECT_TRUE(all<SignIn>()[0].device.isEmpty());
}

TEST_F(TransferAttendance, BadSignInsAreRefused)
{
    auto bad = row({{"name", t(u"李娜")}, {"signed_at", moment(7, 1)}});
    EXPECT_EQ(rejected("signin", bad).rule, QStringLiteral("date_future"));
    EXPECT_EQ(rejected("signin", bad).column, QStringLiteral("SIGNED_AT"));
    bad = row({{"name", t(u"张伟")}, {"signed_at", moment(3, 5)}});
    EXPECT_EQ(rejected("signin", bad).rule, QStringLiteral("ambiguous_cadre"));
    bad = row({{"name", t(u"李娜")}, {"signed_at", moment(3, 5)}, {"source", t(u"人脸")}});
    EXPECT_EQ(rejected("signin", bad).rule, QStringLiteral("unknown_term"));
}

TEST_F(TransferAttendance, RowsOfOneCheckBecomeOneRecord)
{
    const auto lina = checked(u"李娜", u"脱岗");
    const auto zhang = checked(u"张伟", u"在岗", u"130725198005121230");
    const ImportOutcome outcome = saved("spotcheck", {lina, zhang});
    ASSERT_EQ(all<SpotCheck>().size(), 1u);
    const SpotCheck stored = all<SpotCheck>()[0];
    ASSERT_EQ(stored.lines.size(), 2u);
    EXPECT_EQ(stored.minute, 620);
    EXPECT_EQ(stored.lines[0].result, SpotCheckResult::NotOnPost);
    EXPECT_EQ(stored.lines[1].result, SpotCheckResult::OnPost);
    ASSERT_EQ(outcome.warnings, 1);
    EXPECT_EQ(outcome.problems[0].rule, QStringLiteral("not_posted"));
    EXPECT_EQ(outcome.problems[0].args, QStringList{QStringLiteral("张伟")});
    EXPECT_EQ(saved("spotcheck", {lina, zhang}).unchanged, 2);

    auto talked = lina;
    talked.values.insert(QStringLiteral("follow_up"), t(u"提醒谈话"));
    EXPECT_EQ(rejected("spotcheck", talked).rule, QStringLiteral("follow_up_undated"));
    talked.values.insert(QStringLiteral("follow_up_on"), day(2026, 3, 9));
    EXPECT_EQ(saved("spotcheck", {talked}).updated, 1);
    EXPECT_EQ(all<SpotCheck>()[0].lines[0].followUpOn, QDate(2026, 3, 9));

    auto later = lina;
    later.values.insert(QStringLiteral("minute"), QTime(15, 0));
    EXPECT_EQ(saved("spotcheck", {later}).inserted, 1);
}

TEST_F(TransferAttendance, RowsOfOneCheckMustAgree)
{
    const auto outcome = import("spotcheck", {checked(u"李娜", u"在岗"), checked(u"李娜", u"走读")});
    ASSERT_TRUE(outcome.has_value());
    EXPECT_FALSE(outcome->saved);
    ASSERT_EQ(outcome->errors, 1);
    EXPECT_EQ(outcome->problems.constLast().rule, QStringLiteral("contradicts_earlier_row"));
    EXPECT_EQ(saved("spotcheck", {checked(u"李娜", u"在岗"), checked(u"李娜", u"在岗")}).unchanged, 1);
    EXPECT_EQ(rejected("spotcheck", checked(u"李娜", u"睡觉")).rule, QStringLiteral("unknown_term"));
}

TEST_F(TransferAttendance, WeeklyReportsAreKnownByTeamAndWeek)
{
    const auto report = [](const char16_t *team, const char16_t *week, TransferValue sent) {
        return row({{"team", t(team)}, {"week", t(week)}, {"sent_at", sent}});
    };
    const auto first = report(u"驻北朝碾村工作队", u"2026年第10周", moment(3, 5, 990));
    EXPECT_EQ(saved("weekly", {first}).inserted, 1);
    EXPECT_EQ(saved("weekly", {first}).unchanged, 1);
    EXPECT_EQ(saved("weekly", {report(u"驻北朝碾村工作队", u"2026/3/4", moment(3, 6))}).updated, 1);
    const auto stored = all<WeeklyReport>();
    ASSERT_EQ(stored.size(), 1u);
    EXPECT_EQ(stored[0].week, QDate(2026, 3, 2));
    EXPECT_EQ(stored[0].sentOn, QDate(2026, 3, 6));
    EXPECT_EQ(stored[0].sentMinute, std::nullopt);
    EXPECT_EQ(rejected("weekly", report(u"甲队", u"2026-W10", moment(3, 5))).rule, QStringLiteral("unknown_team"));
    EXPECT_EQ(rejected("weekly", report(u"驻北朝碾村工作队", u"第十周", moment(3, 5))).rule, QStringLiteral("week"));
    EXPECT_EQ(rejected("weekly", report(u"驻北朝碾村工作队", u"2026-W10", moment(3, 1))).rule,
              QStringLiteral("date_order"));
}

TEST_F(TransferAttendance, WorkLogsTakeSeveralLinesADay)
{
    const auto log = [](const char16_t *text) {
        return row({{"name", t(u"李娜")}, {"day", day(2026, 3, 5)}, {"content", t(text)}});
    };
    EXPECT_EQ(saved("worklog", {log(u"入户"), log(u"开会"), log(u"入户")}).inserted, 2);
    EXPECT_EQ(saved("worklog", {log(u"入户"), log(u"开会")}).unchanged, 2);
    EXPECT_EQ(all<WorkLog>().size(), 2u);
    EXPECT_EQ(rejected("worklog", row({{"name", t(u"李娜")}, {"day", day(2026, 3, 5)}})).rule,
              QStringLiteral("required"));
}
