#include "services/transfer/eventcell.h"
#include "services/transfer/recordimporter.h"
#include "storage/petition/petitionrepository.h"

namespace zhucun {

namespace {

/// Known by its day, place, level, form, petitioner and matter.
class PetitionImporter final : public RecordImporter<Petition>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Petition &petition) override
    {
        for (const char *key : {"received_on", "level", "form"})
            row.require(key);
        takePlace(row, petition);
        row.take("received_on", petition.receivedOn);
        row.take("level", petition.level);
        row.take("form", petition.form);
        row.take("people", petition.people);
        row.take("petitioner", petition.petitioner);
        row.take("matter", petition.matter);
        row.take("done_on", petition.doneOn);
        row.take("result", petition.result);
        row.take("note", petition.note);
        takeEvent(work(), row, petition.eventId, petition.receivedOn, petition.matter);
    }

    /// The township beside a village only tells which village is meant.
    void takePlace(ImportRow &row, Petition &petition)
    {
        if (row.has("village"))
            petition.villageId = resolver().village(row);
        if (row.has("township") && !petition.villageId.isValid() && !row.isRejected())
            petition.townshipId = resolver().township(row);
    }

    std::vector<PetitionId> candidates(ImportRow &, const Petition &fresh) override
    {
        return storage::PetitionRepository::findByNaturalKey(connection(), fresh);
    }
};

} // namespace

std::unique_ptr<RowImporter> makePetitionImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<PetitionImporter>(work, resolver);
}

} // namespace zhucun
