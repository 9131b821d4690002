#include "services/transfer/recordimporter.h"
#include "storage/list/placename.h"
#include "storage/village/villagerepository.h"

namespace zhucun {

namespace {

/// Known by its code, else by its name within the township. A village of several years has a row for each.
class VillageImporter final : public RecordImporter<Village>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Village &village) override
    {
        // 北朝碾 and 北朝碾村 are the same place: a file that spells it otherwise does not rename it.
        if (!storage::villageSpellings(village.name).contains(row.text("name")))
            row.take("name", village.name);
        if (row.has("township"))
            village.townshipId = resolver().township(row);
        row.take("code", village.code);
        if (row.has("tags"))
            village.tags = resolver().categories(row, "tags", CategoryKind::VillageTag);
        row.take("households", village.households);
        row.take("population", village.population);
        row.take("party_members", village.partyMembers);
        row.take("party_branches", village.partyBranches);
        row.take("secretary", village.secretary);
        row.take("phone", village.phone);
        row.take("note", village.note);
        takeYear(row, village);
    }

    static void takeYear(ImportRow &row, Village &village)
    {
        const bool hasFigures = row.has("collective_income") || row.has("income_per_head") ||
                                row.has("poor_households") || row.has("poor_people");
        if (hasFigures)
            row.require("year");
        int year = 0;
        row.take("year", year);
        if (year == 0)
            return;
        auto figures = std::lower_bound(village.years.begin(), village.years.end(), year,
                                        [](const VillageYear &each, int wanted) { return each.year < wanted; });
        if (figures == village.years.end() || figures->year != year) {
            VillageYear empty;
            empty.year = year;
            figures = village.years.insert(figures, empty);
        }
        row.take("collective_income", figures->collectiveIncome);
        row.take("income_per_head", figures->incomePerHead);
        row.take("poor_households", figures->poorHouseholds);
        row.take("poor_people", figures->poorPeople);
    }

    std::vector<VillageId> candidates(ImportRow &, const Village &fresh) override
    {
        if (const auto found = storage::VillageRepository::findByCode(connection(), fresh.code); !found.empty())
            return found;
        if (!fresh.townshipId.isValid() || fresh.name.isEmpty())
            return {};
        return storage::VillageRepository::findByName(connection(), fresh.townshipId, fresh.name);
    }

    bool rejectAmbiguous(ImportRow &row, const std::vector<VillageId> &found) override
    {
        QStringList names;
        for (const VillageId id : found)
            names << storage::VillageRepository::find(connection(), id)->name;
        row.reject("name", "ambiguous_village", names);
        return true;
    }
};

} // namespace

std::unique_ptr<RowImporter> makeVillageImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<VillageImporter>(work, resolver);
}

} // namespace zhucun
