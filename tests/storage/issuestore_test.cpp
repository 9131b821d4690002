// What an issue keeps of its files, figures and records.
#include "storage/issue/issuestore.h"

#include "samples.h"
#include "storage/issue/recordtraces.h"
#include "storage/record/recordstore.h"

namespace zhucun::storage::test {

namespace {

class IssueStore : public testing::Test
{
protected:
    void SetUp() override
    {
        m_issue = Sample<ReportIssue>::filled(world);
        m_issue.withdrawnAt.reset();
        Visit visit = Sample<Visit>::filled(world);
        db.expectWrite([&](UnitOfWork &work) {
            m_visit = RecordStore<Visit>::insert(work, visit);
            m_issue.issuedAt = work.clock().nowUtc();
            RecordStore<ReportIssue>::insert(work, m_issue);
        });
    }

    static FigureRef ref(const char *place, std::optional<double> value)
    {
        FigureRef ref;
        ref.place = u(place);
        ref.label = u("走访人次");
        ref.code = u("visits.person_times");
        ref.version = 3;
        ref.unit = u("人次");
        ref.query.period = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
        ref.query.townshipId = DivisionId(4);
        ref.value = value;
        return ref;
    }
    FigureMember member(qint64 id, double amount)
    {
        FigureMember member;
        member.entity = u("visit");
        member.id = id;
        member.day = QDate(2026, 3, 5);
        member.label = u("王五");
        member.amount = amount;
        return member;
    }

    TestDatabase db;
    World world = makeWorld(db);
    ReportIssue m_issue;
    VisitId m_visit;
};

} // namespace

TEST_F(IssueStore, ComesBackAsItWasWritten)
{
    FigureMember ratio = member(m_visit.value(), 12.5);
    ratio.part = 1;
    ratio.base = 8;
    FigureRef grouped = ref("b", std::nullopt);
    grouped.query.by = StatisticsGrouping::Township;
    grouped.key = u("130725100");
    const QByteArray bytes("%PDF-1.4\0binary", 15);
    db.expectWrite([&](UnitOfWork &work) {
        IssueWriter writer(work, m_issue.id);
        writer.addFile({u("pdf"), u("月报.pdf"), {}, bytes});
        writer.addFigure(ref("a", 12.5), u("人次之和"), {ratio, member(999, 0)});
        writer.addFigure(grouped, u("人次之和"), {});
    });
    const std::vector<IssuedFile> files = issuedFiles(db.connection(), m_issue.id);
    ASSERT_EQ(files.size(), 1u);
    EXPECT_TRUE(files.front().content.isEmpty()) << "only its name and hash";
    EXPECT_EQ(files.front().sha256.size(), 64);
    const auto file = issuedFile(db.connection(), m_issue.id, u("pdf"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->content, bytes);
    EXPECT_FALSE(issuedFile(db.connection(), m_issue.id, u("xlsx")));

    const std::vector<IssuedFigure> figures = issuedFigures(db.connection(), m_issue.id);
    ASSERT_EQ(figures.size(), 2u);
    EXPECT_EQ(figures[0].ref, ref("a", 12.5));
    EXPECT_EQ(figures[0].definition, u("人次之和"));
    EXPECT_EQ(figures[1].ref, grouped);
    const std::vector<FigureMember> members = issuedMembers(db.connection(), figures[0].id);
    ASSERT_EQ(members.size(), 2u);
    EXPECT_EQ(members[0].uid, RecordStore<Visit>::find(db.connection(), m_visit)->meta.uid);
    EXPECT_EQ(members[0].version, 1);
    EXPECT_EQ(members[0].part, 1);
    EXPECT_EQ(members[0].base, 8);
    EXPECT_EQ(members[0].label, u("王五"));
    EXPECT_EQ(members[0].day, QDate(2026, 3, 5));
    EXPECT_EQ(members[1].uid, QString()) << "of a record there is not";
    EXPECT_TRUE(issuedMembers(db.connection(), figures[1].id).empty());
}

TEST_F(IssueStore, RecordsAndListsAreKeptOnce)
{
    db.expectWrite([&](UnitOfWork &work) {
        IssueWriter writer(work, m_issue.id);
        const std::vector<FigureMember> some{member(1, 1), member(2, 1), member(3, 1)};
        for (const char *place : {"a", "b", "c"})
            writer.addFigure(ref(place, 3), {}, some);
        writer.addFigure(ref("d", 6), {}, {member(1, 2), member(2, 2), member(3, 2)});
    });
    EXPECT_EQ(db.count(u("SELECT COUNT(*) FROM issue_record")), 3);
    EXPECT_EQ(db.count(u("SELECT COUNT(*) FROM issue_member_list")), 2) << "other amounts are another list";
    EXPECT_EQ(db.count(u("SELECT COUNT(*) FROM issue_member")), 6);
    for (const IssuedFigure &figure : issuedFigures(db.connection(), m_issue.id))
        EXPECT_EQ(issuedMembers(db.connection(), figure.id).size(), 3u);
}

TEST_F(IssueStore, TheLastTotalToDateIsFound)
{
    db.expectWrite([&](UnitOfWork &work) { IssueWriter(work, m_issue.id).addFigure(ref("a", 7), {}, {}); });
    FigureRef later = ref("a", 9);
    later.query.period.to = QDate(2026, 4, 30);
    const auto earlier = earlierIssued(db.connection(), later);
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->value, 7);
    EXPECT_FALSE(earlierIssued(db.connection(), ref("a", 9))) << "the same end";
    FigureRef elsewhere = later;
    elsewhere.query.townshipId = DivisionId(5);
    EXPECT_FALSE(earlierIssued(db.connection(), elsewhere));
    FigureRef fromFebruary = later;
    fromFebruary.query.period.from = QDate(2026, 2, 1);
    EXPECT_FALSE(earlierIssued(db.connection(), fromFebruary));
    db.expectWrite([&](UnitOfWork &work) {
        m_issue.withdrawnAt = work.clock().nowUtc();
        RecordStore<ReportIssue>::update(work, m_issue);
    });
    EXPECT_FALSE(earlierIssued(db.connection(), later)) << "what was withdrawn is not held against anything";
}

TEST_F(IssueStore, TracesTellWhatHappenedSince)
{
    const Moment since = issuedAt(db.connection(), m_issue);
    EXPECT_GT(since.transaction, 0);
    const auto trace = [&](qint64 id) { return traceOf(db.connection(), u("visit"), id, since); };
    EXPECT_TRUE(trace(m_visit.value()).editor.isEmpty());
    Visit changed = *RecordStore<Visit>::find(db.connection(), m_visit);
    changed.matter = u("另一件事");
    db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::update(work, changed); });
    EXPECT_EQ(trace(m_visit.value()).editor, u("tester"));
    EXPECT_FALSE(trace(m_visit.value()).isRedated);
    changed.visitedOn = changed.visitedOn.addDays(-40);
    db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::update(work, changed); });
    EXPECT_TRUE(trace(m_visit.value()).isRedated);
    EXPECT_FALSE(trace(m_visit.value()).isNew);
    db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::setTrashed(work, m_visit, true); });
    EXPECT_TRUE(trace(m_visit.value()).isTrashed);
    Visit late = Sample<Visit>::filled(world);
    db.expectWrite([&](UnitOfWork &work) { RecordStore<Visit>::insert(work, late); });
    EXPECT_TRUE(trace(late.id.value()).isNew);
    EXPECT_EQ(tableOfEntity(u("ledger")), u("ledger_entry"));
    EXPECT_EQ(tableOfEntity(u("; DROP TABLE visit")), QString());
}

} // namespace zhucun::storage::test
