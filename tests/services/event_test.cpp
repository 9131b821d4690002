// One event in several ledgers: linked, merged, taken apart and undone; begun in another ledger.
#include "services/event/eventservice.h"
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/event/eventrepository.h"
#include "storage/household/householdmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/petition/petitionmapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

const QDate kDay(2026, 3, 5);

class EventServiceTest : public test::CountyWorkspaceTest
{
protected:
    EventRecord visit()
    {
        Visit visit;
        visit.visitedOn = kDay;
        visit.villageId = VillageId(1);
        visit.personName = QStringLiteral("王有财");
        visit.matter = QStringLiteral("与邻居争地界");
        return {EventPart::Visit, insert(visit).value()};
    }
    EventRecord dispute()
    {
        Dispute dispute;
        dispute.number = QStringLiteral("2026-%1").arg(++m_disputes, 4, 10, QChar(u'0'));
        dispute.foundOn = kDay;
        dispute.villageId = VillageId(1);
        dispute.categoryId = CategoryId(1);
        dispute.summary = QStringLiteral("地界");
        return {EventPart::Dispute, insert(dispute).value()};
    }
    EventRecord entry()
    {
        LedgerEntry entry;
        entry.happenedOn = kDay;
        entry.villageId = VillageId(1);
        entry.kindId = deeds();
        entry.title = QStringLiteral("送去慰问金");
        return {EventPart::LedgerEntry, insert(entry).value()};
    }
    LedgerKindId deeds()
    {
        return workspace()
            .read([](sql::Connection &connection) -> Result<LedgerKindId> {
                return storage::LedgerKindRepository::findByCode(connection, QStringLiteral("deeds"));
            })
            .result()
            .value();
    }

    EventMembers members(const EventRecord &record)
    {
        const auto found = service().membersOf(record).result();
        EXPECT_TRUE(found);
        return found ? *found : EventMembers();
    }
    std::vector<EventRecord> others(const EventRecord &record)
    {
        const EventMembers found = members(record);
        std::vector<EventRecord> records;
        for (const EventMember &member : found.others)
            records.push_back(member.record);
        return records;
    }
    bool link(const EventRecord &a, const EventRecord &b) { return service().link(a, b).result().has_value(); }
    bool unlink(const EventRecord &record) { return service().unlink(record).result().has_value(); }
    bool isTrashed(EventId id) { return stored<Event>(id).meta.deletedAt.has_value(); }
    EventService service() { return EventService(workspace()); }

    int m_disputes = 0;
};

using Records = std::vector<EventRecord>;

} // namespace

TEST_F(EventServiceTest, TwoRecordsMakeAnEventAndAThirdJoinsIt)
{
    const EventRecord a = visit();
    const EventRecord b = dispute();
    const EventRecord c = entry();
    EXPECT_FALSE(members(a).eventId.isValid());
    ASSERT_TRUE(link(a, b));
    EXPECT_EQ(others(a), Records{b});
    EXPECT_EQ(others(b), Records{a});
    const EventMembers known = members(a);
    const Event event = stored<Event>(known.eventId);
    EXPECT_EQ(event.happenedOn, kDay);
    EXPECT_EQ(event.title, QStringLiteral("王有财 与邻居争地界")) << "called like its first record";
    EXPECT_EQ(event.code, known.code);
    EXPECT_TRUE(event.code.startsWith(QStringLiteral("2026-0305-")));

    ASSERT_TRUE(link(c, b)) << "from the one that has none";
    EXPECT_EQ(others(c), (Records{a, b}));
    EXPECT_EQ(members(c).eventId, known.eventId);
    const int version = stored<Visit>(VisitId(a.id)).meta.rowVersion;
    ASSERT_TRUE(link(b, a));
    EXPECT_EQ(stored<Visit>(VisitId(a.id)).meta.rowVersion, version) << "known already";
}

