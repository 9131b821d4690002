#include "services/transfer/recordimporter.h"
#include "storage/sweep/sweeprepository.h"

namespace zhucun {

namespace {

/// Known by its village and period. Nothing found must be said with a 0: a blank cell is no nil return.
class SweepImporter final : public RecordImporter<Sweep>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Sweep &sweep) override
    {
        row.require("found");
        if (row.has("village"))
            sweep.villageId = resolver().village(row);
        row.take("from", sweep.from);
        row.take("to", sweep.to);
        row.take("found", sweep.found);
        row.take("reporter", sweep.reporter);
        row.take("note", sweep.note);
    }

    std::vector<SweepId> candidates(ImportRow &, const Sweep &fresh) override
    {
        return storage::SweepRepository::findByPeriod(connection(), fresh.villageId, {fresh.from, fresh.to});
    }
};

} // namespace

std::unique_ptr<RowImporter> makeSweepImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<SweepImporter>(work, resolver);
}

} // namespace zhucun
