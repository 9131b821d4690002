#include "services/transfer/eventcell.h"
#include "services/transfer/recordimporter.h"
#include "storage/visit/visitrepository.h"

namespace zhucun {

namespace {

/// Known by its day, village, person, first cadre and matter.
class VisitImporter final : public RecordImporter<Visit>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Visit &visit) override
    {
        row.take("visited_on", visit.visitedOn);
        if (row.has("village"))
            visit.villageId = resolver().village(row);
        row.take("group", visit.group);
        row.take("person", visit.personName);
        if (row.has("household_national_id"))
            visit.householdId = resolver().household(row, "person", visit.villageId, true);
        if (row.has("categories"))
            visit.categories = resolver().categories(row, "categories", CategoryKind::HouseholdCategory);
        if (row.has("cadres"))
            visit.cadreIds = resolver().cadres(row, "cadres", visit.villageId);
        row.take("mode", visit.mode);
        row.take("person_times", visit.personTimes);
        row.take("household_times", visit.householdTimes);
        if (row.has("topic"))
            visit.topicId = resolver().category(row, "topic", CategoryKind::VisitTopic);
        row.take("matter", visit.matter);
        row.take("answer", visit.answer);
        row.take("passed_on_to", visit.passedOnTo);
        row.take("done_on", visit.doneOn);
        row.take("satisfaction", visit.satisfaction);
        row.take("typical", visit.typical);
        row.take("note", visit.note);
        takeEvent(work(), row, visit.eventId, visit.visitedOn, visit.personName);
    }

    std::vector<VisitId> candidates(ImportRow &, const Visit &fresh) override
    {
        if (!fresh.visitedOn.isValid() || !fresh.villageId.isValid() || fresh.cadreIds.empty())
            return {};
        return storage::VisitRepository::findByNaturalKey(connection(), fresh.visitedOn, fresh.villageId,
                                                          fresh.personName, fresh.cadreIds.front(), fresh.matter);
    }

    void completeNew(ImportRow &row, Visit &visit) override
    {
        if (!visit.householdId.isValid() && visit.mode != VisitMode::Meeting)
            visit.householdId = resolver().household(row, "person", visit.villageId, false);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeVisitImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<VisitImporter>(work, resolver);
}

} // namespace zhucun
