#include "storage/event/eventrepository.h"

#include "core/uid.h"
#include "storage/dispute/disputemapping.h"
#include "storage/event/eventsql.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/visit/visitmapping.h"

#include <algorithm>

namespace zhucun::storage {

using sql::Connection;

namespace {

const RecordTable &tableOf(EventPart part)
{
    switch (part) {
    case EventPart::Visit:
        return RecordStore<Visit>::table();
    case EventPart::Dispute:
        return RecordStore<Dispute>::table();
    case EventPart::LedgerEntry:
        return RecordStore<LedgerEntry>::table();
    case EventPart::Petition:
        break;
    }
    return RecordStore<Petition>::table();
}

/// "SELECT id, day, label, village FROM ... WHERE `which`".
QString memberSql(EventPart part, const QString &which)
{
    const EventPartSql &sql = sqlOf(part);
    return QStringLiteral("SELECT t.id, %1, %2, v.name FROM %3 t LEFT JOIN village v ON v.id = t.village_id "
                          "WHERE t.deleted_at IS NULL AND %4")
        .arg(sql.day, sql.label, sql.table, which);
}

EventMember readMember(EventPart part, const sql::Statement &row)
{
    return {{part, row.get<qint64>(0)}, row.get<QDate>(1), headingOf(row.get<QString>(2)), row.get<QString>(3)};
}

/// The column as the database has it.
sql::Value storedEvent(Connection &connection, const EventRecord &record)
{
    auto select =
        connection.statement(QStringLiteral("SELECT event_id FROM %1 WHERE id = :id").arg(sqlOf(record.part).table));
    select.bind(QStringLiteral("id"), record.id);
    return select.next() ? select.value(0) : sql::Value{};
}

} // namespace

EventId EventRepository::findByCode(Connection &connection, const QString &code)
{
    auto select =
        connection.statement(QStringLiteral("SELECT id FROM event WHERE code = :code AND deleted_at IS NULL"));
    select.bind(QStringLiteral("code"), code);
    return select.next() ? select.get<EventId>(0) : EventId();
}

bool EventRepository::isCodeTaken(Connection &connection, const QString &code, EventId except)
{
    const EventId found = findByCode(connection, code);
    return found.isValid() && found != except;
}

QString EventRepository::newCode(UnitOfWork &work, QDate day)
{
    constexpr int kDigits = 4;
    const QString prefix = day.toString(QStringLiteral("yyyy-MMdd-"));
    for (;;) {
        const QString code = prefix + newUid(work.clock()).right(kDigits).toUpper();
        // One in the trash keeps its code: it may come back.
        auto select = work.connection().statement(QStringLiteral("SELECT 1 FROM event WHERE code = :code"));
        select.bind(QStringLiteral("code"), code);
        if (!select.next())
            return code;
    }
}

std::optional<EventId> EventRepository::eventOf(Connection &connection, const EventRecord &record)
{
    auto select = connection.statement(
        QStringLiteral("SELECT event_id FROM %1 WHERE id = :id AND deleted_at IS NULL").arg(sqlOf(record.part).table));
    select.bind(QStringLiteral("id"), record.id);
    if (!select.next())
        return std::nullopt;
    return select.get<EventId>(0);
}

std::optional<EventMember> EventRepository::member(Connection &connection, const EventRecord &record)
{
    auto select = connection.statement(memberSql(record.part, QStringLiteral("t.id = :id")));
    select.bind(QStringLiteral("id"), record.id);
    if (!select.next())
        return std::nullopt;
    return readMember(record.part, select);
}

std::vector<EventMember> EventRepository::members(Connection &connection, EventId id)
{
    std::vector<EventMember> members;
    for (const EventPart part : kEventParts) {
        auto select = connection.statement(memberSql(part, QStringLiteral("t.event_id = :event ORDER BY ") +
                                                               sqlOf(part).day + QStringLiteral(", t.id")));
        select.bind(QStringLiteral("event"), id);
        while (select.next())
            members.push_back(readMember(part, select));
    }
    return members;
}

std::vector<EventRecord> EventRepository::allMembers(Connection &connection, EventId id)
{
    std::vector<EventRecord> records;
    for (const EventPart part : kEventParts) {
        auto select = connection.statement(
            QStringLiteral("SELECT id FROM %1 WHERE event_id = :event ORDER BY id").arg(sqlOf(part).table));
        select.bind(QStringLiteral("event"), id);
        while (select.next())
            records.push_back({part, select.get<qint64>(0)});
    }
    return records;
}

std::vector<EventMember> EventRepository::nearby(Connection &connection, const EventSearch &search, int limit)
{
    const EventId own = eventOf(connection, search.record).value_or(EventId());
    std::vector<EventMember> found;
    for (const EventPart part : kEventParts) {
        if (search.part && *search.part != part)
            continue;
        auto select = connection.statement(memberSql(
            part, QStringLiteral("%1 >= :from AND %1 <= :to AND (:village = 0 OR t.village_id = :village) AND "
                                 "t.id <> :self AND (t.event_id IS NULL OR t.event_id <> :own) "
                                 "ORDER BY %1, t.id LIMIT :limit")
                      .arg(sqlOf(part).day)));
        select.bind(QStringLiteral("from"), search.day.addDays(-search.days));
        select.bind(QStringLiteral("to"), search.day.addDays(search.days));
        select.bind(QStringLiteral("village"), search.villageId.value());
        select.bind(QStringLiteral("self"), part == search.record.part ? search.record.id : qint64(0));
        select.bind(QStringLiteral("own"), own.value()).bind(QStringLiteral("limit"), limit);
        while (select.next())
            found.push_back(readMember(part, select));
    }
    std::ranges::stable_sort(found, {},
                             [&search](const EventMember &each) { return std::abs(each.day.daysTo(search.day)); });
    return found;
}

void EventRepository::setEvent(UnitOfWork &work, const EventRecord &record, EventId id)
{
    const sql::Value before = storedEvent(work.connection(), record);
    const sql::Value after = sql::Codec<EventId>::encode(id);
    if (before != after)
        tableOf(record.part)
            .revertField(work, record.id, QStringLiteral("event_id"), sql::toJson(before), sql::toJson(after));
}

void EventRepository::dropIfEmpty(UnitOfWork &work, EventId id)
{
    if (allMembers(work.connection(), id).empty())
        setTrashed(work, id, true);
}

} // namespace zhucun::storage
