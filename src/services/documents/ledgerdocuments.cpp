#include "services/documents/ledgerdocuments.h"

#include "services/documents/ledgergathering.h"
#include "services/workspace/workspace.h"

namespace zhucun {

namespace {

template <class Data>
QFuture<Result<Data>> gathered(Workspace &workspace, const LedgerScope &scope, const DocumentWork &work,
                               Result<Data> (*gather)(sql::Connection &, const LedgerScope &, QDate,
                                                      const DocumentWork &))
{
    return workspace.read(
        [scope, work, gather, today = workspace.clock().today()](sql::Connection &connection) -> Result<Data> {
            return gather(connection, scope, today, work);
        });
}

} // namespace

QFuture<Result<VisitLedgerData>> LedgerDocuments::visits(const LedgerScope &scope, const DocumentWork &work) const
{
    return gathered(*m_workspace, scope, work, visitLedger);
}

QFuture<Result<DisputeLedgerData>> LedgerDocuments::disputes(const LedgerScope &scope, const DocumentWork &work) const
{
    return gathered(*m_workspace, scope, work, disputeLedger);
}

QFuture<Result<DeedLedgerData>> LedgerDocuments::deeds(const LedgerScope &scope, const DocumentWork &work) const
{
    return gathered(*m_workspace, scope, work, deedLedger);
}

QFuture<Result<PetitionLedgerData>> LedgerDocuments::petitions(const LedgerScope &scope, const DocumentWork &work) const
{
    return gathered(*m_workspace, scope, work, petitionLedger);
}

} // namespace zhucun
