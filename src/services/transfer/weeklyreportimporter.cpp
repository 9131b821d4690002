#include "services/transfer/recordimporter.h"
#include "storage/weekly/weeklyreportrepository.h"

namespace zhucun {

namespace {

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
            report.teamId = resolver().teamOn(row, report.week);
        row.takeMoment("sent_at", report.sentOn, report.sentMinute);
        row.take("content", report.content);
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
