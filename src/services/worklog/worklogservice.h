#pragma once

#include "core/result.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/visit/visit.h"
#include "domain/worklog/worklog.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Makes a visit or a deed (an entry of the ledger) of a line of the work log.
class WorkLogService
{
public:
    explicit WorkLogService(Workspace &workspace) : m_workspace(&workspace) {}

    /// What is known of the visit already: the day, the cadre, the village of the posting on that day, the text as the
    /// matter. Not stored. Errors: NotFound.
    QFuture<Result<Visit>> visitOf(WorkLogId id) const;

    /// The same of a deed: kind 实事好事, the text as title and, where it is longer, as content.
    QFuture<Result<LedgerEntry>> entryOf(WorkLogId id) const;

    /// What was made of the line. A line that names a visit (a deed) already keeps it. Errors: NotFound, Invalid (rule
    /// linked_already).
    QFuture<Status> link(WorkLogId id, VisitId visitId) const;
    QFuture<Status> link(WorkLogId id, LedgerEntryId entryId) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