TEST_F(EventServiceTest, TwoEventsBecomeOne)
{
    const EventRecord a = visit();
    const EventRecord b = dispute();
    const EventRecord c = visit();
    const EventRecord d = entry();
    const EventRecord inTrash = dispute();
    ASSERT_TRUE(link(a, b));
    ASSERT_TRUE(link(c, d));
    ASSERT_TRUE(link(c, inTrash));
    const EventId kept = members(a).eventId;
    const EventId given = members(c).eventId;
    ASSERT_NE(kept, given);
    ASSERT_TRUE(RecordService<Dispute>(workspace()).trash({DisputeId(inTrash.id)}).result());
    ASSERT_TRUE(link(b, d));
    EXPECT_EQ(others(a), (Records{c, b, d}));
    EXPECT_EQ(members(d).eventId, kept);
    EXPECT_TRUE(isTrashed(given));
    ASSERT_TRUE(RecordService<Dispute>(workspace()).restore({DisputeId(inTrash.id)}).result());
    EXPECT_EQ(others(inTrash), (Records{a, c, b, d})) << "it went along";
}

TEST_F(EventServiceTest, UnlinkingLeavesTheOthersTogetherAndNobodyAlone)
{
    const EventRecord a = visit();
    const EventRecord b = dispute();
    const EventRecord c = entry();
    ASSERT_TRUE(link(a, b));
    ASSERT_TRUE(link(a, c));
    const EventId event = members(a).eventId;
    ASSERT_TRUE(unlink(a));
    EXPECT_TRUE(others(a).empty());
    EXPECT_EQ(others(b), Records{c});
    EXPECT_FALSE(isTrashed(event));
    ASSERT_TRUE(unlink(b));
    EXPECT_FALSE(members(c).eventId.isValid());
    EXPECT_TRUE(isTrashed(event));
    EXPECT_TRUE(unlink(b)) << "part of nothing already";
}

TEST_F(EventServiceTest, ARecordBackFromTheTrashIsStillLinked)
{
    const EventRecord a = visit();
    const EventRecord b = dispute();
    const EventRecord c = entry();
    ASSERT_TRUE(link(a, b));
    ASSERT_TRUE(link(a, c));
    const RecordService<Dispute> disputes(workspace());
    ASSERT_TRUE(disputes.trash({DisputeId(b.id)}).result()) << "an event holds nobody back";
    EXPECT_EQ(others(a), Records{c});
    ASSERT_TRUE(unlink(c));
    EXPECT_TRUE(others(a).empty());
    ASSERT_TRUE(disputes.restore({DisputeId(b.id)}).result());
    EXPECT_EQ(others(a), Records{b});
}

TEST_F(EventServiceTest, EachStepIsTakenBackAndMadeAgain)
{
    const EventRecord a = visit();
    const EventRecord b = dispute();
    const EventRecord c = entry();
    ASSERT_TRUE(link(b, c));
    const EventId other = members(b).eventId;
    HistoryService history(workspace());
    ASSERT_TRUE(link(a, b));
    EXPECT_EQ(others(a), (Records{b, c}));
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_TRUE(others(a).empty());
    EXPECT_EQ(others(b), Records{c});
    EXPECT_EQ(members(b).eventId, other);
    ASSERT_TRUE(answerOf(history.redo()));
    EXPECT_EQ(others(a), (Records{b, c}));
}

TEST_F(EventServiceTest, UnlinkingIsTakenBackInOneStep)
{
    const EventRecord b = dispute();
    const EventRecord c = entry();
    ASSERT_TRUE(link(b, c));
    const EventId other = members(b).eventId;
    HistoryService history(workspace());
    ASSERT_TRUE(unlink(c));
    EXPECT_TRUE(isTrashed(other));
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_FALSE(isTrashed(other));
    EXPECT_EQ(others(b), Records{c});
}

TEST_F(EventServiceTest, OnlyWhatIsThereIsLinked)
{
    const EventRecord a = visit();
    const EventRecord gone = dispute();
    ASSERT_TRUE(RecordService<Dispute>(workspace()).trash({DisputeId(gone.id)}).result());
    const auto codeOfLink = [this](const EventRecord &x, const EventRecord &y) {
        const Status linked = service().link(x, y).result();
        return linked ? ErrorCode::Internal : linked.error().code;
    };
    EXPECT_EQ(codeOfLink(a, gone), ErrorCode::NotFound);
    EXPECT_EQ(codeOfLink(gone, a), ErrorCode::NotFound);
    EXPECT_EQ(codeOfLink(a, {EventPart::LedgerEntry, 987}), ErrorCode::NotFound);
    EXPECT_EQ(codeOfLink(a, a), ErrorCode::Usage);
    EXPECT_FALSE(service().visitOf(gone).result());
    EXPECT_FALSE(stored<Visit>(VisitId(a.id)).eventId.isValid()) << "nothing was begun";
}

