#include "services/closing/closemonth.h"

#include "domain/attendance/rulesjson.h"
#include "services/attendance/monthfindings.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/closingqueries.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/closing/correctionmapping.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulequeries.h"

#include <QJsonDocument>

#include <algorithm>

namespace zhucun {

using storage::RecordStore;
using storage::UnitOfWork;

namespace {

Violation broken(const char *rule, QStringList args = {}, const char *field = "state")
{
    return {QLatin1String(field), QLatin1String(rule), std::move(args), Violation::Severity::Error};
}

ClosingState stateAfter(ClosingStepKind kind)
{
    switch (kind) {
    case ClosingStepKind::Submit:
        return ClosingState::Submitted;
    case ClosingStepKind::Review:
        return ClosingState::Reviewed;
    case ClosingStepKind::Close:
        return ClosingState::Closed;
    case ClosingStepKind::Return:
    case ClosingStepKind::Reopen:
        return ClosingState::Open;
    }
    return ClosingState::Open;
}

/// One township's month on its way.
class Step
{
public:
    Step(UnitOfWork &work, DivisionId townshipId, const YearMonth &month, ClosingStepKind kind, const QString &remark)
        : m_work(work),
          m_closing(storage::closingOf(work.connection(), townshipId, month)),
          m_kind(kind),
          m_remark(remark.trimmed())
    {
        m_scope.townshipId = townshipId;
    }

    Result<MonthClosing> take()
    {
        if (const auto violation = refusal())
            return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {}, {}, {*violation}});
        const bool reopens = m_kind == ClosingStepKind::Reopen;
        if (m_kind == ClosingStepKind::Close)
            freezeMonth();
        m_closing.state = stateAfter(m_kind);
        m_closing.steps.push_back({m_kind, m_work.clock().nowUtc(), m_work.actor().account, m_remark});
        if (reopens)
            thaw();
        if (m_closing.id.isValid())
            RecordStore<MonthClosing>::update(m_work, m_closing);
        else
            RecordStore<MonthClosing>::insert(m_work, m_closing);
        if (reopens)
            takeUpCorrections();
        return m_closing;
    }

private:
    std::optional<Violation> refusal()
    {
        const YearMonth &month = m_closing.month;
        if (!leadsOn(m_closing.state, m_kind))
            return broken("closing_state", {chineseOf(m_closing.state)});
        if (m_remark.isEmpty() && (m_kind == ClosingStepKind::Return || m_kind == ClosingStepKind::Reopen))
            return broken("required", {}, "remark");
        switch (m_kind) {
        case ClosingStepKind::Submit:
        case ClosingStepKind::Review:
            return refuseBeforeEnd();
        case ClosingStepKind::Close:
            return refuseClosing();
        case ClosingStepKind::Return:
            return std::nullopt;
        case ClosingStepKind::Reopen:
            if (const auto later = storage::closedMonthAfter(m_work.connection(), m_closing.townshipId, month))
                return broken("later_month_closed", {later->toString()});
            return std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Violation> refuseBeforeEnd()
    {
        return m_work.clock().today() < m_closing.month.lastDay() ? std::optional(broken("month_not_over"))
                                                                  : std::nullopt;
    }

    std::optional<Violation> refuseClosing()
    {
        sql::Connection &connection = m_work.connection();
        if (const auto early = refuseBeforeEnd())
            return early;
        if (const auto open = storage::openMonthBefore(connection, m_closing.townshipId, m_closing.month))
            return broken("closing_order", {open->toString()});
        m_members = storage::monthAccounts(connection, m_closing.month, m_scope, m_closing.month.lastDay());
        for (const MemberMonth &member : m_members) {
            if (!member.account.isBalanced())
                return broken("unbalanced", {member.member.cadreName});
        }
        const auto findings = monthFindings(connection, m_closing.month, m_scope, m_work.clock().today());
        const auto blocking = std::ranges::count_if(
            findings, [](const Finding &finding) { return blocksClosing(finding.kind) && !finding.isClosed; });
        if (blocking > 0 && m_remark.isEmpty())
            return broken("open_conflicts", {QString::number(blocking)});
        return std::nullopt;
    }

    void freezeMonth()
    {
        sql::Connection &connection = m_work.connection();
        const RuleSet rules = rulesIn(storage::ruleSets(connection), m_closing.month);
        m_closing.rules = QString::fromUtf8(QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact));
        m_closing.calendar = storage::calendarToJson(storage::effectiveCalendar(connection), m_closing.month);
        m_closing.accounts.clear();
        for (const MemberMonth &member : m_members)
            m_closing.accounts.push_back(storage::freeze(member));
    }

    /// The days follow from their facts again, with what changed in between.
    void thaw()
    {
        for (const FrozenAccount &account : m_closing.accounts)
            m_work.deriveAgain(account.cadreId, Period::month(m_closing.month));
        m_closing.rules.clear();
        m_closing.calendar.clear();
        m_closing.accounts.clear();
    }

    /// What was corrected while the month stood still becomes a decision on the day itself.
    void takeUpCorrections()
    {
        for (const Correction &correction :
             storage::correctionsTo(m_work.connection(), m_closing.townshipId, m_closing.month)) {
            const QString reason = QStringLiteral("更正单%1：%2").arg(correction.number, correction.reason);
            storage::AttendanceStore::decide(m_work, correction.cadreId, correction.day,
                                             DayDecision{correction.after, reason});
            RecordStore<Correction>::setTrashed(m_work, correction.id, true);
        }
    }

    UnitOfWork &m_work;
    MonthClosing m_closing;
    ClosingStepKind m_kind;
    QString m_remark;
    SheetScope m_scope;
    std::vector<MemberMonth> m_members;
};

} // namespace

Result<MonthClosing> takeClosingStep(UnitOfWork &work, DivisionId townshipId, const YearMonth &month,
                                     ClosingStepKind kind, const QString &remark)
{
    return Step(work, townshipId, month, kind, remark).take();
}

} // namespace zhucun
