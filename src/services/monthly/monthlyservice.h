#pragma once

#include "core/result.h"
#include "domain/monthly/townshipmonth.h"
#include "domain/roster/rosterline.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// What the printed documents are made from.
class MonthlyService
{
public:
    explicit MonthlyService(Workspace &workspace) : m_workspace(&workspace) {}

    /// One township's month, or every township's when `township` is invalid.
    QFuture<Result<std::vector<TownshipMonth>>> months(const YearMonth &month, DivisionId township) const;
    /// The roster on a day; invalid township or round: all.
    QFuture<Result<std::vector<RosterLine>>> roster(QDate day, DivisionId township, RoundId round) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
