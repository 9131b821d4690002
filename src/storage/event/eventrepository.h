#pragma once

#include "storage/event/eventmapping.h"
#include "storage/record/recordstore.h"

#include <vector>

namespace zhucun::storage {

class EventRepository : public RecordStore<Event>
{
public:
    /// Invalid without one; trashed events never.
    static EventId findByCode(sql::Connection &connection, const QString &code);
    static bool isCodeTaken(sql::Connection &connection, const QString &code, EventId except);
    /// "2026-0305-7F3A": the day, and four digits that offices entering on their own will hardly both give out.
    static QString newCode(UnitOfWork &work, QDate day);

    /// nullopt when there is no such record or it is in the trash; an invalid id when it is part of no event.
    static std::optional<EventId> eventOf(sql::Connection &connection, const EventRecord &record);
    /// As people see it. nullopt as eventOf().
    static std::optional<EventMember> member(sql::Connection &connection, const EventRecord &record);
    /// In the order of the ledgers, oldest first; those in the trash are left out.
    static std::vector<EventMember> members(sql::Connection &connection, EventId id);
    /// With those in the trash, which may come back.
    static std::vector<EventRecord> allMembers(sql::Connection &connection, EventId id);
    /// Nearest first, at most `limit` of each ledger.
    static std::vector<EventMember> nearby(sql::Connection &connection, const EventSearch &search, int limit);

    /// Makes the record part of an event, or of none. The rest of the record stays as it was accepted once, and one in
    /// the trash follows too.
    static void setEvent(UnitOfWork &work, const EventRecord &record, EventId id);
    /// To the trash when no record is part of it any more.
    static void dropIfEmpty(UnitOfWork &work, EventId id);
};

} // namespace zhucun::storage
