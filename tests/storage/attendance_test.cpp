// Days follow from their facts, whatever the order in which these come and go.
#include "samples.h"

#include "domain/leave/leaverules.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/monthqueries.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/record/history.h"
#include "storage/record/recordstore.h"
#include "storage/record/storageerror.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>
#include <random>

namespace zhucun::storage::test {

namespace {

/// Zhang San and Li Si, posted since 2025; the clock stands at 2026-03-20.
class AttendanceTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);
    CadreId zhang = world.zhangSan;

    ChangeSet mark(std::vector<DayMark> marks)
    {
        return db.expectWrite([&](UnitOfWork &work) { AttendanceStore::mark(work, marks); });
    }
    static DayMark whole(CadreId cadre, QDate day, DayStatus status)
    {
        DayMark mark{cadre, day, {}};
        mark.entry.morning = mark.entry.afternoon = status;
        return mark;
    }
    DayHalves halvesOn(QDate day)
    {
        const auto found = AttendanceStore::find(db.connection(), zhang, day);
        return found ? found->halves : DayHalves{};
    }
    std::optional<ConflictKind> conflictOn(QDate day)
    {
        const auto found = AttendanceStore::find(db.connection(), zhang, day);
        return found ? found->conflict : std::nullopt;
    }
    Leave approvedLeave(QDate from, QDate to, LeaveKind kind = LeaveKind::Personal)
    {
        Leave leave;
        leave.cadreId = zhang;
        leave.kind = kind;
        leave.from = from;
        leave.to = to;
        leave.reason = u("家中有事");
        leave.steps = {{ApproverRole::Township, LeaveStepKind::Approve, u("王书记"), from, {}}};
        return leave;
    }
    Leave save(Leave leave)
    {
        db.expectWrite([&](UnitOfWork &work) {
            if (leave.id.isValid())
                RecordStore<Leave>::update(work, leave);
            else
                RecordStore<Leave>::insert(work, leave);
        });
        return leave;
    }
    SignIn signIn(QDate day, std::optional<int> minute, VillageId village = {})
    {
        SignIn record;
        record.cadreId = zhang;
        record.day = day;
        record.minute = minute;
        record.villageId = village;
        db.expectWrite([&](UnitOfWork &work) { RecordStore<SignIn>::insert(work, record); });
        return record;
    }
    Status undo(qint64 transaction)
    {
        return db.write([&](UnitOfWork &work) { History::ofAllEntities().revert(work, transaction); });
    }
    void close(DivisionId township, const YearMonth &month, std::vector<FrozenAccount> accounts = {})
    {
        MonthClosing closing;
        closing.townshipId = township;
        closing.month = month;
        closing.state = ClosingState::Closed;
        closing.accounts = std::move(accounts);
        db.expectWrite([&](UnitOfWork &work) { RecordStore<MonthClosing>::insert(work, closing); });
    }
    /// All rows as text: what "the same as before" means.
    QStringList rows()
    {
        QStringList all;
        auto select = db.connection().statement(QStringLiteral(
            "SELECT cadre_id, day, morning, afternoon, conflict, leave_id, spot_check_id, village_id, said_morning, "
            "said_afternoon, overnight, source, reason, settled_morning, settled_reason FROM attendance_day ORDER BY "
            "cadre_id, day"));
        while (select.next()) {
            QString line;
            for (int i = 0; i < 15; ++i)
                line += QString::fromUtf8(QJsonDocument(QJsonArray{sql::toJson(select.value(i))}).toJson());
            all << line;
        }
        return all;
    }
};

constexpr auto kInVillage = DayStatus::InVillage;
const QDate kDay(2026, 3, 10);

} // namespace

TEST_F(AttendanceTest, WhatIsEnteredIsThereAndGoesAgain)
{
    const QStringList before = rows();
    const ChangeSet changes = mark({whole(zhang, kDay, kInVillage)});
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(kInVillage));
    EXPECT_TRUE(changes.touches(u("attendance_day")));
    EXPECT_TRUE(undo(changes.transactionId));
    EXPECT_EQ(rows(), before);
}

TEST_F(AttendanceTest, OneSignInMakesTheDay)
{
    signIn(kDay, 8 * 60 + 5);
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(kInVillage));
}

TEST_F(AttendanceTest, LeaveWritesItsDaysAndWithdrawalRestoresThem)
{
    mark({whole(zhang, kDay, DayStatus::Rest)});
    const QStringList before = rows();
    Leave leave = save(approvedLeave(kDay, kDay.addDays(2)));
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(DayStatus::PersonalLeave));
    EXPECT_EQ(halvesOn(kDay.addDays(2)), DayHalves::whole(DayStatus::PersonalLeave));
    leave.withdrawnOn = kDay;
    leave.withdrawalReason = u("不去了");
    save(leave);
    EXPECT_EQ(rows(), before);
}

TEST_F(AttendanceTest, AMovedLeaveFreesWhereItWas)
{
    Leave leave = save(approvedLeave(kDay, kDay));
    leave.from = leave.to = kDay.addDays(3);
    save(leave);
    EXPECT_EQ(halvesOn(kDay), DayHalves{});
    EXPECT_EQ(halvesOn(kDay.addDays(3)), DayHalves::whole(DayStatus::PersonalLeave));
}

