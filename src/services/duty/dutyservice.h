#pragma once

#include "core/result.h"
#include "domain/duty/dutysheet.h"
#include "domain/statistics/indicator.h"
#include "domain/statistics/statisticsquery.h"

#include <QFuture>

namespace zhucun {

namespace storage {
class UnitOfWork;
}
class Workspace;

/// 职责: who owes what and how it stands; and the targets that say so.
class DutyService
{
public:
    explicit DutyService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Of a township or, when invalid, of the county.
    QFuture<Result<DutySheet>> sheet(const Period &period, DivisionId townshipId) const;

    /// Adds those of the standard targets whose indicator, scope and period the county has no target for yet; how many.
    QFuture<Result<int>> addStandardTargets() const;

private:
    Workspace *m_workspace;
};

/// The same within a transaction. Kinds of households that the county does not have are left out.
Result<int> addStandardTargets(storage::UnitOfWork &work);

} // namespace zhucun
