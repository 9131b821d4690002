// Spot checks, weekly reports, work log and sign-ins: what is a good record, and what follows from several.
#include "domain/violationmatch.h"

#include "domain/signin/signinvalidator.h"
#include "domain/spotcheck/spotcheckcap.h"
#include "domain/spotcheck/spotcheckvalidator.h"
#include "domain/weekly/weeklyreportvalidator.h"
#include "domain/weekly/weeklyrules.h"
#include "domain/worklog/worklogvalidator.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5); // a Thursday

SpotCheck goodCheck()
{
    SpotCheck check;
    check.checkedOn = kToday;
    check.inspectors = QStringLiteral("王建军");
    check.villageId = VillageId(1);
    check.lines.resize(1);
    check.lines[0].cadreId = CadreId(1);
    return check;
}

TEST(SpotCheckValidator, NeedsWhoWhereAndWhom)
{
    EXPECT_THAT(told(validate(goodCheck(), kToday)), IsEmpty());
    EXPECT_THAT(told(validate(SpotCheck(), kToday)),
                ElementsAre("checked_on required", "inspectors required", "village_id required", "lines no_cadre"));
    SpotCheck check = goodCheck();
    check.checkedOn = kToday.addDays(2);
    check.minute = 1440;
    check.lines.push_back(check.lines[0]);
    check.lines.push_back({});
    EXPECT_THAT(told(validate(check, kToday)),
                ElementsAre("checked_on date_future", "minute time_of_day", "lines duplicate(2)", "lines required(3)"));
}

TEST(SpotCheckValidator, OrdersWhatFollows)
{
    SpotCheck check = goodCheck();
    SpotCheckLine &line = check.lines[0];
    line.followUp = FollowUpKind::ReminderTalk;
    EXPECT_THAT(told(validate(check, kToday)), ElementsAre("lines follow_up_undated(1)"));
    line.followUpOn = kToday.addDays(7);
    EXPECT_THAT(told(validate(check, kToday)), IsEmpty()) << "it may lie ahead";
    line.followUpOn = kToday.addDays(-1);
    EXPECT_THAT(told(validate(check, kToday)), ElementsAre("lines follow_up_too_early(1)"));
    line.followUpOn = kToday;
    line.closedOn = kToday.addDays(-1);
    EXPECT_THAT(told(validate(check, kToday)), ElementsAre("lines closed_before_follow_up(1)"));
    line.closedOn = kToday;
    EXPECT_THAT(told(validate(check, kToday)), IsEmpty());
    line.closedOn = kToday.addDays(2);
    EXPECT_THAT(told(validate(check, kToday)), ElementsAre("lines date_future(1)"));
    line.followUp.reset();
    EXPECT_THAT(told(validate(check, kToday)), ElementsAre("lines follow_up_unnamed(1)"));
}

TEST(SpotCheckCap, FollowsTheThresholds)
{
    const RuleSet rules; // 1, 2, 3
    EXPECT_EQ(capOf(0, rules), std::nullopt);
    EXPECT_EQ(capOf(1, rules), AssessmentCap::NotExcellent);
    EXPECT_EQ(capOf(2, rules), AssessmentCap::AtMostBasic);
    EXPECT_EQ(capOf(3, rules), AssessmentCap::Fail);
    EXPECT_EQ(capOf(9, rules), AssessmentCap::Fail);
    RuleSet mild;
    mild.noExcellentFrom = 2;
    mild.basicFrom = 4;
    mild.failFrom = 0; // never
    EXPECT_EQ(capOf(1, mild), std::nullopt);
    EXPECT_EQ(capOf(3, mild), AssessmentCap::NotExcellent);
    EXPECT_EQ(capOf(50, mild), AssessmentCap::AtMostBasic);
}

WeeklyReport goodReport()
{
    WeeklyReport report;
    report.teamId = TeamId(1);
    report.week = QDate(2026, 3, 2);
    report.sentOn = kToday;
    return report;
}

