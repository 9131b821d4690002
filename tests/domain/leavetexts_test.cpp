#include "domain/violationmatch.h"

#include "domain/attendance/daystext.h"
#include "domain/leave/leavetext.h"
#include "domain/leave/leavevalidator.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate kToday(2026, 3, 5);

Leave request()
{
    Leave leave;
    leave.cadreId = CadreId(1);
    leave.from = QDate(2026, 3, 9);
    leave.to = QDate(2026, 3, 10);
    leave.halfDays = 4;
    return leave;
}

TEST(LeaveValidator, NeedsCadreAndDays)
{
    EXPECT_THAT(told(validate(Leave(), kToday)),
                ElementsAre("cadre_id required", "from_day required", "to_day required"));
    EXPECT_THAT(told(validate(request(), kToday)), IsEmpty()) << "leave may be ahead";
}

TEST(LeaveValidator, EndsAfterItBegins)
{
    Leave leave = request();
    leave.to = QDate(2026, 3, 8);
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("to_day date_order"));
    leave.to = leave.from;
    leave.fromHalf = Half::Afternoon;
    EXPECT_THAT(told(validate(leave, kToday)), IsEmpty());
    leave.toHalf = Half::Morning;
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("to_day date_order"));
    leave = request();
    leave.from = QDate(206, 3, 9);
    EXPECT_THAT(told(validate(leave, kToday)),
                ElementsAre("from_day year_range(2000,2027)", "to_day leave_too_long(366)"));
    leave = request();
    leave.to = QDate(2027, 3, 10);
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("to_day leave_too_long(366)"));
    leave = request();
    leave.halfDays = 0;
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("to_day leave_of_days_off warning"));
}

TEST(LeaveValidator, WhatWasDoneAboutItHasADayAndWithdrawalAReason)
{
    Leave leave = request();
    leave.steps = {{ApproverRole::Township, LeaveStepKind::Approve, {}, QDate(), {}},
                   {ApproverRole::CountyOrg, LeaveStepKind::Approve, {}, QDate(2026, 3, 9), {}}};
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("steps required(1)", "steps date_future(2)"));
    leave = request();
    leave.withdrawnOn = kToday;
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("withdrawal_reason required"));
    leave.withdrawnOn.reset();
    leave.withdrawalReason = QStringLiteral("工作需要");
    EXPECT_THAT(told(validate(leave, kToday)), ElementsAre("withdrawn_on required"));
    leave = request();
    leave.returnedOn = QDate(2026, 3, 8);
    EXPECT_THAT(told(validate(leave, QDate(2026, 3, 20))), ElementsAre("returned_on date_order"));
    leave.returnedOn = leave.from;
    EXPECT_THAT(told(validate(leave, QDate(2026, 3, 20))), IsEmpty());
    leave.phone = QStringLiteral("12");
    leave.standIn = QString(51, QChar(u'张'));
    EXPECT_THAT(told(validate(leave, QDate(2026, 3, 20))), ElementsAre("phone phone warning", "stand_in too_long(50)"));
}

TEST(LeaveText, ReadsApproversAsRegistersWriteThem)
{
    const ApproverName township{ApproverRole::Township, QStringLiteral("王五")};
    for (const char16_t *written : {u"乡镇党委 王五", u"王五（乡镇党委）", u"乡镇党委(王五)", u"乡镇党委书记王五",
                                    u"王五　镇党委", u"乡镇党委、王五", u"镇党委书记王五"})
        EXPECT_EQ(parseApprover(written), township) << QString::fromUtf16(written).toStdString();
    EXPECT_EQ(parseApprover(u"县委组织部"), (ApproverName{ApproverRole::CountyOrg, {}}));
    EXPECT_EQ(parseApprover(u"县委组织部副部长赵强"), (ApproverName{ApproverRole::CountyOrg, QStringLiteral("赵强")}));
    EXPECT_EQ(parseApprover(u"县委"), (ApproverName{ApproverRole::CountyCommittee, {}}));
    EXPECT_EQ(parseApprover(u"县委书记李四"), (ApproverName{ApproverRole::CountyCommittee, QStringLiteral("李四")}));
    EXPECT_EQ(parseApprover(u"王五"), (ApproverName{std::nullopt, QStringLiteral("王五")}));
    EXPECT_EQ(parseApprover(printApprover(ApproverRole::Township, QStringLiteral("王五"))), township);
}

TEST(LeaveText, StepsComeBackAsTheyWere)
{
    const std::vector<LeaveStep> steps{{ApproverRole::TeamLeader, LeaveStepKind::Approve, QStringLiteral("张三"),
                                        QDate(2026, 3, 5), QStringLiteral("同意\n请安排好工作")},
                                       {ApproverRole::Township, LeaveStepKind::Approve, {}, QDate(2026, 3, 6), {}},
                                       {ApproverRole::CountyOrg, LeaveStepKind::Reject, QStringLiteral("李四"),
                                        QDate(2026, 3, 7), QStringLiteral("近期 有检查")}};
    const QString printed = printLeaveSteps(steps);
    EXPECT_EQ(printed.split(QLatin1Char('\n')).at(2), QStringLiteral("2026-03-06 乡镇党委 - 同意"));
    const auto parsed = parseLeaveSteps(printed);
    EXPECT_TRUE(parsed.problems.empty());
    EXPECT_EQ(parsed.values, steps);
}

TEST(LeaveText, StepsWithoutNameAreUnderstoodAndNonsenseIsNamed)
{
    const auto parsed = parseLeaveSteps(u"2026.3.5 镇党委 批准\n某日 乡镇党委 同意\n2026-03-06 村委会 王五 同意");
    ASSERT_EQ(parsed.values.size(), 1u);
    EXPECT_EQ(parsed.values[0], (LeaveStep{ApproverRole::Township,
                                           LeaveStepKind::Approve,
                                           {},
                                           QDate(2026, 3, 5),
                                           QStringLiteral("某日 乡镇党委 同意")}))
        << "a line without a day goes on with the one above";
    ASSERT_EQ(parsed.problems.size(), 1u);
    EXPECT_EQ(parsed.problems[0].line, 3);
}

TEST(LeaveText, HalvesAsDays)
{
    EXPECT_EQ(daysText(0), QStringLiteral("0"));
    EXPECT_EQ(daysText(1), QStringLiteral("0.5"));
    EXPECT_EQ(daysText(20), QStringLiteral("10"));
    EXPECT_EQ(daysText(21), QStringLiteral("10.5"));
}

} // namespace
} // namespace zhucun
