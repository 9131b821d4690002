#include "storage/event/eventsql.h"

#include <map>

namespace zhucun::storage {

const EventPartSql &sqlOf(EventPart part)
{
    static const QString ofVillage = QStringLiteral("v.township_id");
    static const QString ofEither = QStringLiteral("COALESCE(v.township_id, t.township_id)");
    static const std::map<EventPart, EventPartSql> all{
        {EventPart::Visit,
         {codeOf(EventPart::Visit), QStringLiteral("t.visited_on"),
          QStringLiteral("COALESCE(NULLIF(t.person_name, ''), (SELECT h.head FROM household h WHERE h.id = "
                         "t.household_id), '') || ' ' || t.matter"),
          ofVillage}},
        {EventPart::Dispute,
         {codeOf(EventPart::Dispute), QStringLiteral("t.found_on"),
          QStringLiteral("t.number || ' ' || COALESCE((SELECT p.name FROM dispute_party p WHERE p.dispute_id = t.id "
                         "AND p.position = 0), '') || ' ' || t.summary"),
          ofVillage}},
        {EventPart::LedgerEntry,
         {codeOf(EventPart::LedgerEntry), QStringLiteral("t.happened_on"), QStringLiteral("t.title"), ofEither}},
        {EventPart::Petition,
         {codeOf(EventPart::Petition), QStringLiteral("t.received_on"),
          QStringLiteral("t.petitioner || ' ' || t.matter"), ofEither}},
    };
    return all.at(part);
}

QString isSameEventAs(EventPart other, const QString &eventId)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 o WHERE o.event_id = %2 AND o.deleted_at IS NULL)")
        .arg(sqlOf(other).table, eventId);
}

} // namespace zhucun::storage