TEST_F(AttendanceTest, ReturningEarlyFreesTheRest)
{
    Leave leave = save(approvedLeave(kDay, kDay.addDays(4)));
    leave.returnedOn = kDay.addDays(2);
    save(leave);
    EXPECT_EQ(halvesOn(kDay.addDays(1)), DayHalves::whole(DayStatus::PersonalLeave));
    EXPECT_EQ(halvesOn(kDay.addDays(2)), DayHalves{});
}

TEST_F(AttendanceTest, PresenceOnApprovedLeaveIsAConflictUntilDecided)
{
    signIn(kDay, 9 * 60);
    save(approvedLeave(kDay, kDay));
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(DayStatus::Conflict));
    EXPECT_EQ(conflictOn(kDay), ConflictKind::PresentOnLeave);
    ChangeSet decided = db.expectWrite([&](UnitOfWork &work) {
        AttendanceStore::decide(work, zhang, kDay, DayDecision{DayHalves::whole(kInVillage), u("提前返岗")});
    });
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(kInVillage));
    EXPECT_EQ(conflictOn(kDay), ConflictKind::PresentOnLeave);
    EXPECT_TRUE(undo(decided.transactionId));
    EXPECT_EQ(halvesOn(kDay), DayHalves::whole(DayStatus::Conflict));
}

TEST_F(AttendanceTest, FoundAwayContradictsPresenceAndGoesWithTheCheck)
{
    mark({whole(zhang, kDay, kInVillage)});
    const QStringList before = rows();
    SpotCheck check;
    check.checkedOn = kDay;
    check.minute = 15 * 60;
    check.inspectors = u("督查组");
    check.villageId = world.xishan;
    check.lines = {{zhang, SpotCheckResult::NotOnPost, {}, {}, {}, {}}};
    db.expectWrite([&](UnitOfWork &work) { RecordStore<SpotCheck>::insert(work, check); });
    EXPECT_EQ(halvesOn(kDay), (DayHalves{kInVillage, DayStatus::Conflict}));
    EXPECT_EQ(conflictOn(kDay), ConflictKind::FoundAway);
    db.expectWrite([&](UnitOfWork &work) { RecordStore<SpotCheck>::setTrashed(work, check.id, true); });
    EXPECT_EQ(rows(), before);
}

TEST_F(AttendanceTest, DaysOutsideThePostingAreKeptAsConflicts)
{
    const QDate early(2019, 1, 7);
    mark({whole(zhang, early, kInVillage)});
    EXPECT_EQ(halvesOn(early), DayHalves::whole(DayStatus::Conflict));
    EXPECT_EQ(conflictOn(early), ConflictKind::OutsidePosting);
}

TEST_F(AttendanceTest, AClosedMonthNeverChanges)
{
    const ChangeSet entered = mark({whole(zhang, kDay, kInVillage)});
    close(world.nanhaoqian, YearMonth(2026, 3));
    const QStringList before = rows();
    EXPECT_TRUE(isFrozen(db.connection(), zhang, YearMonth(2026, 3)));
    const Status refused = db.write(
        [&](UnitOfWork &work) { AttendanceStore::mark(work, std::vector{whole(zhang, kDay, DayStatus::Rest)}); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MonthClosed);
    save(approvedLeave(kDay, kDay.addDays(3)));
    signIn(kDay.addDays(1), 8 * 60);
    const Status undone = undo(entered.transactionId);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(rows(), before);
}

// Any sequence of entries, leaves, withdrawals, sign-ins, checks and undos keeps the halves of the month in balance,
// and taking all of it back leaves nothing.
TEST_F(AttendanceTest, AnySequenceBalancesAndUndoesToNothing)
{
    const YearMonth month(2026, 3);
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
        std::vector<qint64> done;
        std::vector<Leave> leaves;
        const QStringList before = rows();
        for (int step = 0; step < 40; ++step) {
            const QDate day = month.firstDay().addDays(upTo(20));
            ChangeSet changes;
            switch (upTo(5)) {
            case 0:
            case 1:
                changes = mark({whole(zhang, day, DayStatus(1 + upTo(9)))});
                break;
            case 2: {
                Leave leave = approvedLeave(day, day.addDays(upTo(4)), LeaveKind(upTo(4)));
                changes = db.expectWrite([&](UnitOfWork &work) { RecordStore<Leave>::insert(work, leave); });
                leaves.push_back(leave);
                break;
            }
            case 3: {
                SignIn record;
                record.cadreId = zhang;
                record.day = day;
                record.minute = upTo(1440);
                changes = db.expectWrite([&](UnitOfWork &work) { RecordStore<SignIn>::insert(work, record); });
                break;
            }
            case 4:
                if (leaves.empty() || leaves.back().withdrawnOn)
                    continue;
                leaves.back().withdrawnOn = day;
                changes = db.expectWrite([&](UnitOfWork &work) { RecordStore<Leave>::update(work, leaves.back()); });
                break;
            }
            if (changes.transactionId != 0)
                done.push_back(changes.transactionId);
            SheetScope scope;
            scope.cadreId = zhang;
            for (const MemberMonth &member : monthAccounts(db.connection(), month, scope, kToday)) {
                ASSERT_TRUE(member.account.isBalanced()) << "seed " << seed << " step " << step;
                EXPECT_EQ(std::accumulate(member.account.halves.begin(), member.account.halves.end(), 0) +
                              member.account.outsideHalves,
                          62);
            }
        }
        while (!done.empty()) {
            EXPECT_TRUE(undo(done.back()));
            done.pop_back();
        }
        EXPECT_EQ(rows(), before) << "seed " << seed;
    }
}

} // namespace zhucun::storage::test
