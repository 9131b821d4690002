// What is done about a leave once it was requested, and what the rules say while it is saved.
#include "services/leave/leaveservice.h"

#include "services/history/historyservice.h"
#include "services/list/listservice.h"
#include "services/record/recordservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/calendar/calendardaymapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

/// Today is 2026-03-10. One cadre, posted since 2026-01-01.
class LeaveServiceTest : public test::CountyWorkspaceTest
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
        insert(posting);
    }

    Leave request(QDate from, QDate to, LeaveKind kind = LeaveKind::Personal)
    {
        Leave leave;
        leave.cadreId = m_cadre;
        leave.kind = kind;
        leave.from = from;
        leave.to = to;
        return leave;
    }

    Result<Saved<Leave>> save(const Leave &leave) { return RecordService<Leave>(workspace()).save(leave).result(); }

    Leave saved(const Leave &leave)
    {
        const auto done = save(leave);
        EXPECT_TRUE(done) << (done ? QString() : told(done.error().violations) + done.error().detail).toStdString();
        return done ? done->record : Leave();
    }

    /// "rule(args)" of each violation.
    static QString told(const Violations &violations)
    {
        QStringList lines;
        for (const Violation &violation : violations)
            lines << QStringLiteral("%1(%2)%3")
                         .arg(violation.rule, violation.args.join(QLatin1Char(',')),
                              violation.severity == Violation::Severity::Warning ? QStringLiteral("!") : QString());
        return lines.join(QLatin1Char(' '));
    }
    QString refused(const Leave &leave)
    {
        const auto done = save(leave);
        return done ? QStringLiteral("saved") : told(done.error().violations);
    }
    QString warned(const Leave &leave)
    {
        const auto done = save(leave);
        return done ? told(done->warnings) : QStringLiteral("refused ") + told(done.error().violations);
    }

    LeaveStep by(ApproverRole role)
    {
        return {role, LeaveStepKind::Approve, QStringLiteral("王五"), QDate(2026, 3, 6), {}};
    }

    LeaveService service() { return LeaveService(workspace()); }

    CadreId m_cadre;
};

const QDate kMonday(2026, 3, 9);

} // namespace

TEST_F(LeaveServiceTest, savingCountsByTheRulesOfItsMonthAndFreezesThem)
{
    RuleSet later = standardRules();
    later.validFrom = YearMonth(2026, 4);
    later.tiers = {{std::nullopt, ApproverRole::Township, QStringLiteral("村党组织")}};
    later.leaveKinds = {{LeaveKind::Personal, LeaveCounting::Workdays}};
    insert(later);
    const Leave march = saved(request(kMonday, QDate(2026, 3, 15)));
    EXPECT_EQ(march.halfDays, 14) << "seven natural days";
    EXPECT_EQ(march.neededRole, ApproverRole::CountyOrg);
    const Leave april = saved(request(QDate(2026, 4, 6), QDate(2026, 4, 12)));
    EXPECT_EQ(april.counting, LeaveCounting::Workdays);
    EXPECT_EQ(april.halfDays, 8) << "6 April is a day off of 清明节";
    EXPECT_EQ(april.neededRole, ApproverRole::Township);

    CalendarDay worked;
    worked.day = QDate(2026, 4, 11);
    worked.kind = CalendarDayKind::Workday;
    insert(worked);
    Leave again = april;
    again.reason = QStringLiteral("家中有事");
    again.halfDays = 1;
    EXPECT_EQ(saved(again).halfDays, 8) << "kind and days are the same";
    again = stored<Leave>(april.id);
    again.to = QDate(2026, 4, 11);
    EXPECT_EQ(saved(again).halfDays, 10) << "counted anew, with the county's own Saturday";
}

TEST_F(LeaveServiceTest, countTellsWhatAFormShows)
{
    const auto count = service().count(request(kMonday, QDate(2026, 3, 13))).result();
    ASSERT_TRUE(count);
    EXPECT_EQ(count->halfDays, 10);
    EXPECT_EQ(count->approver, ApproverRole::CountyOrg);
    EXPECT_EQ(count->copyTo, QStringLiteral("村党组织、乡镇党委"));
}

TEST_F(LeaveServiceTest, overlapsAreRefusedWithTheOtherLeaveNamed)
{
    Leave sick = saved(request(kMonday, QDate(2026, 3, 11), LeaveKind::Sick));
    EXPECT_EQ(refused(request(QDate(2026, 3, 11), QDate(2026, 3, 12))),
              QStringLiteral("leave_overlap(病假,2026-03-09,2026-03-11)"));
    EXPECT_EQ(warned(sick), QString()) << "not with itself";
    ASSERT_TRUE(service().withdraw({sick.id}, QDate(2026, 3, 9), QStringLiteral("未成行")).result());
    EXPECT_EQ(warned(request(QDate(2026, 3, 11), QDate(2026, 3, 12))), QString());
}

