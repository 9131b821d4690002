#include "services/record/ledgerplace.h"
#include "services/record/rules.h"
#include "storage/cadre/cadremapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/record/uniqueness.h"

namespace zhucun {

using sql::Connection;

void complete(storage::UnitOfWork &work, LedgerEntry &entry)
{
    fillPlace(work.connection(), entry);
    if (!entry.amount)
        entry.amount = sumOf(entry.funds);
}

Violations crossViolations(Connection &connection, const LedgerEntry &entry)
{
    if (!entry.cadreId.isValid() || !entry.villageId.isValid() ||
        storage::isPostedAt(connection, entry.cadreId, entry.villageId, entry.happenedOn))
        return {};
    const auto cadre = storage::RecordStore<Cadre>::find(connection, entry.cadreId);
    return {{QStringLiteral("cadre_id"),
             QStringLiteral("not_posted"),
             {cadre ? cadre->name : QString()},
             Violation::Severity::Warning}};
}

Violations crossViolations(Connection &connection, const LedgerKind &kind)
{
    if (!storage::LedgerKindRepository::isCodeTaken(connection, kind.code, kind.id))
        return {};
    return {{QStringLiteral("code"), QStringLiteral("duplicate"), {kind.code}, Violation::Severity::Error}};
}

} // namespace zhucun
