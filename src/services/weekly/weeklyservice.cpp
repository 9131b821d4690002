#include "services/weekly/weeklyservice.h"

#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/weekly/weeklyreportrepository.h"

namespace zhucun {

QFuture<Result<std::vector<WeeklyState>>> WeeklyService::states(QDate week, DivisionId township) const
{
    return m_workspace->read([week, township](sql::Connection &connection) {
        return storage::WeeklyReportRepository::states(connection, week, township);
    });
}

QFuture<Result<int>> WeeklyService::receivedNow(QDate week, const std::vector<TeamId> &teams) const
{
    return m_workspace->write(
        QStringLiteral("weekly_report.save"), [week, teams](storage::UnitOfWork &work) -> Result<int> {
            const QDateTime now = work.clock().nowUtc().toLocalTime();
            int noted = 0;
            for (const TeamId team : teams) {
                if (!storage::WeeklyReportRepository::findByWeek(work.connection(), team, weekOf(week)).empty())
                    continue;
                WeeklyReport report;
                report.teamId = team;
                report.week = weekOf(week);
                report.sentOn = work.clock().today();
                if (now.date() == report.sentOn)
                    report.sentMinute = now.time().hour() * 60 + now.time().minute();
                if (const Status saved = saveRecord(work, report); !saved)
                    return failure(saved.error());
                ++noted;
            }
            return noted;
        });
}

} // namespace zhucun
