#pragma once

#include "core/result.h"
#include "domain/closing/monthclosing.h"
#include "domain/finding/finding.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// 月结: township submits → county reviews → closes, in order; and corrections afterwards.
class ClosingService
{
public:
    explicit ClosingService(Workspace &workspace) : m_workspace(&workspace) {}

    /// What each township has done of the month; invalid township: all.
    QFuture<Result<std::vector<ClosingRow>>> overview(const YearMonth &month, DivisionId townshipId) const;

    /// One step for one township's month. Errors: Invalid with the rule broken – closing_order (args: the month that
    /// must be closed first), closing_state (args: state), month_not_over, open_conflicts (args: count; needs a remark
    /// for Close), unbalanced, later_month_closed (Reopen), required (Reopen and Return need a remark).
    QFuture<Result<MonthClosing>> step(DivisionId townshipId, const YearMonth &month, ClosingStepKind kind,
                                       const QString &remark) const;

    /// All steps that remain until it is closed, all of them or none; a closed month stays as it is. Errors as step().
    QFuture<Result<MonthClosing>> close(DivisionId townshipId, const YearMonth &month, const QString &remark) const;

    /// A correction to a day of a closed month; numbered and dated here. Errors: Invalid – month_not_closed, required,
    /// no_change.
    QFuture<Result<Correction>> correct(CadreId cadreId, QDate day, const DayHalves &after, const QString &reason,
                                        const QString &requestedBy, const QString &approvedBy) const;
    /// Those made in a period, for the bulletin; invalid township: all.
    QFuture<Result<std::vector<CorrectionRow>>> corrections(const Period &madeIn, DivisionId townshipId) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
