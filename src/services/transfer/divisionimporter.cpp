#include "services/transfer/recordimporter.h"
#include "storage/division/divisionrepository.h"

namespace zhucun {

namespace {

/// Known by its code; the code says the level and the parent, too.
class DivisionImporter final : public RecordImporter<Division>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Division &division) override
    {
        row.require("code");
        row.take("code", division.code);
        row.take("name", division.name);
        row.take("level", division.level);
        row.take("opened_on", division.openedOn);
        row.take("closed_on", division.closedOn);
        if (const QString parent = row.text("parent"); !parent.isEmpty()) {
            division.parentId = resolver().division(parent);
            if (!division.parentId.isValid())
                row.reject("parent", "unknown_division", {parent});
        }
    }

    std::vector<DivisionId> candidates(ImportRow &, const Division &fresh) override
    {
        const DivisionId id = resolver().division(fresh.code);
        return id.isValid() ? std::vector<DivisionId>{id} : std::vector<DivisionId>();
    }

    void completeNew(ImportRow &row, Division &division) override
    {
        constexpr int kLengths[] = {2, 4, 6, 9};
        constexpr DivisionLevel kLevels[] = {DivisionLevel::Province, DivisionLevel::City, DivisionLevel::County,
                                             DivisionLevel::Township};
        for (int i = 0; i < 4; ++i) {
            if (division.code.size() != kLengths[i])
                continue;
            if (!row.has("level"))
                division.level = kLevels[i];
            if (!row.has("parent") && i > 0)
                division.parentId = resolver().division(division.code.left(kLengths[i - 1]));
        }
    }
};

} // namespace

std::unique_ptr<RowImporter> makeDivisionImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<DivisionImporter>(work, resolver);
}

} // namespace zhucun
