#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "storage/sql/connection.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// Those a county defined itself, as they are answered. `known` are all others. Left out is what `known` has by now and
/// what rests on an indicator that is gone.
std::vector<Indicator> ownIndicatorsIn(sql::Connection &connection, const std::vector<Indicator> &known);

/// An own indicator as it is answered, whether or not the county has it yet. Errors: Invalid (args: its code) with what
/// problemsOf() finds.
Result<Indicator> checkedIndicator(sql::Connection &connection, const Indicator &own);

/// Adding indicators without a programmer.
class OwnIndicatorService
{
public:
    explicit OwnIndicatorService(Workspace &workspace) : m_workspace(&workspace) {}

    /// As they were written.
    QFuture<Result<std::vector<Indicator>>> indicators() const;
    /// In place of all there were; each may rest on those before it. What defines one differently than before makes a
    /// new version of it. Not part of the history. The number of them, or Invalid (args: the code of the first that is
    /// wrong) with what problemsOf() finds.
    QFuture<Result<int>> replace(const std::vector<Indicator> &indicators) const;

    /// By which groups the records of an indicator can be filtered. Errors: UnknownName.
    QFuture<Result<std::vector<StatisticsGrouping>>> groupings(const QString &code) const;
    /// The groups its records of the last year fall into. Errors: UnknownName.
    QFuture<Result<std::vector<StatisticsGroup>>> groups(const QString &code, StatisticsGrouping by) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
