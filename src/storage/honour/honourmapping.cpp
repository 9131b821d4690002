#include "storage/honour/honourmapping.h"

#include "core/text/fold.h"

namespace zhucun::sql {

static QString honourKey(const Honour &honour)
{
    return text::fold(honour.documentNumber) + QLatin1Char(' ') + text::fold(honour.authority) + QLatin1Char(' ') +
           text::fold(honour.reason);
}

const TableMapping<Honour> &Mapping<Honour>::table()
{
    static const TableMapping<Honour> mapping{
        QStringLiteral("honour"),
        {
            column("cadre_id", &Honour::cadreId),
            column("team_id", &Honour::teamId),
            column("awarded_on", &Honour::awardedOn),
            column("kind", &Honour::kind),
            column("authority", &Honour::authority),
            column("document_number", &Honour::documentNumber),
            column("reason", &Honour::reason),
            column("note", &Honour::note),
            derived<Honour>("search_key", [](const Honour &h) { return Value(honourKey(h)); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql
