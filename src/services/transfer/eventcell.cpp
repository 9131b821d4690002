#include "services/transfer/eventcell.h"

#include "domain/validation/checks.h"
#include "storage/event/eventrepository.h"

namespace zhucun {

void takeEvent(storage::UnitOfWork &work, ImportRow &row, EventId &member, QDate day, const QString &title)
{
    const QString code = row.text("event").simplified();
    if (code.isEmpty())
        return;
    if (code.size() > kNameLength)
        return row.reject("event", "too_long", {QString::number(kNameLength)});
    if (const EventId known = storage::EventRepository::findByCode(work.connection(), code); known.isValid()) {
        member = known;
        return;
    }
    if (!day.isValid() || row.isRejected())
        return; // not worth an event: the row says why
    Event event;
    event.code = code;
    event.title = headingOf(title);
    event.happenedOn = day;
    member = storage::EventRepository::insert(work, event);
}

} // namespace zhucun
