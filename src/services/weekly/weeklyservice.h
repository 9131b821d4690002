#pragma once

#include "core/result.h"
#include "domain/weekly/weeklyreport.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// Who has reported a week.
class WeeklyService
{
public:
    explicit WeeklyService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Every team with a posting valid in the week of that day: received, late, missing or not yet due. Of all
    /// townships when the id is invalid.
    QFuture<Result<std::vector<WeeklyState>>> states(QDate week, DivisionId township) const;

    /// Notes that these teams' reports of the week came in just now, by the county's clock; one step to undo. Those
    /// that have one already are left alone. The number noted.
    QFuture<Result<int>> receivedNow(QDate week, const std::vector<TeamId> &teams) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
