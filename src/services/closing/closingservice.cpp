#include "services/closing/closingservice.h"

#include "services/attendance/monthfindings.h"
#include "services/closing/closemonth.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/closingqueries.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/postings.h"
#include "storage/closing/correctionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulequeries.h"

#include <map>

namespace zhucun {

using sql::Connection;
using storage::UnitOfWork;

namespace {

tl::unexpected<Error> invalid(Violations violations)
{
    return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {}, {}, std::move(violations)});
}

Violation broken(const char *field, const char *rule, QStringList args = {})
{
    return {QLatin1String(field), QLatin1String(rule), std::move(args), Violation::Severity::Error};
}

std::vector<ClosingRow> overviewOf(Connection &connection, const YearMonth &month, DivisionId townshipId, QDate today)
{
    std::vector<ClosingRow> rows = storage::closingRows(connection, month, townshipId);
    SheetScope scope;
    scope.townshipId = townshipId;
    std::map<DivisionId, int> open;
    for (const Finding &finding : monthFindings(connection, month, scope, today))
        open[finding.townshipId] += finding.isClosed ? 0 : 1;
    const int day = rulesIn(storage::ruleSets(connection), month).closingDay;
    const YearMonth next = month.addMonths(1);
    for (ClosingRow &row : rows) {
        row.openFindings = row.state == ClosingState::Closed ? 0 : open[row.townshipId];
        row.due = std::min(next.firstDay().addDays(day - 1), next.lastDay());
    }
    return rows;
}

/// What a day of a closed month counts as: as it was closed, with earlier corrections.
DayHalves standingOf(Connection &connection, const Correction &correction, const YearMonth &month)
{
    const auto stored = storage::AttendanceStore::find(connection, correction.cadreId, correction.day);
    DayHalves halves = stored ? stored->halves : DayHalves{};
    for (const Correction &earlier : storage::correctionsTo(connection, correction.townshipId, month)) {
        if (earlier.cadreId == correction.cadreId && earlier.day == correction.day)
            halves = earlier.after;
    }
    return halves;
}

Violations violationsOf(const Correction &correction)
{
    Violations violations;
    if (correction.reason.isEmpty())
        violations << broken("reason", "required");
    if (correction.requestedBy.isEmpty())
        violations << broken("requested_by", "required");
    if (correction.approvedBy.isEmpty())
        violations << broken("approved_by", "required");
    if (correction.after.morning == DayStatus::Conflict || correction.after.afternoon == DayStatus::Conflict)
        violations << broken("after", "not_enterable");
    if (correction.before == correction.after)
        violations << broken("after", "no_change");
    return violations;
}

Result<Correction> correctDay(UnitOfWork &work, Correction correction)
{
    const YearMonth month = YearMonth::of(correction.day);
    const auto postings = storage::postingsOfCadre(work.connection(), correction.cadreId);
    const storage::PostedAt *home = storage::homePosting(postings, month);
    if (!home || !storage::isFrozen(work.connection(), correction.cadreId, month))
        return invalid({broken("day", "month_not_closed")});
    correction.townshipId = home->townshipId;
    correction.before = standingOf(work.connection(), correction, month);
    if (const Violations violations = violationsOf(correction); !violations.isEmpty())
        return invalid(violations);
    correction.number = storage::nextCorrectionNumber(work.connection(), month);
    correction.madeOn = work.clock().today();
    storage::RecordStore<Correction>::insert(work, correction);
    return correction;
}

ClosingStepKind stepTowardsClosing(ClosingState state)
{
    switch (state) {
    case ClosingState::Open:
        return ClosingStepKind::Submit;
    case ClosingState::Submitted:
        return ClosingStepKind::Review;
    case ClosingState::Reviewed:
    case ClosingState::Closed:
        return ClosingStepKind::Close;
    }
    return ClosingStepKind::Close;
}

Result<MonthClosing> closeWhole(UnitOfWork &work, DivisionId townshipId, const YearMonth &month, const QString &remark)
{
    Result<MonthClosing> closing = storage::closingOf(work.connection(), townshipId, month);
    while (closing && closing->state != ClosingState::Closed)
        closing = takeClosingStep(work, townshipId, month, stepTowardsClosing(closing->state), remark);
    return closing;
}

} // namespace

QFuture<Result<std::vector<ClosingRow>>> ClosingService::overview(const YearMonth &month, DivisionId townshipId) const
{
    return m_workspace->read([=, today = m_workspace->clock().today()](Connection &connection) {
        return overviewOf(connection, month, townshipId, today);
    });
}

QFuture<Result<MonthClosing>> ClosingService::step(DivisionId townshipId, const YearMonth &month, ClosingStepKind kind,
                                                   const QString &remark) const
{
    return m_workspace->write(QStringLiteral("closing.") + codeOf(kind),
                              [=](UnitOfWork &work) { return takeClosingStep(work, townshipId, month, kind, remark); });
}

QFuture<Result<MonthClosing>> ClosingService::close(DivisionId townshipId, const YearMonth &month,
                                                    const QString &remark) const
{
    return m_workspace->write(QStringLiteral("closing.close"),
                              [=](UnitOfWork &work) { return closeWhole(work, townshipId, month, remark); });
}

QFuture<Result<Correction>> ClosingService::correct(CadreId cadreId, QDate day, const DayHalves &after,
                                                    const QString &reason, const QString &requestedBy,
                                                    const QString &approvedBy) const
{
    Correction correction;
    correction.cadreId = cadreId;
    correction.day = day;
    correction.after = after;
    correction.reason = reason.trimmed();
    correction.requestedBy = requestedBy.trimmed();
    correction.approvedBy = approvedBy.trimmed();
    return m_workspace->write(QStringLiteral("correction.save"),
                              [correction](UnitOfWork &work) { return correctDay(work, correction); });
}

QFuture<Result<std::vector<CorrectionRow>>> ClosingService::corrections(const Period &madeIn,
                                                                        DivisionId townshipId) const
{
    return m_workspace->read([madeIn, townshipId](Connection &connection) {
        return storage::correctionsMade(connection, madeIn, townshipId);
    });
}

} // namespace zhucun
