#pragma once

#include "core/result.h"
#include "domain/documents/ledgerdocuments.h"
#include "services/documents/documentwork.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// What the ledgers are made from. Errors: Cancelled; Invalid with the rule too_many_lines.
class LedgerDocuments
{
public:
    explicit LedgerDocuments(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<VisitLedgerData>> visits(const LedgerScope &scope, const DocumentWork &work = {}) const;
    QFuture<Result<DisputeLedgerData>> disputes(const LedgerScope &scope, const DocumentWork &work = {}) const;
    QFuture<Result<DeedLedgerData>> deeds(const LedgerScope &scope, const DocumentWork &work = {}) const;
    QFuture<Result<PetitionLedgerData>> petitions(const LedgerScope &scope, const DocumentWork &work = {}) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
