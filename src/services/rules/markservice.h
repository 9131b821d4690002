#pragma once

#include "core/result.h"
#include "domain/attendance/daystatus.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// The marks of all statuses together: two may exchange their symbols, which one after the other would not allow.
class MarkService
{
public:
    explicit MarkService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<StatusMarks>> marks() const;

    /// One step to undo; the number of marks that became different. Standard marks are not stored. Errors: Invalid with
    /// every violation, the line the place in kDayStatuses from 1.
    QFuture<Result<int>> save(const StatusMarks &marks) const;
    /// Back to the standard marks.
    QFuture<Result<int>> reset() const { return save(standardMarks()); }

private:
    Workspace *m_workspace;
};

} // namespace zhucun
