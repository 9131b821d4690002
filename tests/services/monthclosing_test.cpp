// Entering attendance, closing its months, and what a closed month keeps.
#include "services/attendance/attendanceservice.h"
#include "services/closing/closingservice.h"
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendardaymapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/village/villagemapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

const YearMonth kJanuary(2026, 1);
const YearMonth kFebruary(2026, 2);
const YearMonth kMarch(2026, 3);

/// Today is 2026-03-10. One cadre, posted since 2026-01-01 in the first village.
class MonthClosingTest : public test::CountyWorkspaceTest
{
protected:
    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        Cadre cadre;
        cadre.name = QStringLiteral("王建国");
        m_cadre = insert(cadre);
        Round round;
        round.number = 9;
        round.startsOn = QDate(2025, 1, 1);
        Posting posting;
        posting.cadreId = m_cadre;
        posting.roundId = insert(round);
        posting.villageId = VillageId(1);
        posting.startsOn = QDate(2026, 1, 1);
        m_posting = insert(posting);
        m_township = stored<Village>(VillageId(1)).townshipId;
    }

    AttendanceService attendance() { return AttendanceService(workspace()); }
    ClosingService closing() { return ClosingService(workspace()); }

    MarkOutcome mark(QDate from, QDate to, DayStatus status)
    {
        std::vector<DayMark> marks;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            DayMark one{m_cadre, day, {}};
            one.entry.morning = one.entry.afternoon = status;
            marks.push_back(one);
        }
        const auto outcome = attendance().mark(marks).result();
        EXPECT_TRUE(outcome);
        return outcome.value_or(MarkOutcome{});
    }

    /// Empty when the step was taken.
    QString refusal(const YearMonth &month, ClosingStepKind kind, const QString &remark = {})
    {
        const auto done = closing().step(m_township, month, kind, remark).result();
        if (done)
            return {};
        const Violation violation = done.error().violations.value(0);
        return violation.rule + (violation.args.isEmpty() ? QString() : u':' + violation.args.join(u','));
    }
    void close(const YearMonth &month)
    {
        for (const ClosingStepKind kind : {ClosingStepKind::Submit, ClosingStepKind::Review, ClosingStepKind::Close})
            EXPECT_EQ(refusal(month, kind), QString());
    }
    MemberMonth account(const YearMonth &month, const YearMonth &last)
    {
        SheetScope scope;
        scope.cadreId = m_cadre;
        const auto accounts = attendance().accounts(month, last, scope).result();
        EXPECT_TRUE(accounts && !accounts->empty());
        return accounts && !accounts->empty() ? accounts->front() : MemberMonth{};
    }
    MonthAccount account(const YearMonth &month) { return account(month, month).account; }

    CadreId m_cadre;
    PostingId m_posting;
    DivisionId m_township;
};

} // namespace

TEST_F(MonthClosingTest, FutureDaysAreNamedAndNothingElseIsLost)
{
    const MarkOutcome outcome = mark(QDate(2026, 3, 9), QDate(2026, 3, 12), DayStatus::InVillage);
    EXPECT_EQ(outcome.changed, 2);
    ASSERT_EQ(outcome.refused.size(), 2u);
    EXPECT_EQ(outcome.refused.front().rule, QStringLiteral("date_future"));
    EXPECT_EQ(outcome.refused.front().day, QDate(2026, 3, 11));
    EXPECT_EQ(account(kMarch).inVillageHalves(), 4);
}

TEST_F(MonthClosingTest, StepsAreTakenInOrder)
{
    mark(QDate(2026, 1, 5), QDate(2026, 1, 9), DayStatus::InVillage);
    mark(QDate(2026, 2, 2), QDate(2026, 2, 6), DayStatus::InVillage);
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Review), QStringLiteral("closing_state:未上报"));
    EXPECT_EQ(refusal(kMarch, ClosingStepKind::Submit), QStringLiteral("month_not_over"));
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Submit), QString());
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Return), QStringLiteral("required"));
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Return, QStringLiteral("少一人")), QString());
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Submit), QString());
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Review), QString());
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Close), QStringLiteral("closing_order:2026.01"));
    close(kJanuary);
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Close), QString());
    EXPECT_EQ(refusal(kJanuary, ClosingStepKind::Reopen, QStringLiteral("漏报")),
              QStringLiteral("later_month_closed:2026.02"));
}

TEST_F(MonthClosingTest, ConflictsNeedAWord)
{
    SignIn signIn;
    signIn.cadreId = m_cadre;
    signIn.day = QDate(2025, 12, 20); // before the posting: belongs to nobody's month
    insert(signIn);
    signIn.day = QDate(2026, 1, 7);
    signIn.villageId = VillageId(1);
    insert(signIn);
    signIn.villageId = VillageId(2);
    insert(signIn);
    EXPECT_EQ(refusal(kJanuary, ClosingStepKind::Submit), QString());
    EXPECT_EQ(refusal(kJanuary, ClosingStepKind::Review), QString());
    EXPECT_EQ(refusal(kJanuary, ClosingStepKind::Close), QStringLiteral("open_conflicts:1"));
    ASSERT_TRUE(
        attendance()
            .decide(m_cadre, QDate(2026, 1, 7), DayHalves::whole(DayStatus::InVillage), QStringLiteral("帮邻村"))
            .result());
    EXPECT_EQ(refusal(kJanuary, ClosingStepKind::Close), QString());
}

TEST_F(MonthClosingTest, AClosedMonthKeepsDaysRulesCalendarAndFigures)
{
    mark(QDate(2026, 2, 2), QDate(2026, 2, 27), DayStatus::InVillage);
    close(kFebruary);
    const MonthAccount closed = account(kFebruary);
    EXPECT_EQ(closed.requiredHalves, 32);

    RuleSet rules = standardRules();
    rules.validFrom = kJanuary;
    rules.daysPerMonth = 10;
    rules.counting = {{DayStatus::Training}};
    insert(rules);
    insert(CalendarDay{{}, {}, QDate(2026, 2, 3), CalendarDayKind::Holiday, QStringLiteral("县庆")});
    Posting posting = stored<Posting>(m_posting);
    posting.endsOn = QDate(2026, 2, 10);
    ASSERT_TRUE(RecordService<Posting>(workspace()).save(posting).result());
    const MarkOutcome refused = mark(QDate(2026, 2, 12), QDate(2026, 2, 12), DayStatus::Absent);
    EXPECT_EQ(refused.changed, 0);
    ASSERT_EQ(refused.refused.size(), 1u);
    EXPECT_EQ(refused.refused.front().rule, QStringLiteral("month_closed"));
    Leave leave;
    leave.cadreId = m_cadre;
    leave.from = leave.to = QDate(2026, 2, 5);
    leave.steps = {{ApproverRole::CountyOrg, LeaveStepKind::Approve, {}, QDate(2026, 2, 4), {}}};
    const auto late = RecordService<Leave>(workspace()).save(leave).result();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().violations.value(0).rule, QStringLiteral("month_closed"));

    EXPECT_EQ(account(kFebruary), closed);
    EXPECT_TRUE(account(kFebruary, kFebruary).isClosed);
}

