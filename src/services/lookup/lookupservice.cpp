#include "services/lookup/lookupservice.h"

#include "services/workspace/workspace.h"
#include "storage/list/lookup.h"

#include <limits>

namespace zhucun {

QFuture<Result<std::vector<LookupItem>>> LookupService::find(LookupKind kind, const QString &typed, const Filter &scope,
                                                             int limit) const
{
    return m_workspace->read(
        [kind, typed, scope, limit, today = m_workspace->clock().today()](sql::Connection &connection) {
            return storage::lookup(connection, kind, typed, scope, limit, today);
        });
}

QFuture<Result<std::optional<LookupItem>>> LookupService::byId(LookupKind kind, qint64 id) const
{
    return m_workspace->read([kind, id, today = m_workspace->clock().today()](sql::Connection &connection) {
        return storage::lookupById(connection, kind, id, today);
    });
}

QFuture<Result<std::vector<LookupItem>>> LookupService::all(LookupKind kind) const
{
    return find(kind, QString(), Filter(), std::numeric_limits<int>::max());
}

} // namespace zhucun
