#include "storage/ledger/ledgerentrymapping.h"

#include "core/text/fold.h"
#include "storage/list/namekey.h"

namespace zhucun::sql {

static QString entryKey(const LedgerEntry &entry)
{
    return storage::nameKey(entry.title, text::NameKind::Place) + QLatin1Char(' ') + text::fold(entry.content);
}

const TableMapping<LedgerEntry> &Mapping<LedgerEntry>::table()
{
    static const TableMapping<LedgerEntry> mapping{
        QStringLiteral("ledger_entry"),
        {
            column("happened_on", &LedgerEntry::happenedOn),
            column("kind_id", &LedgerEntry::kindId),
            column("title", &LedgerEntry::title),
            column("content", &LedgerEntry::content),
            column("village_id", &LedgerEntry::villageId),
            column("township_id", &LedgerEntry::townshipId),
            column("team_id", &LedgerEntry::teamId),
            column("cadre_id", &LedgerEntry::cadreId),
            column("unit_id", &LedgerEntry::unitId),
            column("quantity", &LedgerEntry::quantity),
            column("households", &LedgerEntry::households),
            column("people", &LedgerEntry::people),
            column("amount", &LedgerEntry::amount),
            column("stage", &LedgerEntry::stage),
            column("mode", &LedgerEntry::mode),
            column("variant", &LedgerEntry::variant),
            column("grade", &LedgerEntry::grade),
            column("typical", &LedgerEntry::typical),
            column("note", &LedgerEntry::note),
            column("event_id", &LedgerEntry::eventId),
            derived<LedgerEntry>("search_key", [](const LedgerEntry &e) { return Value(entryKey(e)); }),
        },
        {
            list<LedgerEntry>("funds", "ledger_fund", "ledger_entry_id", &LedgerEntry::funds,
                              {column("source", &LedgerFund::source), column("amount", &LedgerFund::amount)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