TEST_F(MonthClosingTest, WhatAClosedMonthRestsOnIsNotTrashed)
{
    Leave leave;
    leave.cadreId = m_cadre;
    leave.from = leave.to = QDate(2026, 2, 5);
    leave.steps = {{ApproverRole::CountyOrg, LeaveStepKind::Approve, {}, QDate(2026, 2, 4), {}}};
    const RecordService<Leave> leaves(workspace());
    const LeaveId taken = leaves.save(leave).result().value().record.id;
    leave.from = leave.to = QDate(2026, 2, 6);
    leave.steps.front().kind = LeaveStepKind::Reject;
    const LeaveId rejected = leaves.save(leave).result().value().record.id;
    leave.from = leave.to = QDate(2026, 3, 4);
    leave.steps.front().kind = LeaveStepKind::Approve;
    const LeaveId later = leaves.save(leave).result().value().record.id;
    SpotCheck check;
    check.checkedOn = QDate(2026, 2, 10);
    check.inspectors = QStringLiteral("督查组");
    check.villageId = VillageId(1);
    check.lines = {{m_cadre, SpotCheckResult::OnPost, {}, {}, {}, {}}};
    const RecordService<SpotCheck> checks(workspace());
    const SpotCheckId met = checks.save(check).result().value().record.id;
    mark(QDate(2026, 2, 2), QDate(2026, 2, 4), DayStatus::InVillage);
    close(kFebruary);

    const auto refusedBy = [](const auto &service, const auto &ids) {
        const auto done = service.trash(ids).result();
        const Violation violation = done ? Violation{} : done.error().violations.value(0);
        return QString(violation.rule + u':' + violation.args.join(u','));
    };
    const QString said = QStringLiteral("month_closed:2026.02");
    EXPECT_EQ(refusedBy(leaves, QList{later, taken}), said);
    EXPECT_FALSE(stored<Leave>(later).meta.deletedAt) << "all or none";
    EXPECT_EQ(refusedBy(checks, QList{met}), said);
    EXPECT_EQ(refusedBy(RecordService<Posting>(workspace()), QList{m_posting}), said);
    EXPECT_TRUE(leaves.trash({rejected, later}).result()) << "neither wrote a day of it";
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Reopen, QStringLiteral("误登")), QString());
    EXPECT_TRUE(leaves.trash({taken}).result());
    EXPECT_TRUE(checks.trash({met}).result());
}

TEST_F(MonthClosingTest, ClosingIsNotUndoneByTheWay)
{
    HistoryService history(workspace());
    mark(QDate(2026, 2, 2), QDate(2026, 2, 27), DayStatus::InVillage);
    close(kFebruary);
    const Status undone = answerOf(history.undo());
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(account(kFebruary, kFebruary).isClosed);
}

