#include "services/transfer/recordimporter.h"
#include "storage/unit/unitrepository.h"

namespace zhucun {

namespace {

/// Known by its name.
class UnitImporter final : public RecordImporter<Unit>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Unit &unit) override
    {
        row.take("name", unit.name);
        row.take("level", unit.level);
        row.take("category", unit.category);
        row.take("contact", unit.contact);
        row.take("phone", unit.phone);
        row.take("note", unit.note);
    }

    std::vector<UnitId> candidates(ImportRow &, const Unit &fresh) override
    {
        return storage::UnitRepository::findByName(connection(), fresh.name);
    }
};

} // namespace

std::unique_ptr<RowImporter> makeUnitImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<UnitImporter>(work, resolver);
}

} // namespace zhucun
