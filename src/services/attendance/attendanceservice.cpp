#include "services/attendance/attendanceservice.h"

#include "services/attendance/monthfindings.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/corrections.h"
#include "storage/attendance/frozenmonths.h"
#include "storage/attendance/monthqueries.h"
#include "storage/attendance/postings.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/finding/findingclosuremapping.h"
#include "storage/finding/findingclosures.h"
#include "storage/record/recordstore.h"
#include "storage/rules/rulequeries.h"
#include "storage/rules/statusmarkqueries.h"

namespace zhucun {

using sql::Connection;
using storage::AttendanceStore;
using storage::UnitOfWork;

namespace {

tl::unexpected<Error> invalid(const char *field, const char *rule, QStringList args = {})
{
    return tl::unexpected<Error>(
        Error{ErrorCode::Invalid,
              {},
              {},
              {},
              {{QLatin1String(field), QLatin1String(rule), std::move(args), Violation::Severity::Error}}});
}

bool isEnterable(const DayEntry &entry)
{
    return (!entry.morning || canBeEntered(*entry.morning)) && (!entry.afternoon || canBeEntered(*entry.afternoon));
}

/// Sorts out what cannot be written, and writes the rest.
class Marking
{
public:
    explicit Marking(UnitOfWork &work) : m_work(work), m_frozen(work.connection()) {}

    MarkOutcome run(const std::vector<DayMark> &marks)
    {
        std::vector<DayMark> accepted;
        for (const DayMark &mark : marks) {
            if (const QString rule = refusal(mark); rule.isEmpty())
                accepted.push_back(mark);
            else
                m_outcome.refused.push_back({mark.cadreId, mark.day, rule});
        }
        m_outcome.changed = AttendanceStore::mark(m_work, accepted);
        return std::move(m_outcome);
    }

private:
    QString refusal(const DayMark &mark)
    {
        if (!isEnterable(mark.entry))
            return QStringLiteral("not_enterable");
        if (mark.day > m_work.clock().today() && !mark.entry.isEmpty())
            return QStringLiteral("date_future");
        if (m_frozen.isFrozen(mark.cadreId, YearMonth::of(mark.day)))
            return QStringLiteral("month_closed");
        return {};
    }

