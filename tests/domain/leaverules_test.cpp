#include "domain/leave/leaverules.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

Leave leave(LeaveKind kind, QDate from, QDate to)
{
    Leave leave;
    leave.kind = kind;
    leave.from = from;
    leave.to = to;
    return leave;
}

Leave counted(Leave leave)
{
    count(leave, standardRules(), WorkCalendar::bundled());
    return leave;
}

Leave personal(int firstOfMarch, int lastOfMarch)
{
    return counted(leave(LeaveKind::Personal, QDate(2026, 3, firstOfMarch), QDate(2026, 3, lastOfMarch)));
}

LeaveStep step(ApproverRole role, LeaveStepKind kind = LeaveStepKind::Approve)
{
    return {role, kind, QStringLiteral("王五"), QDate(2026, 3, 2), {}};
}

TEST(LeaveCount, WorkingDaysLeaveOutTheHolidayAndTakeInTheMakeUpSaturday)
{
    // 28–30 September, 8, 9, 10 (Saturday, worked) and 12 October.
    const Leave annual = counted(leave(LeaveKind::Annual, QDate(2026, 9, 28), QDate(2026, 10, 12)));
    EXPECT_EQ(annual.counting, LeaveCounting::Workdays);
    EXPECT_EQ(annual.halfDays, 14);
    EXPECT_EQ(annual.neededRole, ApproverRole::CountyOrg);
    const WorkCalendar &calendar = WorkCalendar::bundled();
    EXPECT_EQ(halfDaysIn(annual, Period::month({2026, 9}), calendar), 6);
    EXPECT_EQ(halfDaysIn(annual, Period::month({2026, 10}), calendar), 8);
    EXPECT_EQ(halvesOn(annual, QDate(2026, 10, 10), calendar).morning, DayStatus::AnnualLeave);
    EXPECT_EQ(halvesOn(annual, QDate(2026, 10, 11), calendar).morning, DayStatus::Rest);

    const Leave natural = counted(leave(LeaveKind::Personal, QDate(2026, 9, 28), QDate(2026, 10, 12)));
    EXPECT_EQ(natural.counting, LeaveCounting::NaturalDays);
    EXPECT_EQ(natural.halfDays, 30);
    EXPECT_EQ(natural.neededRole, ApproverRole::CountyCommittee);
}

TEST(LeaveCount, HalfDaysAndTheTiersTheyReach)
{
    Leave half = leave(LeaveKind::Personal, QDate(2026, 3, 9), QDate(2026, 3, 9));
    half.toHalf = Half::Morning;
    EXPECT_EQ(counted(half).halfDays, 1);
    EXPECT_EQ(counted(half).neededRole, ApproverRole::TeamLeader);

    Leave acrossNoon = leave(LeaveKind::Sick, QDate(2026, 3, 9), QDate(2026, 3, 11));
    acrossNoon.fromHalf = Half::Afternoon;
    acrossNoon.toHalf = Half::Morning;
    EXPECT_EQ(counted(acrossNoon).halfDays, 4);
    EXPECT_EQ(counted(acrossNoon).neededRole, ApproverRole::Township);

    EXPECT_EQ(personal(9, 9).neededRole, ApproverRole::TeamLeader) << "one day";
    EXPECT_EQ(personal(9, 11).neededRole, ApproverRole::Township) << "three";
    EXPECT_EQ(personal(9, 12).neededRole, ApproverRole::CountyOrg) << "four";
    EXPECT_EQ(personal(9, 18).neededRole, ApproverRole::CountyOrg) << "ten";
    EXPECT_EQ(personal(9, 19).neededRole, ApproverRole::CountyCommittee) << "eleven";
}

TEST(LeaveCount, AnEarlyReturnFreesTheRestButNotWhatWasRequested)
{
    Leave early = personal(9, 13);
    const Period march = Period::month({2026, 3});
    early.returnedOn = QDate(2026, 3, 12);
    EXPECT_EQ(halfDaysIn(early, march, WorkCalendar::bundled()), 6);
    EXPECT_EQ(halfDaysOf(early, WorkCalendar::bundled()), 10);
    early.returnedOn = QDate(2026, 3, 14);
    EXPECT_EQ(halfDaysIn(early, march, WorkCalendar::bundled()), 10);
    early.returnedOn = QDate(2026, 3, 9);
    EXPECT_EQ(halfDaysIn(early, march, WorkCalendar::bundled()), 0);
}

