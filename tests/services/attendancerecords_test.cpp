// What the services around spot checks, weekly reports, work logs and sign-ins promise.
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "services/spotcheck/spotcheckservice.h"
#include "services/weekly/weeklyservice.h"
#include "services/worklog/worklogservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/team/teammapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

/// Two teams with a leader each, posted since January; today is Tuesday, 10 March 2026.
class AttendanceRecords : public test::CountyWorkspaceTest
{
protected:
    struct Posted {
        CadreId cadre;
        TeamId team;
    };

    void SetUp() override
    {
        CountyWorkspaceTest::SetUp();
        Round round;
        round.number = 9;
        round.name = QStringLiteral("第九轮");
        round.startsOn = QDate(2026, 1, 1);
        m_round = insert(round);
        first = post(QStringLiteral("张三"), VillageId(1));
        second = post(QStringLiteral("李四"), VillageId(2));
    }

    Posted post(const QString &name, VillageId village)
    {
        Team team;
        team.name = name + QStringLiteral("队");
        team.roundId = m_round;
        team.townshipId = stored<Village>(village).townshipId;
        team.villageIds = {village};
        Cadre cadre;
        cadre.name = name;
        Posted posted{insert(cadre), insert(team)};
        Posting posting;
        posting.cadreId = posted.cadre;
        posting.teamId = posted.team;
        posting.villageId = village;
        posting.roundId = m_round;
        posting.role = PostingRole::Leader;
        posting.startsOn = QDate(2026, 1, 5);
        insert(posting);
        return posted;
    }

    Posted first;
    Posted second;

private:
    RoundId m_round;
};

} // namespace

TEST_F(AttendanceRecords, ASignInOnFileStaysAsGiven)
{
    const RecordService<SignIn> service(workspace());
    HistoryService history(workspace());
    SignIn signIn;
    signIn.cadreId = first.cadre;
    signIn.day = QDate(2026, 3, 9);
    signIn.place = stored<Village>(VillageId(1)).name;
    const auto added = service.save(signIn).result();
    ASSERT_TRUE(added);
    EXPECT_EQ(added->record.villageId, VillageId(1)) << "told from the place";

    SignIn changed = added->record;
    changed.day = QDate(2026, 3, 8);
    const auto refused = service.save(changed).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.value(0).rule, QStringLiteral("unchangeable"));
    EXPECT_FALSE(service.edit({changed.id}, [](SignIn &each) { each.minute = 1; }).result());
    EXPECT_FALSE(service.trash({changed.id}).result());
    EXPECT_EQ(stored<SignIn>(changed.id).day, QDate(2026, 3, 9));

    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_TRUE(stored<SignIn>(changed.id).meta.deletedAt.has_value()) << "undo takes it back";
}

TEST_F(AttendanceRecords, AWeekHasOneReportOfATeam)
{
    const RecordService<WeeklyReport> service(workspace());
    WeeklyReport report;
    report.teamId = first.team;
    report.week = QDate(2026, 3, 5);
    report.sentOn = QDate(2026, 3, 5);
    const auto added = service.save(report).result();
    ASSERT_TRUE(added);
    EXPECT_EQ(added->record.week, QDate(2026, 3, 2)) << "its Monday";
    report.week = QDate(2026, 3, 2);
    const auto again = service.save(report).result();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().violations.value(0).rule, QStringLiteral("duplicate"));
}

TEST_F(AttendanceRecords, ReceivedNowNotesWhatIsMissing)
{
    const WeeklyService service(workspace());
    const QDate week(2026, 3, 9);
    EXPECT_EQ(service.receivedNow(week, {first.team}).result().value(), 1);
    EXPECT_EQ(service.receivedNow(week, {first.team, second.team}).result().value(), 1);
    const auto states = service.states(week, {}).result();
    ASSERT_TRUE(states);
    ASSERT_EQ(states->size(), 2u);
    for (const WeeklyState &state : *states) {
        EXPECT_EQ(state.sentOn, QDate(2026, 3, 10));
        EXPECT_TRUE(state.isOnTime());
    }
    EXPECT_FALSE(service.receivedNow(week.addDays(7), {first.team}).result()) << "that week is not there yet";
}

TEST_F(AttendanceRecords, CapsFollowTheRulesOfTheYear)
{
    SpotCheck check;
    check.inspectors = QStringLiteral("王建军");
    check.villageId = VillageId(1);
    check.lines.resize(1);
    check.lines[0].cadreId = first.cadre;
    check.lines[0].result = SpotCheckResult::Unreachable;
    for (const int day : {2, 3}) {
        check.checkedOn = QDate(2026, 3, day);
        insert(check);
    }
    const SpotCheckService service(workspace());
    auto caps = service.caps(2026).result();
    ASSERT_TRUE(caps);
    ASSERT_EQ(caps->size(), 1u);
    EXPECT_EQ(caps->front().times, 2);
    EXPECT_EQ(caps->front().cap, AssessmentCap::AtMostBasic);
    EXPECT_TRUE(service.caps(2025).result().value().empty());

    RuleSet later;
    later.validFrom = YearMonth(2026, 4);
    later.basicFrom = 2;
    later.failFrom = 2;
    insert(later);
    EXPECT_EQ(service.caps(2026).result().value().front().cap, AssessmentCap::AtMostBasic) << "not in force yet";
    later.validFrom = YearMonth(2026, 2);
    insert(later);
    EXPECT_EQ(service.caps(2026).result().value().front().cap, AssessmentCap::Fail);
}