TEST_F(LeaveServiceTest, blackoutsRefuseOnlyWhatCanBePlanned)
{
    RuleSet rules = standardRules();
    rules.blackouts = {{QDate(2026, 3, 20), QDate(2026, 3, 31), QStringLiteral("春耕备耕")}};
    insert(rules);
    const QString said = QStringLiteral("leave_blackout(2026-03-20—2026-03-31,春耕备耕)");
    EXPECT_EQ(refused(request(QDate(2026, 3, 19), QDate(2026, 3, 20))), said);
    EXPECT_EQ(warned(request(QDate(2026, 3, 19), QDate(2026, 3, 20), LeaveKind::Sick)), said + QLatin1Char('!'));
    EXPECT_EQ(warned(request(QDate(2026, 4, 1), QDate(2026, 4, 1))), QString());
}

TEST_F(LeaveServiceTest, warnsOfLowApprovalMissingPostingAndTheYearlyLimit)
{
    Leave leave = request(kMonday, QDate(2026, 3, 13));
    leave.steps = {by(ApproverRole::Township)};
    EXPECT_EQ(warned(leave), QStringLiteral("approver_below_tier(乡镇党委,县委组织部)!"));
    EXPECT_EQ(warned(request(QDate(2025, 12, 31), QDate(2025, 12, 31))), QStringLiteral("no_posting()!"));
    EXPECT_EQ(warned(request(QDate(2026, 5, 1), QDate(2026, 5, 25))), QString()) << "30 days with the other leave";
    EXPECT_EQ(warned(request(QDate(2026, 6, 1), QDate(2026, 6, 1))), QStringLiteral("yearly_leave(31,30)!"));
}

TEST_F(LeaveServiceTest, approvalByALowerRoleIsKeptAndSaysWhoMustStill)
{
    const Leave leave = saved(request(kMonday, QDate(2026, 3, 13)));
    const auto first = service().approve({leave.id}, by(ApproverRole::Township)).result();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->changed, 1);
    EXPECT_EQ(first->waiting, 1);
    EXPECT_EQ(first->stillNeeded, ApproverRole::CountyOrg);
    const auto second = service().approve({leave.id}, by(ApproverRole::CountyOrg)).result();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->stillNeeded, std::nullopt);
    EXPECT_EQ(stored<Leave>(leave.id).steps.size(), 2u);
    const auto rows = ListService<LeaveRow>(workspace()).rows({leave.id.value()}).result();
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->front().state, LeaveState::Approved);
    EXPECT_EQ(rows->front().approver, QStringLiteral("县委组织部 王五"));
    EXPECT_FALSE(rows->front().townshipName.isEmpty());
}

TEST_F(LeaveServiceTest, whatIsApprovedIsNotApprovedAgain)
{
    const Leave leave = saved(request(QDate(2026, 3, 2), QDate(2026, 3, 4)));
    const Leave other = saved(request(kMonday, kMonday));
    ASSERT_TRUE(service().approve({leave.id}, by(ApproverRole::Township)).result());
    const QString said = QStringLiteral("leave_approved(2026-03-06,乡镇党委 王五)");
    const auto again = service().approve({other.id, leave.id}, by(ApproverRole::CountyOrg)).result();
    ASSERT_FALSE(again);
    EXPECT_EQ(told(again.error().violations), said);
    EXPECT_EQ(again.error().args, QStringList(QStringLiteral("王建国 事假 2026-03-02")));
    EXPECT_TRUE(stored<Leave>(other.id).steps.empty()) << "all or none";

    Leave typed = stored<Leave>(leave.id);
    typed.steps.push_back(by(ApproverRole::Township));
    EXPECT_EQ(refused(typed), said) << "by the form too";
    typed.steps = {by(ApproverRole::TeamLeader), by(ApproverRole::Township)};
    EXPECT_EQ(warned(typed), QString()) << "who was asked before may be added";
    typed = stored<Leave>(leave.id);
    typed.to = QDate(2026, 3, 6);
    typed.steps.push_back(by(ApproverRole::CountyOrg));
    EXPECT_EQ(warned(typed), QString()) << "five days are another decision";
    ASSERT_TRUE(service().close({leave.id}, QDate(2026, 3, 7), {}).result());
    EXPECT_FALSE(service().approve({leave.id}, by(ApproverRole::CountyOrg)).result()) << "and over";

    ASSERT_TRUE(service().approve({other.id}, by(ApproverRole::TeamLeader)).result());
    EXPECT_TRUE(service().reject({other.id}, by(ApproverRole::Township)).result()) << "approval is taken back";
}

