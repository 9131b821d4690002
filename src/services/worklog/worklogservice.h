#pragma once

#include "core/result.h"
#include "domain/visit/visit.h"
#include "domain/worklog/worklog.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Makes a visit of a line of the work log.
class WorkLogService
{
public:
    explicit WorkLogService(Workspace &workspace) : m_workspace(&workspace) {}

    /// What is known of the visit already: the day, the cadre, the village of the posting on that day, the text as the
    /// matter. Not stored. Errors: NotFound.
    QFuture<Result<Visit>> visitOf(WorkLogId id) const;

    /// The visit made of the line. A line that names a visit already keeps it: Errors: NotFound, Invalid (rule
    /// linked_already).
    QFuture<Status> link(WorkLogId id, VisitId visitId) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