TEST(LeaveCount, ASlipInTheYearIsNotCountedDayByDay)
{
    EXPECT_EQ(counted(leave(LeaveKind::Personal, QDate(2026, 3, 9), QDate(9026, 3, 9))).halfDays, 0);
    EXPECT_EQ(counted(leave(LeaveKind::Personal, QDate(2026, 3, 9), QDate())).halfDays, 0);
}

TEST(LeaveState, FollowsTheStepsAndDays)
{
    Leave leave = personal(9, 11);
    EXPECT_EQ(stateOf(leave), LeaveState::Requested);
    EXPECT_EQ(approvedBelow(leave), std::nullopt);
    leave.steps = {step(ApproverRole::TeamLeader)};
    EXPECT_EQ(stateOf(leave), LeaveState::Requested) << "three days are for the township";
    EXPECT_EQ(approvedBelow(leave), ApproverRole::TeamLeader);
    leave.steps.push_back(step(ApproverRole::CountyOrg));
    EXPECT_EQ(stateOf(leave), LeaveState::Approved) << "above the tier is as good";
    EXPECT_EQ(approvedBelow(leave), std::nullopt);
    leave.returnedOn = QDate(2026, 3, 12);
    EXPECT_EQ(stateOf(leave), LeaveState::Returned);
    EXPECT_TRUE(isInForce(leave));
    leave.steps.push_back(step(ApproverRole::Township, LeaveStepKind::Reject));
    EXPECT_EQ(stateOf(leave), LeaveState::Rejected);
    leave.withdrawnOn = QDate(2026, 3, 12);
    EXPECT_EQ(stateOf(leave), LeaveState::Withdrawn);
    EXPECT_FALSE(isInForce(leave));
}

TEST(LeaveState, KnowsTheStepThatDecidedAndWhatCameAfterIt)
{
    Leave leave = personal(9, 11);
    EXPECT_FALSE(decidingApproval(leave));
    leave.steps = {step(ApproverRole::TeamLeader), step(ApproverRole::Township)};
    ASSERT_TRUE(decidingApproval(leave));
    EXPECT_EQ(decidingApproval(leave)->role, ApproverRole::Township);
    EXPECT_EQ(needlessApprovals(leave), 0) << "the leader's came before";
    leave.steps.push_back(step(ApproverRole::Township, LeaveStepKind::Reject));
    EXPECT_EQ(needlessApprovals(leave), 0) << "taken back";
    leave.steps.push_back(step(ApproverRole::CountyOrg));
    EXPECT_EQ(decidingApproval(leave)->role, ApproverRole::Township);
    EXPECT_EQ(needlessApprovals(leave), 1);
}

TEST(LeaveState, OverdueOnceTheLastDayIsGoneWithoutReturn)
{
    Leave leave = personal(9, 11);
    EXPECT_FALSE(isOverdue(leave, QDate(2026, 3, 20))) << "never approved";
    leave.steps = {step(ApproverRole::Township)};
    EXPECT_FALSE(isOverdue(leave, QDate(2026, 3, 11)));
    EXPECT_TRUE(isOverdue(leave, QDate(2026, 3, 12)));
    leave.returnedOn = QDate(2026, 3, 15);
    EXPECT_FALSE(isOverdue(leave, QDate(2026, 3, 20)));
}

TEST(LeaveOverlap, IsMeasuredInHalfDaysAfterReturns)
{
    Leave first = personal(9, 10);
    Leave second = personal(10, 12);
    EXPECT_TRUE(overlap(first, second));
    first.toHalf = Half::Morning;
    EXPECT_TRUE(overlap(first, second));
    second.fromHalf = Half::Afternoon;
    EXPECT_FALSE(overlap(first, second));
    EXPECT_FALSE(overlap(second, first));

    Leave returned = personal(9, 13);
    EXPECT_TRUE(overlap(returned, personal(11, 11)));
    returned.returnedOn = QDate(2026, 3, 11);
    EXPECT_FALSE(overlap(returned, personal(11, 11)));
    EXPECT_TRUE(overlap(returned, personal(10, 10)));
}

TEST(LeaveRequest, OnlyKindAndDaysMakeItAnother)
{
    const Leave leave = personal(9, 11);
    Leave other = leave;
    other.reason = QStringLiteral("家中有事");
    other.steps = {step(ApproverRole::Township)};
    other.halfDays = 99;
    EXPECT_TRUE(isSameRequest(leave, other));
    other.toHalf = Half::Morning;
    EXPECT_FALSE(isSameRequest(leave, other));
    other = leave;
    other.kind = LeaveKind::Sick;
    EXPECT_FALSE(isSameRequest(leave, other));
}

} // namespace
} // namespace zhucun
