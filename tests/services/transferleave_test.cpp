#include "transfercounty.h"

#include "domain/leave/leaverules.h"
#include "storage/leave/leavemapping.h"

using namespace zhucun;
using namespace zhucun::test;

namespace {

/// Today is 2026-06-30; 李娜 is posted to 北朝碾村.
class TransferLeave : public TransferCounty
{
protected:
    TransferLeave()
    {
        saved("posting", {row({{"name", t(u"李娜")},
                               {"township", t(u"大青沟镇")},
                               {"village", t(u"北朝碾村")},
                               {"round", t(u"1")},
                               {"role", t(u"队员")},
                               {"starts_on", day(2026, 3, 1)}})});
    }

    Leave only()
    {
        const auto leaves = all<Leave>();
        EXPECT_EQ(leaves.size(), 1u);
        return leaves.empty() ? Leave() : leaves.front();
    }
};

TransferRecord leave(int fromDay, int toDay, std::initializer_list<std::pair<const char *, TransferValue>> more = {})
{
    auto record = row({{"name", t(u"李娜")},
                       {"kind", t(u"事假")},
                       {"from_day", day(2026, 3, fromDay)},
                       {"to_day", day(2026, 3, toDay)}});
    for (const auto &[key, value] : more) {
        record.values.insert(QString::fromLatin1(key), value);
        record.headings.insert(QString::fromLatin1(key), QString::fromLatin1(key).toUpper());
    }
    return record;
}

TransferRecord approved(int fromDay, int toDay, const char16_t *approver)
{
    return leave(fromDay, toDay, {{"approver", t(approver)}, {"approved_on", day(2026, 3, 6)}});
}

} // namespace

TEST_F(TransferLeave, ARowIsARequestCountedByTheRules)
{
    const auto record = leave(9, 12,
                              {{"days", 4.0},
                               {"reason", t(u"家中有事")},
                               {"destination", t(u"张家口市")},
                               {"phone", t(u"13900000000")},
                               {"stand_in", t(u"张伟")}});
    const ImportOutcome outcome = saved("leave", {record});
    EXPECT_EQ(outcome.inserted, 1);
    EXPECT_EQ(outcome.warnings, 0);
    const Leave stored = only();
    EXPECT_EQ(stored.cadreId, CadreId(3));
    EXPECT_EQ(stored.halfDays, 8);
    EXPECT_EQ(stored.neededRole, ApproverRole::CountyOrg);
    EXPECT_EQ(stateOf(stored), LeaveState::Requested);
    EXPECT_EQ(stored.standIn, QStringLiteral("张伟"));
    EXPECT_EQ(saved("leave", {record}).unchanged, 1);
}

TEST_F(TransferLeave, ApproversAreRolesWithOrWithoutNames)
{
    saved("leave", {approved(2, 4, u"乡镇党委"), approved(9, 11, u"王五（县委组织部）"), approved(16, 18, u"王五")});
    const auto leaves = all<Leave>();
    ASSERT_EQ(leaves.size(), 3u);
    EXPECT_EQ(leaves[0].steps[0].role, ApproverRole::Township);
    EXPECT_EQ(leaves[1].steps[0].role, ApproverRole::CountyOrg);
    EXPECT_EQ(leaves[1].steps[0].person, QStringLiteral("王五"));
    EXPECT_EQ(leaves[2].steps[0].role, ApproverRole::Township) << "a name alone: who is needed for three days";
    for (const Leave &each : leaves)
        EXPECT_EQ(stateOf(each), LeaveState::Approved);
    EXPECT_EQ(saved("leave", {approved(16, 18, u"王五")}).unchanged, 1);
}

TEST_F(TransferLeave, ApprovalBelowTheTierIsRefused)
{
    const RowProblem problem = rejected("leave", approved(9, 12, u"乡镇党委 王五"));
    EXPECT_EQ(problem.rule, QStringLiteral("approver_below_tier"));
    EXPECT_EQ(problem.column, QStringLiteral("APPROVER"));
    EXPECT_EQ(problem.args, QStringList({QStringLiteral("乡镇党委"), QStringLiteral("县委组织部")}));
    EXPECT_TRUE(all<Leave>().empty());
    const auto halfKnown = saved("leave", {leave(9, 12, {{"approver", t(u"县委组织部")}})});
    ASSERT_EQ(halfKnown.warnings, 1);
    EXPECT_EQ(halfKnown.problems[0].rule, QStringLiteral("approval_incomplete"));
    EXPECT_EQ(stateOf(only()), LeaveState::Requested);
}

TEST_F(TransferLeave, DaysThatFitHalvesAreTakenOthersWarned)
{
    EXPECT_EQ(saved("leave", {leave(9, 9, {{"days", 0.5}})}).warnings, 0);
    EXPECT_EQ(only().toHalf, Half::Morning);
    EXPECT_EQ(only().halfDays, 1);
    EXPECT_EQ(saved("leave", {leave(9, 9, {{"days", 0.5}})}).unchanged, 1);
    saved("leave", {leave(16, 18, {{"days", 2.5}})});
    EXPECT_EQ(all<Leave>()[1].halfDays, 5);

    const auto wrong = saved("leave", {leave(23, 25, {{"days", 2.0}})});
    ASSERT_EQ(wrong.warnings, 1);
    EXPECT_EQ(wrong.problems[0].rule, QStringLiteral("days_mismatch"));
    EXPECT_EQ(wrong.problems[0].args, QStringList({QStringLiteral("2"), QStringLiteral("3")}));
    EXPECT_EQ(all<Leave>()[2].halfDays, 6);
}

