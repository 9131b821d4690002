#include "domain/household/membertext.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/textlists.h"
#include "storage/household/householdrepository.h"

namespace zhucun {

namespace {

/// Known by its head within the village; group and national id tell namesakes apart.
class HouseholdImporter final : public RecordImporter<Household>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Household &household) override
    {
        if (row.has("village"))
            household.villageId = resolver().village(row);
        row.take("group", household.group);
        row.take("head", household.head);
        row.take("national_id", household.nationalId);
        if (row.has("categories"))
            household.categories = resolver().categories(row, "categories", CategoryKind::HouseholdCategory);
        row.take("people", household.people);
        row.take("phone", household.phone);
        row.take("address", household.address);
        row.take("note", household.note);
        takeLines(row, "members", household.members, parseMembers);
    }

    std::vector<HouseholdId> candidates(ImportRow &, const Household &fresh) override
    {
        std::vector<HouseholdId> sameNumber;
        std::vector<HouseholdId> sameGroup;
        std::vector<HouseholdId> noGroup;
        for (const HouseholdId id :
             storage::HouseholdRepository::findByHead(connection(), fresh.villageId, fresh.head)) {
            const auto stored = storage::HouseholdRepository::find(connection(), id);
            if (!fresh.nationalId.isEmpty() && !stored->nationalId.isEmpty()) {
                if (stored->nationalId == fresh.nationalId)
                    sameNumber.push_back(id);
            } else if (fresh.group.isEmpty() || stored->group == fresh.group) {
                sameGroup.push_back(id);
            } else if (stored->group.isEmpty()) {
                noGroup.push_back(id);
            }
        }
        if (!sameNumber.empty())
            return sameNumber;
        return sameGroup.empty() ? noGroup : sameGroup;
    }

    bool rejectAmbiguous(ImportRow &row, const std::vector<HouseholdId> &found) override
    {
        resolver().rejectHousehold(row, "head", found);
        return true;
    }
};

} // namespace

std::unique_ptr<RowImporter> makeHouseholdImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<HouseholdImporter>(work, resolver);
}

} // namespace zhucun
