#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <array>
#include <vector>

namespace zhucun {

/// 同一事件: what several ledgers have a record of. A visit on which a dispute was settled and money was given is one
/// event with three records; each names it by its eventId.
struct Event {
    EventId id;
    RecordMeta meta;
    QString code; ///< 事件编号, unique: what files know it by
    QString title;
    QDate happenedOn;
};

/// The ledgers whose records can be part of an event.
enum class EventPart { Visit, Dispute, LedgerEntry, Petition };
inline constexpr std::array kEventParts{EventPart::Visit, EventPart::Dispute, EventPart::LedgerEntry,
                                        EventPart::Petition};
/// Codes are the names of the tables.
template <>
struct Vocabulary<EventPart> {
    static const std::vector<Term<EventPart>> &terms();
};

/// A record that is, or may become, part of an event.
struct EventRecord {
    EventPart part = EventPart::Visit;
    qint64 id = 0;

    friend bool operator==(const EventRecord &, const EventRecord &) = default;
};

/// The same as people see it.
struct EventMember {
    EventRecord record;
    QDate day;
    QString label; ///< whom, what: without the day
    QString villageName;

    friend bool operator==(const EventMember &, const EventMember &) = default;
};

/// The event of a record.
struct EventMembers {
    EventId eventId; ///< invalid: the record is part of none
    QString code;
    QString title;
    std::vector<EventMember> others; ///< outside the trash and without the record itself
};

/// Records that may be the same event as one: those near its day.
struct EventSearch {
    EventRecord record; ///< itself and what it is linked with already are left out
    QDate day;
    int days = 0; ///< before and after
    VillageId villageId;
    std::optional<EventPart> part;
};

/// The first sentence, or as much of it as fits a heading.
QString headingOf(const QString &text);

} // namespace zhucun