TEST_F(TransferLeave, OverlapsNameTheOtherLeave)
{
    auto sick = leave(11, 13);
    sick.values.insert(QStringLiteral("kind"), QStringLiteral("病假"));
    saved("leave", {leave(9, 11)});
    const RowProblem problem = rejected("leave", sick);
    EXPECT_EQ(problem.rule, QStringLiteral("leave_overlap"));
    EXPECT_EQ(problem.column, QStringLiteral("FROM_DAY"));
    EXPECT_EQ(problem.args,
              QStringList({QStringLiteral("事假"), QStringLiteral("2026-03-09"), QStringLiteral("2026-03-11")}));
    const auto both = import("leave", {leave(16, 18), leave(17, 19)}, {false, ImportOptions::OnError::Skip});
    ASSERT_TRUE(both);
    EXPECT_EQ(both->rejected, 1) << "within one file too";
    EXPECT_EQ(all<Leave>().size(), 2u);
}

TEST_F(TransferLeave, BadDaysAreRefused)
{
    EXPECT_EQ(rejected("leave", leave(11, 9)).rule, QStringLiteral("date_order"));
    auto nobody = leave(9, 9);
    nobody.values.insert(QStringLiteral("name"), QStringLiteral("赵某"));
    EXPECT_EQ(rejected("leave", nobody).rule, QStringLiteral("unknown_cadre"));
    auto other = leave(9, 9);
    other.values.insert(QStringLiteral("kind"), QStringLiteral("串门"));
    EXPECT_EQ(rejected("leave", other).rule, QStringLiteral("unknown_term"));
    EXPECT_EQ(rejected("leave", leave(9, 9, {{"withdrawn_on", day(2026, 3, 9)}})).rule, QStringLiteral("required"));
    EXPECT_EQ(rejected("leave", leave(9, 9, {{"steps", t(u"2026-03-06 村委会 同意")}})).rule,
              QStringLiteral("line_format"));
    EXPECT_TRUE(all<Leave>().empty());
}

TEST_F(TransferLeave, ALaterFileAddsTheReturnAndProlongs)
{
    saved("leave", {approved(9, 11, u"乡镇党委")});
    EXPECT_EQ(saved("leave", {leave(9, 11, {{"returned_on", day(2026, 3, 11)}})}).updated, 1);
    EXPECT_EQ(stateOf(only()), LeaveState::Returned);
    EXPECT_EQ(saved("leave", {leave(9, 10)}).updated, 1) << "the same leave with another end";
    EXPECT_EQ(only().halfDays, 4);
    EXPECT_EQ(only().steps.size(), 1u);
}

TEST_F(TransferLeave, AnotherApprovalOfAnApprovedLeaveIsRefused)
{
    saved("leave", {approved(9, 11, u"乡镇党委 王五")});
    EXPECT_EQ(saved("leave", {approved(9, 11, u"乡镇党委 王五")}).unchanged, 1) << "the same says nothing new";
    const RowProblem problem = rejected("leave", approved(9, 11, u"县委组织部 李四"));
    EXPECT_EQ(problem.rule, QStringLiteral("leave_approved"));
    EXPECT_EQ(problem.args, QStringList({QStringLiteral("2026-03-06"), QStringLiteral("乡镇党委 王五")}));
    EXPECT_EQ(only().steps.size(), 1u);
}

TEST_F(TransferLeave, EverythingComesBack)
{
    const TransferValue steps = t(u"2026-03-05 队长 张伟 同意 已安排代班\n2026-03-06 乡镇党委 - 同意\n"
                                  u"2026-03-06 县委组织部 李四 同意");
    auto morning = leave(2, 2, {{"to_half", t(u"上午")}});
    auto afternoon = leave(2, 2, {{"from_half", t(u"下午")}, {"note", t(u"另一次")}});
    saved("leave", {morning, afternoon,
                    leave(9, 12,
                          {{"steps", steps},
                           {"returned_on", day(2026, 3, 11)},
                           {"return_checked_by", t(u"赵六")},
                           {"phone", t(u"13900000000")}}),
                    leave(16, 20, {{"withdrawn_on", day(2026, 3, 16)}, {"withdrawal_reason", t(u"工作需要")}}),
                    leave(23, 23, {{"steps", t(u"2026-03-20 队长 张伟 不同意 有检查")}})});
    ASSERT_EQ(all<Leave>().size(), 5u);
    EXPECT_EQ(all<Leave>()[2].steps.size(), 3u);
    const QList<TransferRecord> rows = exported("leave");
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[2].text(QStringLiteral("steps")), std::get<QString>(steps));
    EXPECT_EQ(rows[2].text(QStringLiteral("approver")), QStringLiteral("县委组织部 李四"));
    EXPECT_EQ(rows[2].get<double>(QStringLiteral("days")), 4.0);
    EXPECT_FALSE(rows[4].values.contains(QStringLiteral("approver")));
    const qint64 lines = countLines(QStringLiteral("change_log"));
    EXPECT_EQ(saved("leave", rows).unchanged, 5);
    EXPECT_EQ(countLines(QStringLiteral("change_log")), lines);
}
