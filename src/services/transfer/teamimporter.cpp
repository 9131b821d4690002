#include "services/transfer/recordimporter.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"

namespace zhucun {

namespace {

/// Known by its name within the round.
class TeamImporter final : public RecordImporter<Team>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Team &team) override
    {
        row.take("name", team.name);
        if (row.has("round"))
            team.roundId = resolver().round(row);
        if (row.has("units"))
            team.unitIds = resolver().units(row, "units");
        if (row.has("township"))
            team.townshipId = resolver().township(row);
        if (row.has("villages"))
            team.villageIds = resolver().villages(row, "villages");
        row.take("level", team.level);
        row.take("kind", team.kind);
        row.take("established_on", team.establishedOn);
        row.take("dissolved_on", team.dissolvedOn);
        row.take("note", team.note);
    }

    std::vector<TeamId> candidates(ImportRow &, const Team &fresh) override
    {
        return storage::TeamRepository::findByName(connection(), fresh.roundId, fresh.name);
    }

    void completeNew(ImportRow &row, Team &team) override
    {
        if (!row.has("level") && !team.unitIds.empty())
            team.level = storage::UnitRepository::find(connection(), team.unitIds.front())->level;
    }
};

} // namespace

std::unique_ptr<RowImporter> makeTeamImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<TeamImporter>(work, resolver);
}

} // namespace zhucun
