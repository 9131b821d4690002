#pragma once

#include "core/result.h"
#include "domain/attendance/monthsheet.h"
#include "domain/finding/finding.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// What became of marks: those that could not be written are named, nothing else is lost.
struct MarkOutcome {
    struct Refused {
        CadreId cadreId;
        QDate day;
        QString rule; ///< month_closed, date_future, outside_posting (kept, as a conflict), not_enterable
    };
    int changed = 0;
    std::vector<Refused> refused;
};

/// Entering and reading attendance. One call of mark() is one step to undo, however many days it touches.
class AttendanceService
{
public:
    explicit AttendanceService(Workspace &workspace) : m_workspace(&workspace) {}

    /// The month grid. 5,109 cadres × 31 days come in one piece.
    QFuture<Result<MonthSheet>> sheet(const YearMonth &month, const SheetScope &scope) const;

    /// Writes entries; each replaces the whole entry of its day. Days in the future and in closed months are refused
    /// and named. `action` is "attendance.mark", "attendance.paste", "attendance.fill" …
    QFuture<Result<MarkOutcome>> mark(const std::vector<DayMark> &marks,
                                      const QString &action = QStringLiteral("attendance.mark")) const;

    /// Settles a conflict; `halves` may be any status that can be entered. Errors: Invalid (reason required),
    /// MonthClosed.
    QFuture<Status> decide(CadreId cadreId, QDate day, const DayHalves &halves, const QString &reason) const;
    /// Takes a decision back: the conflict is open again.
    QFuture<Status> undecide(CadreId cadreId, QDate day) const;

    /// What lies behind one day.
    QFuture<Result<DayExplanation>> explain(CadreId cadreId, QDate day) const;
    /// The days of one cadre with what is known of them, for calendars and heat maps.
    QFuture<Result<std::vector<AttendanceDay>>> days(CadreId cadreId, const Period &period) const;

    /// Each member of the months in `period` (whole months) with the account of each month, by month, township,
    /// village, role and name. A closed month answers with its frozen figures.
    QFuture<Result<std::vector<MemberMonth>>> accounts(const YearMonth &from, const YearMonth &to,
                                                       const SheetScope &scope) const;
    /// Who can no longer reach the month's days, and who must be present every remaining day; as of today.
    QFuture<Result<std::vector<std::pair<MemberMonth, MonthForecast>>>> forecasts(const SheetScope &scope) const;

    /// The exceptions of a month, those that block its closing first.
    QFuture<Result<std::vector<Finding>>> findings(const YearMonth &month, const SheetScope &scope) const;
    /// Closes a finding with a reason, or opens it again (empty reason).
    QFuture<Status> closeFinding(CadreId cadreId, const YearMonth &month, FindingKind kind,
                                 const QString &reason) const;

    /// Rules and calendar valid in a month (frozen ones are those of the sheet).
    QFuture<Result<RuleSet>> rules(const YearMonth &month) const;
    QFuture<Result<WorkCalendar>> calendar() const;
    QFuture<Result<StatusMarks>> marks() const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
