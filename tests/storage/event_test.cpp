// Records of several ledgers that are one event: found, made part of it, counted.
#include "samples.h"

#include "storage/event/eventqueries.h"
#include "storage/event/eventrepository.h"
#include "storage/record/history.h"
#include "storage/visit/visitrepository.h"

#include <random>

namespace zhucun::storage::test {

namespace {

class EventTest : public testing::Test
{
protected:
    TestDatabase db;
    World world = makeWorld(db);

    sql::Connection &c() { return db.connection(); }

    EventId event(const QString &code)
    {
        Event event;
        event.code = code;
        event.happenedOn = QDate(2026, 3, 5);
        db.expectWrite([&](UnitOfWork &work) { EventRepository::insert(work, event); });
        return event.id;
    }
    template <class T>
    EventRecord add(EventPart part, T record, bool trashed = false)
    {
        db.expectWrite([&](UnitOfWork &work) {
            RecordStore<T>::insert(work, record);
            RecordStore<T>::setTrashed(work, record.id, trashed);
        });
        return {part, record.id.value()};
    }

    Visit visit(QDate day, VillageId village, EventId event)
    {
        Visit visit = Sample<Visit>::filled(world);
        visit.visitedOn = day;
        visit.villageId = village;
        visit.eventId = event;
        return visit;
    }
    Dispute dispute(QDate day, VillageId village, EventId event)
    {
        Dispute dispute = Sample<Dispute>::filled(world);
        dispute.number = QStringLiteral("2026-%1").arg(++m_disputes, 4, 10, QChar(u'0'));
        dispute.recurrenceOf = {};
        dispute.foundOn = day;
        dispute.resolvedOn.reset();
        dispute.villageId = village;
        dispute.eventId = event;
        return dispute;
    }
    LedgerEntry entry(QDate day, VillageId village, EventId event)
    {
        LedgerEntry entry = Sample<LedgerEntry>::filled(world);
        entry.happenedOn = day;
        entry.villageId = village;
        entry.townshipId = village.isValid() ? DivisionId() : world.daqinggou;
        entry.eventId = event;
        return entry;
    }
    Petition petition(QDate day, VillageId village, EventId event)
    {
        Petition petition = Sample<Petition>::filled(world);
        petition.receivedOn = day;
        petition.villageId = village;
        petition.townshipId = village.isValid() ? DivisionId() : world.daqinggou;
        petition.eventId = event;
        return petition;
    }

    /// What a record was made with, for counting by hand.
    struct Made {
        EventPart part;
        QDate day;
        VillageId village;
        EventId event;
        bool trashed;
    };
    void add(const Made &made)
    {
        switch (made.part) {
        case EventPart::Visit:
            add(made.part, visit(made.day, made.village, made.event), made.trashed);
            break;
        case EventPart::Dispute:
            add(made.part, dispute(made.day, made.village, made.event), made.trashed);
            break;
        case EventPart::LedgerEntry:
            add(made.part, entry(made.day, made.village, made.event), made.trashed);
            break;
        case EventPart::Petition:
            add(made.part, petition(made.day, made.village, made.event), made.trashed);
            break;
        }
    }
    bool counts(const Made &made, const StatisticsQuery &query) const
    {
        const DivisionId township = made.village == world.xishan ? world.nanhaoqian : world.daqinggou;
        return !made.trashed && made.day >= query.period.from && made.day <= query.period.to &&
               (!query.townshipId.isValid() || query.townshipId == township) &&
               (!query.villageId.isValid() || query.villageId == made.village);
    }

