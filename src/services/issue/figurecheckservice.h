#pragma once

#include "core/result.h"
#include "domain/statistics/figurerules.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Holds the figures of a document against the rules they must keep (三方平衡校验).
class FigureCheckService
{
public:
    explicit FigureCheckService(Workspace &workspace) : m_workspace(&workspace) {}

    /// What the figures of a document break; those marked Error stand in the way of issuing it.
    QFuture<Result<std::vector<RuleFinding>>> check(const std::vector<FigureRef> &figures) const;

    /// The same of every figure there is for a month, by township.
    QFuture<Result<std::vector<RuleFinding>>> checkMonth(const YearMonth &month, DivisionId townshipId) const;

    /// The newest month that some township has closed, or the one named when it is closed; nullopt when there is none.
    QFuture<Result<std::optional<YearMonth>>> closedMonth(const std::optional<YearMonth> &named) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
