#include "services/transfer/recordimporter.h"
#include "storage/round/roundrepository.h"

namespace zhucun {

namespace {

/// Known by its number.
class RoundImporter final : public RecordImporter<Round>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Round &round) override
    {
        row.require("number");
        row.take("number", round.number);
        row.take("name", round.name);
        row.take("starts_on", round.startsOn);
        row.take("ends_on", round.endsOn);
    }

    std::vector<RoundId> candidates(ImportRow &, const Round &fresh) override
    {
        return storage::RoundRepository::findByNumber(connection(), fresh.number);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeRoundImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<RoundImporter>(work, resolver);
}

} // namespace zhucun