TEST(WeeklyReportValidator, IsOfAWeekThatHasBegun)
{
    EXPECT_THAT(told(validate(goodReport(), kToday)), IsEmpty());
    EXPECT_THAT(told(validate(WeeklyReport(), kToday)),
                ElementsAre("team_id required", "week required", "sent_on required"));
    WeeklyReport report = goodReport();
    report.week = QDate(2026, 3, 3);
    EXPECT_THAT(told(validate(report, kToday)), ElementsAre("week not_monday"));
    report.week = QDate(2026, 3, 2);
    report.sentOn = QDate(2026, 3, 1);
    EXPECT_THAT(told(validate(report, kToday)), ElementsAre("sent_on date_order"));
    report.week = QDate(2026, 3, 9);
    report.sentOn = QDate(2026, 3, 9);
    report.sentMinute = -1;
    EXPECT_THAT(told(validate(report, kToday)),
                ElementsAre("week date_future", "sent_on date_future", "sent_minute time_of_day"));
}

TEST(WeeklyRules, TheDueDayIsThatOfTheRulesOfItsMonth)
{
    RuleSet thursday;
    RuleSet friday;
    friday.validFrom = YearMonth(2026, 5);
    friday.weeklyWeekday = 5;
    const std::vector<RuleSet> sets{thursday, friday};
    EXPECT_EQ(dueDayOf(QDate(2026, 3, 2), sets), QDate(2026, 3, 5));
    EXPECT_EQ(dueDayOf(QDate(2026, 5, 4), sets), QDate(2026, 5, 8));
    EXPECT_EQ(dueDayOf(QDate(2026, 4, 27), sets), QDate(2026, 4, 30)) << "Thursday is still in April";
    friday.validFrom = YearMonth(2026, 7);
    EXPECT_EQ(dueDayOf(QDate(2026, 6, 29), {thursday, friday}), QDate(2026, 7, 3)) << "Thursday is in July already";
    EXPECT_EQ(dueDayOf(QDate(2026, 3, 2), {}), QDate(2026, 3, 5)) << "the standard rules";
}

TEST(WeeklyRules, TheReminderNamesWhoIsMissing)
{
    WeeklyState sent;
    sent.teamName = QStringLiteral("甲队");
    sent.sentOn = kToday;
    WeeklyState missing;
    missing.townshipName = QStringLiteral("大青沟镇");
    missing.teamName = QStringLiteral("乙队");
    missing.leaderName = QStringLiteral("张伟");
    sent.due = missing.due = kToday;
    EXPECT_TRUE(reminderText({sent}, QDate(2026, 3, 2)).isEmpty());
    EXPECT_EQ(reminderText({sent, missing}, QDate(2026, 3, 2)),
              QStringLiteral(
                  "【周报提醒】2026年第10周（3月2日—8日）的周报应于3月5日前上报，以下1支工作队尚未上报，请尽快上报："
                  "\n1. 大青沟镇 乙队（张伟）"));
}

TEST(WorkLogValidator, NeedsWhoWhenAndWhat)
{
    WorkLog log;
    EXPECT_THAT(told(validate(log, kToday)), ElementsAre("cadre_id required", "day required", "content required"));
    log.cadreId = CadreId(1);
    log.day = kToday;
    log.content = QStringLiteral("入户");
    EXPECT_THAT(told(validate(log, kToday)), IsEmpty());
    log.day = kToday.addDays(2);
    EXPECT_THAT(told(validate(log, kToday)), ElementsAre("day date_future"));
}

TEST(SignInValidator, IsNeverAhead)
{
    SignIn signIn;
    EXPECT_THAT(told(validate(signIn, kToday)), ElementsAre("cadre_id required", "day required"));
    signIn.cadreId = CadreId(1);
    signIn.day = kToday;
    EXPECT_THAT(told(validate(signIn, kToday)), IsEmpty());
    signIn.day = kToday.addDays(1);
    EXPECT_THAT(told(validate(signIn, kToday)), ElementsAre("day date_future"));
    signIn.day = QDate(206, 3, 5);
    EXPECT_THAT(told(validate(signIn, kToday)), ElementsAre("day year_range(1900,2027)"));
    signIn.day = kToday;
    signIn.minute = 1440;
    signIn.latitude = 91;
    signIn.longitude = -180.5;
    EXPECT_THAT(told(validate(signIn, kToday)),
                ElementsAre("minute time_of_day", "latitude degrees(90)", "longitude degrees(180)"));
}

} // namespace
} // namespace zhucun