    int m_disputes = 0;
};

} // namespace

TEST_F(EventTest, CountsAreThoseCountedByHand)
{
    std::mt19937 random(20260305);
    const auto below = [&random](unsigned count) { return random() % count; };
    std::vector<EventId> events{{}};
    for (int i = 0; i < 6; ++i)
        events.push_back(event(QStringLiteral("E%1").arg(i)));
    std::vector<Made> all;
    for (int i = 0; i < 80; ++i) {
        Made made{kEventParts[below(4)], QDate(2026, 1, 1).addDays(below(75)),
                  below(2) == 0 ? world.xishan : world.beihe, events[below(unsigned(events.size()))], below(6) == 0};
        const bool needsVillage = made.part == EventPart::Visit || made.part == EventPart::Dispute;
        if (!needsVillage && below(4) == 0)
            made.village = {};
        add(made);
        all.push_back(made);
    }
    const Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const Period february{QDate(2026, 2, 1), QDate(2026, 2, 28)};
    for (const StatisticsQuery &query :
         {StatisticsQuery{year, {}, {}, {}, {}}, StatisticsQuery{february, {}, {}, {}, {}},
          StatisticsQuery{year, {}, world.daqinggou, {}, {}}, StatisticsQuery{february, {}, {}, world.xishan, {}}}) {
        const SameEventCounts counted = sameEventCounts(c(), query);
        for (const EventPart part : kEventParts) {
            EXPECT_EQ(recordCount(c(), part, query), std::ranges::count_if(all, [&](const Made &made) {
                          return made.part == part && counts(made, query);
                      }));
            for (const EventPart other : kEventParts) {
                const auto expected = std::ranges::count_if(all, [&](const Made &made) {
                    return made.part == part && made.event.isValid() && counts(made, query) &&
                           std::ranges::any_of(all, [&](const Made &also) {
                               return &also != &made && also.part == other && also.event == made.event && !also.trashed;
                           });
                });
                EXPECT_EQ(counted.of(part, other), expected)
                    << codeOf(part).toStdString() << " as " << codeOf(other).toStdString();
            }
        }
    }
}

TEST_F(EventTest, MembersAreToldByDayAndWords)
{
    const EventRecord seen = add(EventPart::Visit, visit(QDate(2026, 3, 5), world.xishan, world.event));
    Dispute settled = dispute(QDate(2026, 3, 4), world.xishan, world.event);
    const EventRecord heard = add(EventPart::Dispute, settled);
    const EventRecord gone = add(EventPart::LedgerEntry, entry(QDate(2026, 3, 5), world.xishan, world.event), true);
    const auto members = EventRepository::members(c(), world.event);
    ASSERT_EQ(members.size(), 2u) << "one is in the trash";
    EXPECT_EQ(members[0], (EventMember{seen, QDate(2026, 3, 5), u("郑大 路不通"), u("西山村")}));
    EXPECT_EQ(members[1], (EventMember{heard, QDate(2026, 3, 4), u("2026-0001 甲 地界不清"), u("西山村")}));
    EXPECT_EQ(EventRepository::allMembers(c(), world.event), (std::vector<EventRecord>{seen, heard, gone}));
    EXPECT_EQ(EventRepository::eventOf(c(), seen), world.event);
    EXPECT_FALSE(EventRepository::eventOf(c(), gone)) << "in the trash";
    EXPECT_FALSE(EventRepository::eventOf(c(), {EventPart::Petition, 987}));
}

TEST_F(EventTest, NearbyRecordsComeNearestFirst)
{
    const EventRecord self = add(EventPart::Visit, visit(QDate(2026, 3, 5), world.xishan, world.event));
    add(EventPart::Dispute, dispute(QDate(2026, 3, 5), world.xishan, world.event));
    const EventRecord far = add(EventPart::Visit, visit(QDate(2026, 3, 1), world.xishan, {}));
    const EventRecord close = add(EventPart::Petition, petition(QDate(2026, 3, 6), world.xishan, {}));
    const EventRecord elsewhere = add(EventPart::Dispute, dispute(QDate(2026, 3, 5), world.beihe, {}));
    add(EventPart::Dispute, dispute(QDate(2026, 3, 20), world.xishan, {}));
    add(EventPart::Visit, visit(QDate(2026, 3, 5), world.xishan, {}), true);
    const auto found = [this](const EventSearch &search) {
        std::vector<EventRecord> records;
        for (const EventMember &member : EventRepository::nearby(c(), search, 10))
            records.push_back(member.record);
        return records;
    };
    EventSearch search{self, QDate(2026, 3, 5), 7, world.xishan, {}};
    EXPECT_EQ(found(search), (std::vector<EventRecord>{close, far})) << "neither itself nor what is linked already";
    search.villageId = {};
    EXPECT_EQ(found(search), (std::vector<EventRecord>{elsewhere, close, far}));
    search.part = EventPart::Petition;
    EXPECT_EQ(found(search), (std::vector<EventRecord>{close}));
    search.days = 0;
    EXPECT_TRUE(found(search).empty());
}

TEST_F(EventTest, ACodeIsGivenOutOnce)
{
    QStringList codes;
    db.expectWrite([&](UnitOfWork &work) {
        for (int i = 0; i < 50; ++i) {
            Event event;
            event.code = EventRepository::newCode(work, QDate(2026, 3, 5));
            event.happenedOn = QDate(2026, 3, 5);
            EventRepository::insert(work, event);
            EventRepository::setTrashed(work, event.id, i % 2 == 0);
            codes << event.code;
        }
    });
    EXPECT_EQ(codes.removeDuplicates(), 0);
    EXPECT_TRUE(codes.first().startsWith(QStringLiteral("2026-0305-"))) << codes.first().toStdString();
    EXPECT_FALSE(EventRepository::findByCode(c(), codes[0]).isValid()) << "in the trash";
    EXPECT_TRUE(EventRepository::findByCode(c(), codes[1]).isValid());
    EXPECT_TRUE(EventRepository::isCodeTaken(c(), codes[1], {}));
    EXPECT_FALSE(EventRepository::isCodeTaken(c(), codes[1], EventRepository::findByCode(c(), codes[1])));
}

TEST_F(EventTest, ARecordThatLeavesIsTracedAndMayLeaveNothing)
{
    const EventRecord seen = add(EventPart::Visit, visit(QDate(2026, 3, 5), world.xishan, world.event));
    const ChangeSet changes = db.expectWrite([&](UnitOfWork &work) {
        EventRepository::setEvent(work, seen, {});
        EventRepository::setEvent(work, seen, {});
        EventRepository::dropIfEmpty(work, world.event);
    });
    const auto visitNow = VisitRepository::find(c(), VisitId(seen.id));
    EXPECT_FALSE(visitNow->eventId.isValid());
    EXPECT_EQ(visitNow->meta.rowVersion, 2) << "the second time it said nothing new";
    EXPECT_TRUE(EventRepository::find(c(), world.event)->meta.deletedAt);
    db.expectWrite([&](UnitOfWork &work) { History::ofAllEntities().revert(work, changes.transactionId); });
    EXPECT_EQ(VisitRepository::find(c(), VisitId(seen.id))->eventId, world.event);
    EXPECT_FALSE(EventRepository::find(c(), world.event)->meta.deletedAt);
}

} // namespace zhucun::storage::test
