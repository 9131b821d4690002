#include "services/demo/demoattendance.h"

#include "domain/attendance/rulesjson.h"
#include "storage/attendance/attendancestore.h"
#include "storage/attendance/frozenaccounts.h"
#include "storage/attendance/monthqueries.h"
#include "storage/calendar/calendarqueries.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/record/recordstore.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

#include <QJsonDocument>

#include <map>

namespace zhucun {

using storage::RecordStore;
using storage::UnitOfWork;

namespace {

class AttendanceWriter
{
public:
    AttendanceWriter(UnitOfWork &work, const demo::Plan &plan, const demo::AttendancePlan &attendance,
                     const DemoIds &ids, const std::function<bool()> &step)
        : m_work(work),
          m_plan(plan),
          m_attendance(attendance),
          m_ids(ids),
          m_step(step),
          m_calendar(storage::effectiveCalendar(work.connection()))
    {
    }

    bool write(quint64 seed)
    {
        if (!writeDays(seed) || !insertAll(m_attendance.leaves) || !insertAll(m_attendance.checks) ||
            !insertAll(m_attendance.reports) || !insertAll(m_attendance.logs) || !insertAll(m_attendance.signIns))
            return false;
        m_work.settle();
        closeMonths();
        return true;
    }

private:
    CadreId real(CadreId id) const { return m_ids.cadres[std::size_t(id.value() - 1)]; }

    void refer(Leave &leave) const { leave.cadreId = real(leave.cadreId); }
    void refer(WorkLog &log) const { log.cadreId = real(log.cadreId); }
    void refer(SignIn &signIn) const { signIn.cadreId = real(signIn.cadreId); }
    void refer(WeeklyReport &report) const { report.teamId = m_ids.teams[std::size_t(report.teamId.value() - 1)]; }
    void refer(SpotCheck &check) const
    {
        for (SpotCheckLine &line : check.lines)
            line.cadreId = real(line.cadreId);
    }

    template <class T>
    bool insertAll(const std::vector<T> &planned)
    {
        for (T record : planned) {
            refer(record);
            RecordStore<T>::insert(m_work, record);
            if (!m_step())
                return false;
        }
        return true;
    }

    bool writeDays(quint64 seed)
    {
        for (std::size_t i = 0; i < m_plan.postings.size(); ++i) {
            for (AttendanceDay &day : demo::enteredDays(m_plan, m_attendance, m_calendar, seed, i)) {
                day.cadreId = real(day.cadreId);
                day.updatedAt = m_work.clock().nowUtc();
                day.updatedBy = m_work.actor().account;
                storage::AttendanceStore::insert(m_work.connection(), day);
            }
            if (!m_step())
                return false;
        }
        return true;
    }

    void closeMonths()
    {
        const YearMonth current = YearMonth::of(m_plan.today);
        for (YearMonth month = YearMonth::of(m_attendance.period.from); month < current; month = month.addMonths(1)) {
            std::map<DivisionId, MonthClosing> closings;
            for (const MemberMonth &member : storage::monthAccounts(m_work.connection(), month, {}, month.lastDay())) {
                MonthClosing &closing = closings[member.member.townshipId];
                closing.accounts.push_back(storage::freeze(member));
            }
            for (auto &[townshipId, closing] : closings) {
                if (!townshipId.isValid())
                    continue;
                finish(closing, townshipId, month);
                RecordStore<MonthClosing>::insert(m_work, closing);
            }
        }
    }

    void finish(MonthClosing &closing, DivisionId townshipId, const YearMonth &month) const
    {
        closing.townshipId = townshipId;
        closing.month = month;
        closing.state = ClosingState::Closed;
        closing.rules = QString::fromUtf8(QJsonDocument(toJson(standardRules())).toJson(QJsonDocument::Compact));
        closing.calendar = storage::calendarToJson(m_calendar, month);
        const auto at = [&](int day) {
            const QDate planned = month.addMonths(1).firstDay().addDays(day - 1);
            return QDateTime(std::min(planned, m_plan.today), QTime(2, 30), Qt::UTC);
        };
        const QString account = m_work.actor().account;
        closing.steps = {{ClosingStepKind::Submit, at(3), account, {}},
                         {ClosingStepKind::Review, at(6), account, {}},
                         {ClosingStepKind::Close, at(8), account, QStringLiteral("按期月结")}};
    }

    UnitOfWork &m_work;
    const demo::Plan &m_plan;
    const demo::AttendancePlan &m_attendance;
    const DemoIds &m_ids;
    const std::function<bool()> &m_step;
    WorkCalendar m_calendar;
};

} // namespace

bool writeDemoAttendance(UnitOfWork &work, const demo::Plan &plan, const demo::AttendancePlan &attendance,
                         const DemoIds &ids, quint64 seed, const std::function<bool()> &step)
{
    return AttendanceWriter(work, plan, attendance, ids, step).write(seed);
}

} // namespace zhucun
