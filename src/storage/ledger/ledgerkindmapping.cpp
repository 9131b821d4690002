#include "storage/ledger/ledgerkindmapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<LedgerKind> &Mapping<LedgerKind>::table()
{
    static const TableMapping<LedgerKind> mapping{
        QStringLiteral("ledger_kind"),
        {
            column("code", &LedgerKind::code),
            column("name", &LedgerKind::name),
            column("theme", &LedgerKind::theme),
            column("measure", &LedgerKind::measure),
            column("unit", &LedgerKind::unit),
            column("quantity_label", &LedgerKind::quantityLabel),
            column("households_label", &LedgerKind::householdsLabel),
            column("people_label", &LedgerKind::peopleLabel),
            column("amount_label", &LedgerKind::amountLabel),
            column("variant_label", &LedgerKind::variantLabel),
            column("uses_funds", &LedgerKind::usesFunds),
            column("uses_stage", &LedgerKind::usesStage),
            column("uses_mode", &LedgerKind::usesMode),
            column("definition", &LedgerKind::definition),
            column("position", &LedgerKind::position),
            column("active", &LedgerKind::active),
            derived<LedgerKind>(
                "search_key",
                [](const LedgerKind &k) { return Value(QString(storage::nameKey(k.name, text::NameKind::Place))); }),
        },
        {
            list<LedgerKind>("variants", "ledger_variant", "ledger_kind_id", &LedgerKind::variants,
                             {column("code", &LedgerVariant::code), column("name", &LedgerVariant::name)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
