#include "services/transfer/recordimporter.h"
#include "storage/honour/honourrepository.h"

namespace zhucun {

namespace {

/// Known by its cadre or team, day, kind and document.
class HonourImporter final : public RecordImporter<Honour>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Honour &honour) override
    {
        for (const char *key : {"awarded_on", "kind"})
            row.require(key);
        if (!row.has("name") && !row.has("team"))
            row.reject(row.hasColumn("name") ? "name" : "team", "no_recipient");
        row.take("awarded_on", honour.awardedOn);
        if (row.has("name"))
            honour.cadreId = resolver().cadre(row, "name", {});
        if (row.has("team"))
            honour.teamId = resolver().teamOn(row, honour.awardedOn);
        row.take("kind", honour.kind);
        row.take("authority", honour.authority);
        row.take("document_number", honour.documentNumber);
        row.take("reason", honour.reason);
        row.take("note", honour.note);
    }

    std::vector<HonourId> candidates(ImportRow &, const Honour &fresh) override
    {
        return storage::HonourRepository::findByNaturalKey(connection(), fresh);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeHonourImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<HonourImporter>(work, resolver);
}

} // namespace zhucun
