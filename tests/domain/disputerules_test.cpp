#include "domain/dispute/disputerules.h"

#include <gtest/gtest.h>

namespace zhucun {
namespace {

const QDate kFound(2026, 1, 1);

Dispute found()
{
    Dispute dispute;
    dispute.foundOn = kFound;
    return dispute;
}

TEST(DisputeState, FollowsWhatIsFilledIn)
{
    Dispute dispute = found();
    EXPECT_EQ(dispute.state(), DisputeState::Registered);
    dispute.acceptedOn = kFound;
    EXPECT_EQ(dispute.state(), DisputeState::Accepted);
    dispute.steps.push_back({kFound, QStringLiteral("谈话"), {}});
    EXPECT_EQ(dispute.state(), DisputeState::InMediation);
    dispute.outcome = DisputeOutcome::Failed;
    EXPECT_EQ(dispute.state(), DisputeState::Unresolved);
    dispute.outcome = DisputeOutcome::Settled;
    EXPECT_EQ(dispute.state(), DisputeState::Resolved);
    dispute.resolvedOn = kFound;
    EXPECT_EQ(dispute.state(), DisputeState::Resolved);
    dispute.revisitedOn = kFound;
    EXPECT_EQ(dispute.state(), DisputeState::Revisited);
    dispute.archivedOn = kFound;
    EXPECT_EQ(dispute.state(), DisputeState::Archived);
}

TEST(DisputeState, StepsMayBeLeftOut)
{
    Dispute mediated = found();
    mediated.steps.push_back({kFound, QStringLiteral("谈话"), {}});
    EXPECT_EQ(mediated.state(), DisputeState::InMediation) << "without a day of acceptance";
    Dispute resolved = found();
    resolved.resolvedOn = kFound;
    EXPECT_EQ(resolved.state(), DisputeState::Resolved) << "without an outcome";
    Dispute revisited = found();
    revisited.outcome = DisputeOutcome::Failed;
    revisited.revisitedOn = kFound;
    EXPECT_EQ(revisited.state(), DisputeState::Revisited);
    Dispute archived = found();
    archived.archivedOn = kFound;
    EXPECT_EQ(archived.state(), DisputeState::Archived);
}

TEST(DisputeState, EveryOutcomeButSettledIsUnresolved)
{
    for (const auto &term : Vocabulary<DisputeOutcome>::terms()) {
        Dispute dispute = found();
        dispute.outcome = term.value;
        const bool isSettled = term.value == DisputeOutcome::Settled;
        EXPECT_EQ(dispute.state(), isSettled ? DisputeState::Resolved : DisputeState::Unresolved) << term.code;
        EXPECT_EQ(isOpen(dispute), !isSettled) << term.code;
        dispute.resolvedOn = kFound;
        EXPECT_EQ(dispute.state(), DisputeState::Resolved) << term.code;
        EXPECT_FALSE(isOpen(dispute)) << term.code;
    }
}

TEST(DaysOpen, CountsUntilResolvedElseToday)
{
    Dispute dispute = found();
    EXPECT_EQ(daysOpen(dispute, kFound), 0);
    EXPECT_EQ(daysOpen(dispute, QDate(2026, 1, 31)), 30);
    EXPECT_EQ(daysOpen(dispute, QDate(2025, 12, 1)), 0);
    dispute.resolvedOn = QDate(2026, 1, 11);
    EXPECT_EQ(daysOpen(dispute, QDate(2026, 12, 31)), 10);
    EXPECT_EQ(daysOpen(Dispute{}, kFound), 0);
}

TEST(IsOverdue, BeginsAfterTheLimit)
{
    Dispute dispute = found();
    EXPECT_FALSE(isOverdue(dispute, QDate(2026, 1, 31)));
    EXPECT_TRUE(isOverdue(dispute, QDate(2026, 2, 1)));
    EXPECT_TRUE(isOverdue(dispute, QDate(2026, 1, 31), 29));
    dispute.resolvedOn = QDate(2026, 3, 1);
    EXPECT_FALSE(isOverdue(dispute, QDate(2026, 4, 1))) << "late, but done";
    dispute = found();
    dispute.archivedOn = QDate(2026, 3, 1);
    EXPECT_FALSE(isOverdue(dispute, QDate(2026, 4, 1)));
}

} // namespace
} // namespace zhucun
