#include "services/transfer/recordimporter.h"
#include "storage/round/roundmapping.h"
#include "storage/team/teammapping.h"
#include "storage/weekly/weeklyreportrepository.h"

namespace zhucun {

namespace {

using storage::RecordStore;
using storage::WeeklyReportRepository;

/// Known by its team and week.
class WeeklyReportImporter final : public RecordImporter<WeeklyReport>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, WeeklyReport &report) override
    {
        if (row.has("week")) {
            report.week = weekFromText(row.text("week"));
            if (!report.week.isValid())
                row.reject("week", "week");
        }
        if (row.has("team") && report.week.isValid())
            report.teamId = team(row, report.week);
        row.takeMoment("sent_at", report.sentOn, report.sentMinute);
        row.take("content", report.content);
    }

    /// Without the round, the team of that name that was at work in that week.
    TeamId team(ImportRow &row, QDate week)
    {
        if (row.has("round"))
            return resolver().team(row, resolver().round(row));
        const QString name = row.text("team");
        const auto found = WeeklyReportRepository::teamsNamed(connection(), name, week);
        if (found.empty())
            row.reject("team", "unknown_team", {name});
        else if (found.size() > 1)
            row.reject("team", "ambiguous_team", described(found));
        return found.size() == 1 ? found.front() : TeamId();
    }

    QStringList described(const std::vector<TeamId> &teams)
    {
        QStringList all;
        for (const TeamId id : teams) {
            const auto team = RecordStore<Team>::find(connection(), id);
            const auto round = RecordStore<Round>::find(connection(), team->roundId);
            all << QStringLiteral("%1（%2）").arg(team->name, round ? round->name : QString());
        }
        return all;
    }

    std::vector<WeeklyReportId> candidates(ImportRow &, const WeeklyReport &fresh) override
    {
        if (!fresh.teamId.isValid() || !fresh.week.isValid())
            return {};
        return WeeklyReportRepository::findByWeek(connection(), fresh.teamId, fresh.week);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeWeeklyReportImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<WeeklyReportImporter>(work, resolver);
}

} // namespace zhucun
