#include "services/transfer/recordimporter.h"
#include "storage/worklog/worklogrepository.h"

namespace zhucun {

namespace {

/// A cadre may write several lines a day, so a line is known by its whole text.
class WorkLogImporter final : public RecordImporter<WorkLog>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, WorkLog &log) override
    {
        if (row.has("name"))
            log.cadreId = resolver().cadre(row, "name", {});
        row.take("day", log.day);
        row.take("content", log.content);
    }

    std::vector<WorkLogId> candidates(ImportRow &, const WorkLog &fresh) override
    {
        if (!fresh.cadreId.isValid() || !fresh.day.isValid())
            return {};
        return storage::WorkLogRepository::findByNaturalKey(connection(), fresh);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeWorkLogImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<WorkLogImporter>(work, resolver);
}

} // namespace zhucun