    UnitOfWork &m_work;
    storage::FrozenMonths m_frozen;
    MarkOutcome m_outcome;
};

} // namespace

QFuture<Result<MonthSheet>> AttendanceService::sheet(const YearMonth &month, const SheetScope &scope) const
{
    return m_workspace->read([month, scope, today = m_workspace->clock().today()](Connection &connection) {
        return storage::monthSheet(connection, month, scope, today);
    });
}

QFuture<Result<MarkOutcome>> AttendanceService::mark(const std::vector<DayMark> &marks, const QString &action) const
{
    return m_workspace->write(action,
                              [marks](UnitOfWork &work) -> Result<MarkOutcome> { return Marking(work).run(marks); });
}

QFuture<Status> AttendanceService::decide(CadreId cadreId, QDate day, const DayHalves &halves,
                                          const QString &reason) const
{
    return m_workspace->write(QStringLiteral("attendance.decide"), [=](UnitOfWork &work) -> Status {
        if (reason.trimmed().isEmpty())
            return invalid("reason", "required");
        if (!canBeEntered(halves.morning) || !canBeEntered(halves.afternoon))
            return invalid("halves", "not_enterable");
        AttendanceStore::decide(work, cadreId, day, DayDecision{halves, reason.trimmed()});
        return {};
    });
}

QFuture<Status> AttendanceService::undecide(CadreId cadreId, QDate day) const
{
    return m_workspace->write(QStringLiteral("attendance.undecide"), [=](UnitOfWork &work) -> Status {
        AttendanceStore::decide(work, cadreId, day, std::nullopt);
        return {};
    });
}

QFuture<Result<DayExplanation>> AttendanceService::explain(CadreId cadreId, QDate day) const
{
    return m_workspace->read(
        [cadreId, day](Connection &connection) { return storage::explainDay(connection, cadreId, day); });
}

QFuture<Result<std::vector<AttendanceDay>>> AttendanceService::days(CadreId cadreId, const Period &period) const
{
    return m_workspace->read(
        [cadreId, period](Connection &connection) { return AttendanceStore::daysOf(connection, cadreId, period); });
}

QFuture<Result<std::vector<MemberMonth>>> AttendanceService::accounts(const YearMonth &from, const YearMonth &to,
                                                                      const SheetScope &scope) const
{
    return m_workspace->read([from, to, scope, today = m_workspace->clock().today()](Connection &connection) {
        std::vector<MemberMonth> all;
        for (YearMonth month = from; month <= to; month = month.addMonths(1)) {
            for (MemberMonth &member : storage::monthAccounts(connection, month, scope, today))
                all.push_back(std::move(member));
        }
        // A closed month shows what it was closed with; sums over several months count what was corrected since.
        if (from < to)
            storage::applyCorrections(connection, Period{from.firstDay(), to.lastDay()}, all);
        return all;
    });
}

QFuture<Result<std::vector<std::pair<MemberMonth, MonthForecast>>>>
AttendanceService::forecasts(const SheetScope &scope) const
{
    return m_workspace->read([scope, today = m_workspace->clock().today()](Connection &connection) {
        const YearMonth month = YearMonth::of(today);
        const auto days = storage::monthDays(connection, month);
        static const std::vector<AttendanceDay> none;
        std::vector<std::pair<MemberMonth, MonthForecast>> forecasts;
        for (MemberMonth &member : storage::monthAccounts(connection, month, scope, today)) {
            const auto own = days.find(member.member.cadreId);
            const MonthForecast forecast =
                forecastOf(member.account, member.member.posted, own == days.end() ? none : own->second, today);
            if (forecast.isOutOfReach() || forecast.isTight())
                forecasts.emplace_back(std::move(member), forecast);
        }
        return forecasts;
    });
}

QFuture<Result<std::vector<Finding>>> AttendanceService::findings(const YearMonth &month, const SheetScope &scope) const
{
    return m_workspace->read([month, scope, today = m_workspace->clock().today()](Connection &connection) {
        return monthFindings(connection, month, scope, today);
    });
}

QFuture<Status> AttendanceService::closeFinding(CadreId cadreId, const YearMonth &month, FindingKind kind,
                                                const QString &reason) const
{
    using Store = storage::RecordStore<FindingClosure>;
    const QString action =
        reason.trimmed().isEmpty() ? QStringLiteral("finding.reopen") : QStringLiteral("finding.close");
    return m_workspace->write(action, [=, reason = reason.trimmed()](UnitOfWork &work) -> Status {
        std::optional<FindingClosure> known = storage::findingClosure(work.connection(), cadreId, month, kind);
        if (reason.isEmpty()) {
            if (known)
                Store::setTrashed(work, known->id, true);
            return {};
        }
        if (known) {
            known->reason = reason;
            Store::update(work, *known);
            return {};
        }
        FindingClosure closure{{}, {}, cadreId, month, kind, reason};
        Store::insert(work, closure);
        return {};
    });
}

QFuture<Result<RuleSet>> AttendanceService::rules(const YearMonth &month) const
{
    return m_workspace->read(
        [month](Connection &connection) -> RuleSet { return rulesIn(storage::ruleSets(connection), month); });
}

QFuture<Result<WorkCalendar>> AttendanceService::calendar() const
{
    return m_workspace->read([](Connection &connection) { return storage::effectiveCalendar(connection); });
}

QFuture<Result<StatusMarks>> AttendanceService::marks() const
{
    return m_workspace->read([](Connection &connection) { return storage::statusMarks(connection); });
}

} // namespace zhucun
