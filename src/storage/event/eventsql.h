#pragma once

#include "domain/event/event.h"

#include <QString>

namespace zhucun::storage {

/// What of a ledger's table its part in events is read from; `t` is the table, `v` its village.
struct EventPartSql {
    QString table;
    QString day;
    QString label;
    QString township; ///< of the village, else the record's own
};
const EventPartSql &sqlOf(EventPart part);

/// Whether a record of `other` outside the trash is part of the event named by the expression.
QString isSameEventAs(EventPart other, const QString &eventId);

} // namespace zhucun::storage
