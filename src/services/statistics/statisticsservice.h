#pragma once

#include "core/result.h"
#include "domain/statistics/facttable.h"
#include "domain/statistics/statisticsquery.h"

#include <QFuture>
#include <QStringList>

#include <vector>

namespace zhucun {

class Workspace;

/// The numbers of statistics and the records behind them. An indicator names its source, and the source answers.
class StatisticsService
{
public:
    explicit StatisticsService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Those that come with the program, then those of the county's own ledger and those it defined itself.
    QFuture<Result<std::vector<Indicator>>> indicators() const;

    /// In the order of `codes`; all there are when none is named, without a value where the period does not suit.
    /// Errors: UnknownName (args: code); Invalid with the rule why a named one has no figure for such a period
    /// ("whole_months").
    QFuture<Result<std::vector<IndicatorFigure>>> figures(const QStringList &codes, const StatisticsQuery &query) const;

    /// The records behind one number, of the whole or of the group with this key or name; the grouping is query.by.
    /// Errors as figures(); UnknownName for a group there is not.
    QFuture<Result<Drill>> drill(const QString &code, const StatisticsQuery &query,
                                 const std::optional<QString> &key) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