TEST_F(LeaveServiceTest, rejectedAndWithdrawnLeaveIsNotApprovedAnyMore)
{
    const Leave leave = saved(request(kMonday, kMonday));
    const Leave other = saved(request(QDate(2026, 3, 10), QDate(2026, 3, 10)));
    ASSERT_TRUE(service().reject({leave.id}, by(ApproverRole::TeamLeader)).result());
    const auto refusedBoth = service().approve({other.id, leave.id}, by(ApproverRole::TeamLeader)).result();
    ASSERT_FALSE(refusedBoth);
    EXPECT_EQ(refusedBoth.error().code, ErrorCode::Invalid);
    EXPECT_EQ(told(refusedBoth.error().violations), QStringLiteral("leave_state(王建国 事假 2026-03-09,未批准)"));
    EXPECT_TRUE(stored<Leave>(other.id).steps.empty()) << "all or none";
    EXPECT_FALSE(service().withdraw({leave.id}, kMonday, QStringLiteral("未成行")).result());
    const auto unexplained = service().withdraw({other.id}, kMonday, {}).result();
    ASSERT_FALSE(unexplained);
    EXPECT_EQ(told(unexplained.error().violations), QStringLiteral("required()"));
}

TEST_F(LeaveServiceTest, closingNeedsApprovalAndIsTakenBackInOneStep)
{
    const Leave leave = saved(request(QDate(2026, 3, 2), QDate(2026, 3, 4)));
    const auto early = service().close({leave.id}, QDate(2026, 3, 4), QStringLiteral("李四")).result();
    ASSERT_FALSE(early);
    EXPECT_EQ(told(early.error().violations), QStringLiteral("leave_state(王建国 事假 2026-03-02,待审批)"));
    ASSERT_TRUE(service().approve({leave.id}, by(ApproverRole::Township)).result());

    const auto overdue = [this] {
        Filter filter;
        filter.conditions.push_back({QStringLiteral("overdue"), Condition::Op::Is, {true}});
        return ListService<LeaveRow>(workspace()).ids(filter, {}).result().value().size();
    };
    EXPECT_EQ(overdue(), 1u);
    HistoryService history(workspace());
    ASSERT_TRUE(service().close({leave.id}, QDate(2026, 3, 4), QStringLiteral("李四")).result());
    EXPECT_EQ(overdue(), 0u);
    EXPECT_EQ(stored<Leave>(leave.id).returnedOn, QDate(2026, 3, 4));
    EXPECT_FALSE(service().close({leave.id}, QDate(2026, 3, 4), {}).result()) << "back already";
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    const auto recent = answerOf(history.recent(1));
    ASSERT_TRUE(recent);
    EXPECT_EQ(recent->front().action, QStringLiteral("leave.return"));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_FALSE(stored<Leave>(leave.id).returnedOn);
    EXPECT_EQ(overdue(), 1u) << "the state follows the undo";
}

TEST_F(LeaveServiceTest, theListIsFilteredByPlacePeriodAndState)
{
    saved(request(QDate(2026, 2, 27), QDate(2026, 3, 2)));
    saved(request(QDate(2025, 12, 31), QDate(2025, 12, 31)));
    const ListService<LeaveRow> leaves(workspace());
    const auto found = [&leaves](const Filter &filter) { return leaves.ids(filter, {}).result().value().size(); };
    EXPECT_EQ(found({}), 2u);
    Filter filter;
    filter.period = Period::month({2026, 3});
    EXPECT_EQ(found(filter), 1u) << "reaches into March";
    filter.villageId = VillageId(1);
    EXPECT_EQ(found(filter), 1u);
    filter.period.reset();
    EXPECT_EQ(found(filter), 1u) << "nowhere posted on 31 December";
    filter.villageId = VillageId(2);
    EXPECT_EQ(found(filter), 0u);
    filter = {};
    filter.text = QStringLiteral("王建国");
    filter.conditions.push_back({QStringLiteral("waiting"), Condition::Op::Is, {true}});
    EXPECT_EQ(found(filter), 2u);
    const auto totals = leaves.totals(filter).result();
    ASSERT_TRUE(totals);
    EXPECT_EQ(totals->front().second, 10) << "four days and one";
    for (const char *field : {"cadre", "unit", "township", "village", "kind", "from_day", "to_day", "days", "state",
                              "needed", "returned_on"})
        EXPECT_EQ(leaves.ids({}, {QString::fromLatin1(field), true}).result().value().size(), 2u) << field;
}

} // namespace zhucun
