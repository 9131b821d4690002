#pragma once

#include "services/event/eventservice.h"

#include <functional>

namespace zhucun::gui {

/// What the line of a form that tells of the record's event asks the rest of the program for.
struct EventAccess {
    std::function<QFuture<Result<EventMembers>>(const EventRecord &record)> members;
    std::function<QFuture<Result<std::vector<EventMember>>>(const EventSearch &search)> nearby;
    std::function<QFuture<Status>(const EventRecord &record, const EventRecord &other)> link;
    std::function<QFuture<Status>(const EventRecord &record)> unlink;
    /// Begins the same in another ledger, on its page.
    std::function<void(const EventRecord &record, EventPart as)> recordAlso;
};

} // namespace zhucun::gui
