#include "services/setup/standardkinds.h"

#include "storage/ledger/ledgerkindrepository.h"
#include "storage/record/unitofwork.h"
#include "storage/setting/settings.h"

#include <algorithm>

namespace zhucun {

using storage::LedgerKindRepository;

Status addStandardKinds(storage::UnitOfWork &work)
{
    const QSet<QString> known = LedgerKindRepository::everyCode(work.connection());
    for (const LedgerKind &standard : standardLedgerKinds()) {
        if (known.contains(standard.code))
            continue;
        LedgerKind kind = standard;
        LedgerKindRepository::insert(work, kind);
    }
    return {};
}

bool lacksStandardKinds(sql::Connection &connection)
{
    if (!storage::setting(connection, QStringLiteral("county.code")))
        return false;
    const QSet<QString> known = LedgerKindRepository::everyCode(connection);
    return std::ranges::any_of(standardLedgerKinds(),
                               [&known](const LedgerKind &kind) { return !known.contains(kind.code); });
}

} // namespace zhucun
