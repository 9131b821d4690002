#include "services/documents/disputedocuments.h"

#include "services/workspace/workspace.h"
#include "storage/dispute/disputerepository.h"
#include "storage/documents/disputefilequeries.h"

namespace zhucun {

QFuture<Result<DisputeFileData>> DisputeDocuments::file(DisputeId id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<DisputeFileData> {
        if (auto file = storage::disputeFileOf(connection, id))
            return std::move(*file);
        return failure(ErrorCode::NotFound, {QStringLiteral("dispute")});
    });
}

QFuture<Result<DisputeId>> DisputeDocuments::numbered(const QString &number) const
{
    return m_workspace->read([number](sql::Connection &connection) -> Result<DisputeId> {
        const std::vector<DisputeId> found = storage::DisputeRepository::findByNumber(connection, number);
        if (found.empty())
            return failure(ErrorCode::UnknownName, {number});
        return found.front();
    });
}

} // namespace zhucun