TEST_F(AttendanceRecords, AStrangerInACheckIsRemarked)
{
    SpotCheck check;
    check.checkedOn = QDate(2026, 3, 9);
    check.inspectors = QStringLiteral("王建军");
    check.villageId = VillageId(1);
    check.lines.resize(2);
    check.lines[0].cadreId = first.cadre;
    check.lines[1].cadreId = second.cadre;
    const auto saved = RecordService<SpotCheck>(workspace()).save(check).result();
    ASSERT_TRUE(saved);
    ASSERT_EQ(saved->warnings.size(), 1);
    EXPECT_EQ(saved->warnings[0].rule, QStringLiteral("not_posted"));
    EXPECT_EQ(saved->warnings[0].args, QStringList{QStringLiteral("李四")});
}

TEST_F(AttendanceRecords, ALineOfTheLogBecomesAVisit)
{
    WorkLog log;
    log.cadreId = first.cadre;
    log.day = QDate(2026, 3, 5);
    log.content = QStringLiteral("到王有财家了解春耕");
    const WorkLogId id = insert(log);
    const WorkLogService service(workspace());
    auto visit = service.visitOf(id).result();
    ASSERT_TRUE(visit);
    EXPECT_EQ(visit->visitedOn, log.day);
    EXPECT_EQ(visit->villageId, VillageId(1));
    EXPECT_EQ(visit->cadreIds, std::vector<CadreId>{first.cadre});
    EXPECT_EQ(visit->matter, log.content);

    visit->personName = QStringLiteral("王有财");
    const RecordService<Visit> visits(workspace());
    const VisitId visitId = visits.save(*visit).result().value().record.id;
    ASSERT_TRUE(service.link(id, visitId).result());
    EXPECT_EQ(stored<WorkLog>(id).visitId, visitId);
    ASSERT_TRUE(service.link(id, visitId).result()) << "once more says nothing new";
    const VisitId other = visits.save(*visit).result().value().record.id;
    EXPECT_FALSE(service.link(id, other).result());
    EXPECT_EQ(stored<WorkLog>(id).visitId, visitId);
    const auto trashed = visits.trash({visitId}).result();
    ASSERT_FALSE(trashed) << "the log names it";
    EXPECT_EQ(trashed.error().code, ErrorCode::Referenced);
    EXPECT_EQ(service.link(WorkLogId(99), visitId).result().error().code, ErrorCode::NotFound);
}

TEST_F(AttendanceRecords, ALineOfTheLogBecomesADeed)
{
    LedgerKind kind = stored<LedgerKind>(LedgerKindId(1));
    ASSERT_EQ(kind.code, QStringLiteral("deeds"));
    kind.name = QStringLiteral("办实事");
    ASSERT_TRUE(RecordService<LedgerKind>(workspace()).save(kind).result());
    WorkLog log;
    log.cadreId = first.cadre;
    log.day = QDate(2026, 3, 5);
    log.content = QStringLiteral("帮王有财修好水管。下午整理台账");
    const WorkLogId id = insert(log);
    const WorkLogService service(workspace());
    auto deed = service.entryOf(id).result();
    ASSERT_TRUE(deed);
    EXPECT_EQ(deed->happenedOn, log.day);
    EXPECT_EQ(deed->villageId, VillageId(1));
    EXPECT_EQ(deed->cadreId, first.cadre);
    EXPECT_EQ(deed->kindId, kind.id) << "by its code, whatever the county calls it";
    EXPECT_EQ(deed->title, QStringLiteral("帮王有财修好水管"));
    EXPECT_EQ(deed->content, log.content);

    const RecordService<LedgerEntry> entries(workspace());
    const LedgerEntryId entryId = entries.save(*deed).result().value().record.id;
    ASSERT_TRUE(service.link(id, entryId).result());
    EXPECT_EQ(stored<WorkLog>(id).ledgerEntryId, entryId);
    EXPECT_FALSE(stored<WorkLog>(id).visitId.isValid());
    const LedgerEntryId other = entries.save(*deed).result().value().record.id;
    EXPECT_FALSE(service.link(id, other).result());
    const auto trashed = entries.trash({entryId}).result();
    ASSERT_FALSE(trashed) << "the log names it";
    EXPECT_EQ(trashed.error().code, ErrorCode::Referenced);
}

} // namespace zhucun
