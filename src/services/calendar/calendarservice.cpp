#include "services/calendar/calendarservice.h"

#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/calendar/calendardayrepository.h"
#include "storage/calendar/openmonths.h"

namespace zhucun {

using storage::CalendarDayRepository;
using Entry = WorkCalendar::Entry;

namespace {

struct Prepared {
    std::map<QDate, CalendarDay> own;
    CalendarPlan plan;
};

Prepared prepare(sql::Connection &connection, const std::vector<Entry> &wanted)
{
    Prepared prepared;
    std::vector<Entry> own;
    for (CalendarDay &day : CalendarDayRepository::own(connection)) {
        own.push_back({day.day, day.kind, day.name});
        prepared.own.emplace(day.day, std::move(day));
    }
    prepared.plan = planCalendar(own, wanted, storage::closedTownships(connection), storage::townshipCount(connection));
    return prepared;
}

Status take(storage::UnitOfWork &work, const CalendarPlan::Day &planned, CalendarDay day)
{
    day.day = planned.after.day;
    day.kind = planned.after.kind;
    day.name = planned.after.name;
    Status saved = saveRecord(work, day);
    if (!saved)
        saved.error().args = {planned.after.day.toString(Qt::ISODate)};
    return saved;
}

} // namespace

QFuture<Result<std::vector<CalendarDay>>> CalendarService::own() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<CalendarDay>> {
        return CalendarDayRepository::own(connection);
    });
}

QFuture<Result<CalendarPlan>> CalendarService::preview(const std::vector<Entry> &entries) const
{
    return m_workspace->read(
        [entries](sql::Connection &connection) -> Result<CalendarPlan> { return prepare(connection, entries).plan; });
}

QFuture<Result<CalendarPlan>> CalendarService::apply(const std::vector<Entry> &entries, const QString &action) const
{
    return m_workspace->write(action, [entries](storage::UnitOfWork &work) -> Result<CalendarPlan> {
        Prepared prepared = prepare(work.connection(), entries);
        for (const CalendarPlan::Day &day : prepared.plan.days) {
            Status done;
            switch (day.step) {
            case CalendarPlan::Step::Keep:
                break;
            case CalendarPlan::Step::Insert:
                done = take(work, day, {});
                break;
            case CalendarPlan::Step::Update:
                done = take(work, day, prepared.own.at(day.after.day));
                break;
            case CalendarPlan::Step::Remove:
                CalendarDayRepository::setTrashed(work, prepared.own.at(day.after.day).id, true);
                break;
            }
            if (!done)
                return tl::unexpected<Error>(done.error());
        }
        return std::move(prepared.plan);
    });
}

} // namespace zhucun