TEST_F(EventServiceTest, AVisitIsBegunAsADisputeAndADeed)
{
    Unit unit;
    unit.name = QStringLiteral("县水务局");
    Cadre cadre;
    cadre.name = QStringLiteral("张伟");
    cadre.unitId = insert(unit);
    Household household;
    household.villageId = VillageId(1);
    household.group = QStringLiteral("二组");
    household.head = QStringLiteral("王有财");
    household.phone = QStringLiteral("13900000000");
    Visit visit;
    visit.visitedOn = kDay;
    visit.villageId = VillageId(1);
    visit.householdId = insert(household);
    visit.cadreIds = {insert(cadre)};
    visit.personTimes = 3;
    visit.matter = QStringLiteral("与邻居争地界。已两年");
    visit.answer = QStringLiteral("现场丈量");
    const EventRecord record{EventPart::Visit, insert(visit).value()};

    const auto dispute = service().disputeOf(record).result();
    ASSERT_TRUE(dispute);
    EXPECT_FALSE(dispute->id.isValid());
    EXPECT_EQ(dispute->foundOn, kDay);
    EXPECT_EQ(dispute->villageId, VillageId(1));
    EXPECT_EQ(dispute->group, household.group);
    EXPECT_EQ(dispute->responsibleId, visit.cadreIds.front());
    EXPECT_EQ(dispute->parties, (std::vector<DisputeParty>{{household.head, household.phone, {}}}));
    EXPECT_EQ(dispute->summary, visit.matter + QLatin1Char('\n') + visit.answer);

    const auto deed = service().entryOf(record).result();
    ASSERT_TRUE(deed);
    EXPECT_EQ(deed->happenedOn, kDay);
    EXPECT_EQ(deed->kindId, deeds());
    EXPECT_EQ(deed->cadreId, visit.cadreIds.front());
    EXPECT_EQ(deed->title, QStringLiteral("与邻居争地界"));
    EXPECT_EQ(deed->content, dispute->summary);
    EXPECT_EQ(deed->people, 3);

    const auto again = service().visitOf(record).result();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->householdId, visit.householdId);
    EXPECT_EQ(again->cadreIds, visit.cadreIds);
    EXPECT_EQ(again->matter, visit.matter);
    EXPECT_EQ(again->answer, visit.answer);
}

TEST_F(EventServiceTest, ADisputeADeedAndAPetitionAreBegunElsewhere)
{
    Dispute dispute = stored<Dispute>(DisputeId(this->dispute().id));
    dispute.resolvedOn = QDate(2026, 3, 8);
    dispute.parties = {{QStringLiteral("王有财"), {}, {}}, {QStringLiteral("刘满仓"), {}, {}}};
    dispute.steps = {{QDate(2026, 3, 6), QStringLiteral("现场丈量"), {}}};
    dispute.number = QStringLiteral("2026-0009");
    dispute.id = {};
    const EventRecord settled{EventPart::Dispute, insert(dispute).value()};
    const auto seen = service().visitOf(settled).result();
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->visitedOn, QDate(2026, 3, 8)) << "when it was settled";
    EXPECT_EQ(seen->personName, QStringLiteral("王有财、刘满仓"));
    EXPECT_EQ(seen->matter, dispute.summary);
    EXPECT_EQ(seen->answer, QStringLiteral("现场丈量"));

    const auto heard = service().disputeOf(entry()).result();
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->foundOn, kDay);
    EXPECT_EQ(heard->summary, QStringLiteral("送去慰问金"));

    Petition petition;
    petition.receivedOn = kDay;
    petition.villageId = VillageId(1);
    petition.petitioner = QStringLiteral("王有财");
    petition.matter = QStringLiteral("地界");
    const auto fromAbove = service().disputeOf({EventPart::Petition, insert(petition).value()}).result();
    ASSERT_TRUE(fromAbove);
    EXPECT_EQ(fromAbove->source, DisputeSource::Petition);
    EXPECT_EQ(fromAbove->parties.front().name, petition.petitioner);
}

} // namespace zhucun
