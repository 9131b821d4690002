#include "services/event/eventservice.h"

#include "services/record/happening.h"
#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/dispute/disputemapping.h"
#include "storage/event/eventrepository.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/visit/visitmapping.h"

namespace zhucun {

using storage::EventRepository;
using storage::RecordStore;

namespace {

constexpr int kMostCandidates = 200; // of each ledger

auto notFound(const EventRecord &record) { return failure(ErrorCode::NotFound, {codeOf(record.part)}); }

template <class T>
Result<T> recordOf(sql::Connection &connection, const EventRecord &record)
{
    auto found = RecordStore<T>::find(connection, decltype(T::id)(record.id));
    if (!found || found->meta.deletedAt)
        return notFound(record);
    return std::move(*found);
}

Result<Happening> happeningOf(sql::Connection &connection, const EventRecord &record)
{
    switch (record.part) {
    case EventPart::Visit:
        return recordOf<Visit>(connection, record).map([&connection](const Visit &visit) {
            return zhucun::happeningOf(connection, visit);
        });
    case EventPart::Dispute:
        return recordOf<Dispute>(connection, record).map([](const Dispute &dispute) {
            return zhucun::happeningOf(dispute);
        });
    case EventPart::LedgerEntry:
        return recordOf<LedgerEntry>(connection, record).map([](const LedgerEntry &entry) {
            return zhucun::happeningOf(entry);
        });
    case EventPart::Petition:
        break;
    }
    return recordOf<Petition>(connection, record).map([](const Petition &petition) {
        return zhucun::happeningOf(petition);
    });
}

/// A new event on the day of its first record, called like it.
Result<EventId> newEvent(storage::UnitOfWork &work, const EventRecord &first)
{
    const auto member = EventRepository::member(work.connection(), first);
    Event event;
    event.code = EventRepository::newCode(work, member->day);
    event.title = member->label;
    event.happenedOn = member->day;
    if (const Status saved = saveRecord(work, event); !saved)
        return failure(saved.error());
    return event.id;
}

Status linkRecords(storage::UnitOfWork &work, const EventRecord &record, const EventRecord &other)
{
    if (record == other)
        return failure(ErrorCode::Usage, {codeOf(record.part)});
    const auto own = EventRepository::eventOf(work.connection(), record);
    const auto others = EventRepository::eventOf(work.connection(), other);
    if (!own || !others)
        return notFound(own ? other : record);
    EventId event = own->isValid() ? *own : *others;
    if (!event.isValid()) {
        const Result<EventId> made = newEvent(work, record);
        if (!made)
            return failure(made.error());
        event = *made;
    }
    EventRepository::setEvent(work, record, event);
    EventRepository::setEvent(work, other, event);
    if (!others->isValid() || *others == event)
        return {};
    for (const EventRecord &left : EventRepository::allMembers(work.connection(), *others))
        EventRepository::setEvent(work, left, event);
    EventRepository::dropIfEmpty(work, *others);
    return {};
}

Status unlinkRecord(storage::UnitOfWork &work, const EventRecord &record)
{
    const auto event = EventRepository::eventOf(work.connection(), record);
    if (!event)
        return notFound(record);
    if (!event->isValid())
        return {};
    EventRepository::setEvent(work, record, {});
    const std::vector<EventRecord> left = EventRepository::allMembers(work.connection(), *event);
    if (left.size() == 1)
        EventRepository::setEvent(work, left.front(), {});
    EventRepository::dropIfEmpty(work, *event);
    return {};
}

} // namespace

QFuture<Result<EventMembers>> EventService::membersOf(const EventRecord &record) const
{
    return m_workspace->read([record](sql::Connection &connection) -> Result<EventMembers> {
        const auto id = EventRepository::eventOf(connection, record);
        if (!id)
            return notFound(record);
        const auto event = EventRepository::find(connection, *id);
        if (!event)
            return EventMembers();
        EventMembers members{event->id, event->code, event->title, EventRepository::members(connection, *id)};
        std::erase_if(members.others, [&record](const EventMember &member) { return member.record == record; });
        return members;
    });
}

QFuture<Result<std::vector<EventMember>>> EventService::nearby(const EventSearch &search) const
{
    return m_workspace->read(
        [search](sql::Connection &connection) { return EventRepository::nearby(connection, search, kMostCandidates); });
}

QFuture<Status> EventService::link(const EventRecord &record, const EventRecord &other) const
{
    return m_workspace->write(QStringLiteral("event.link"),
                              [record, other](storage::UnitOfWork &work) { return linkRecords(work, record, other); });
}

QFuture<Status> EventService::unlink(const EventRecord &record) const
{
    return m_workspace->write(QStringLiteral("event.unlink"),
                              [record](storage::UnitOfWork &work) { return unlinkRecord(work, record); });
}

QFuture<Result<Visit>> EventService::visitOf(const EventRecord &record) const
{
    return m_workspace->read(
        [record](sql::Connection &connection) { return happeningOf(connection, record).map(&beginVisit); });
}

QFuture<Result<Dispute>> EventService::disputeOf(const EventRecord &record) const
{
    return m_workspace->read(
        [record](sql::Connection &connection) { return happeningOf(connection, record).map(&beginDispute); });
}

QFuture<Result<LedgerEntry>> EventService::entryOf(const EventRecord &record) const
{
    return m_workspace->read([record](sql::Connection &connection) {
        return happeningOf(connection, record).map([&connection](const Happening &happening) {
            return beginEntry(connection, happening);
        });
    });
}

} // namespace zhucun