TEST_F(MonthClosingTest, ACorrectionLeavesTheMonthAndCountsInTheYear)
{
    mark(QDate(2026, 1, 5), QDate(2026, 1, 9), DayStatus::InVillage);
    close(kJanuary);
    mark(QDate(2026, 2, 2), QDate(2026, 2, 27), DayStatus::InVillage);
    close(kFebruary);
    const MonthAccount closed = account(kFebruary);
    const auto correct = [this](QDate day, DayStatus status, const QString &reason) {
        return closing()
            .correct(m_cadre, day, DayHalves::whole(status), reason, QStringLiteral("镇组织委员"),
                     QStringLiteral("县委组织部"))
            .result();
    };
    EXPECT_EQ(correct(QDate(2026, 3, 3), DayStatus::Absent, QStringLiteral("错")).error().violations.value(0).rule,
              QStringLiteral("month_not_closed"));
    EXPECT_EQ(correct(QDate(2026, 2, 3), DayStatus::Absent, {}).error().violations.value(0).rule,
              QStringLiteral("required"));
    EXPECT_EQ(correct(QDate(2026, 2, 3), DayStatus::InVillage, QStringLiteral("错")).error().violations.value(0).rule,
              QStringLiteral("no_change"));
    const auto first = correct(QDate(2026, 2, 3), DayStatus::SickLeave, QStringLiteral("补病假条"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->number, QStringLiteral("2026-02-001"));
    EXPECT_EQ(first->before, DayHalves::whole(DayStatus::InVillage));
    const auto second = correct(QDate(2026, 2, 3), DayStatus::InVillage, QStringLiteral("原记无误"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->number, QStringLiteral("2026-02-002"));
    EXPECT_EQ(second->before, DayHalves::whole(DayStatus::SickLeave));
    ASSERT_TRUE(correct(QDate(2026, 2, 4), DayStatus::SickLeave, QStringLiteral("补病假条")));

    EXPECT_EQ(account(kFebruary), closed) << "the month stands as it was closed";
    SheetScope scope;
    scope.cadreId = m_cadre;
    const auto year = attendance().accounts(kJanuary, kFebruary, scope).result();
    ASSERT_TRUE(year && year->size() == 2u);
    EXPECT_EQ(year->back().account.presentHalves, closed.presentHalves - 2);
    EXPECT_EQ(year->back().account.of(DayStatus::SickLeave), 2);
    EXPECT_TRUE(year->back().account.isBalanced());
    const auto listed = closing().corrections(Period::month(kMarch), m_township).result();
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->size(), 3u);
}

TEST_F(MonthClosingTest, ReopeningTakesUpCorrectionsAndWhatChangedMeanwhile)
{
    mark(QDate(2026, 2, 2), QDate(2026, 2, 27), DayStatus::InVillage);
    close(kFebruary);
    ASSERT_TRUE(closing()
                    .correct(m_cadre, QDate(2026, 2, 3), DayHalves::whole(DayStatus::SickLeave),
                             QStringLiteral("补病假条"), QStringLiteral("镇"), QStringLiteral("县"))
                    .result());
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Reopen), QStringLiteral("required"));
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Reopen, QStringLiteral("漏报一人")), QString());
    EXPECT_FALSE(account(kFebruary, kFebruary).isClosed);
    EXPECT_EQ(account(kFebruary).of(DayStatus::SickLeave), 2);
    EXPECT_EQ(mark(QDate(2026, 2, 12), QDate(2026, 2, 12), DayStatus::Training).changed, 1);
    close(kFebruary);
    EXPECT_EQ(account(kFebruary).of(DayStatus::Training), 2);
    const auto listed = closing().corrections(Period::month(kMarch), m_township).result();
    ASSERT_TRUE(listed);
    EXPECT_TRUE(listed->empty());
}

TEST_F(MonthClosingTest, FindingsAreClosedWithAReason)
{
    mark(QDate(2026, 2, 2), QDate(2026, 2, 6), DayStatus::InVillage);
    const auto kinds = [this](bool open) {
        SheetScope scope;
        scope.cadreId = m_cadre;
        std::vector<FindingKind> found;
        const auto findings = attendance().findings(kFebruary, scope).result();
        for (const Finding &finding : findings.value()) {
            if (finding.isClosed != open)
                found.push_back(finding.kind);
        }
        return found;
    };
    using enum FindingKind;
    EXPECT_EQ(kinds(true), (std::vector{Unrecorded, BelowTarget, ConsecutiveAbsence}));
    ASSERT_TRUE(attendance().closeFinding(m_cadre, kFebruary, BelowTarget, QStringLiteral("已约谈")).result());
    EXPECT_EQ(kinds(true), (std::vector{Unrecorded, ConsecutiveAbsence}));
    EXPECT_EQ(kinds(false), (std::vector{BelowTarget}));
    ASSERT_TRUE(attendance().closeFinding(m_cadre, kFebruary, BelowTarget, {}).result());
    EXPECT_EQ(kinds(false), std::vector<FindingKind>());
}

TEST_F(MonthClosingTest, OverviewNamesStatesAndDeadlines)
{
    mark(QDate(2026, 2, 2), QDate(2026, 2, 6), DayStatus::InVillage);
    EXPECT_EQ(refusal(kFebruary, ClosingStepKind::Submit), QString());
    const auto rows = closing().overview(kFebruary, {}).result();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().state, ClosingState::Submitted);
    EXPECT_EQ(rows->front().cadres, 1);
    EXPECT_EQ(rows->front().openFindings, 3);
    EXPECT_EQ(rows->front().due, QDate(2026, 3, 10));
    EXPECT_EQ(rows->front().steps.size(), 1u);
}

} // namespace zhucun
