#include "services/transfer/recordimporter.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/pairing/pairingrepository.h"

namespace zhucun {

namespace {

/// Known by its kind and its two sides. What the two cells name follows from the kind.
class PairingImporter final : public RecordImporter<Pairing>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Pairing &pairing) override
    {
        row.require("kind");
        row.take("kind", pairing.kind);
        switch (pairing.kind) {
        case PairingKind::UnitVillage:
            pairing.unitId = resolver().unit(row, "helper");
            pairing.villageId = resolver().village(row, "helped");
            break;
        case PairingKind::UnitTownship:
            pairing.unitId = resolver().unit(row, "helper");
            pairing.townshipId = resolver().township(row, "helped");
            break;
        case PairingKind::CadreHousehold: {
            row.require("village");
            const VillageId village = resolver().village(row);
            pairing.cadreId = resolver().cadre(row, "helper", village);
            pairing.householdId = resolver().household(row, "helped", village, true);
            break;
        }
        case PairingKind::MemberMember:
            takeMembers(row, pairing);
            break;
        }
        row.take("starts_on", pairing.startsOn);
        row.take("ends_on", pairing.endsOn);
        row.take("note", pairing.note);
    }

    /// Party members need not be on file: a name is a cadre only with a national id, or when it already stands for one.
    void takeMembers(ImportRow &row, Pairing &pairing)
    {
        if (row.has("village"))
            pairing.villageId = resolver().village(row);
        row.take("helped", pairing.helpedName);
        if (row.has("national_id")) {
            pairing.cadreId = resolver().cadre(row, "helper", pairing.villageId);
            pairing.helperName.clear();
        } else if (!pairing.cadreId.isValid()) {
            row.take("helper", pairing.helperName);
        }
    }

    std::vector<PairingId> candidates(ImportRow &, const Pairing &fresh) override
    {
        using storage::CadreRepository;
        std::vector<Pairing> sides{fresh};
        if (fresh.kind == PairingKind::MemberMember && fresh.cadreId.isValid()) {
            sides.push_back(fresh);
            sides.back().cadreId = {};
            sides.back().helperName = CadreRepository::find(connection(), fresh.cadreId)->name;
        } else if (fresh.kind == PairingKind::MemberMember) {
            for (const CadreId id : CadreRepository::findByName(connection(), fresh.helperName)) {
                sides.push_back(fresh);
                sides.back().cadreId = id;
                sides.back().helperName.clear();
            }
        }
        std::vector<PairingId> alike;
        for (const Pairing &side : sides) {
            for (const PairingId id : storage::PairingRepository::findBySides(connection(), side)) {
                if (!isAnotherTime(*storage::PairingRepository::find(connection(), id), fresh))
                    alike.push_back(id);
            }
        }
        return alike;
    }

    static bool isAnotherTime(const Pairing &stored, const Pairing &wanted)
    {
        const bool isEarlier = stored.endsOn && wanted.startsOn && *stored.endsOn < *wanted.startsOn;
        const bool isLater = wanted.endsOn && stored.startsOn && *wanted.endsOn < *stored.startsOn;
        return isEarlier || isLater;
    }
};

} // namespace

std::unique_ptr<RowImporter> makePairingImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<PairingImporter>(work, resolver);
}

} // namespace zhucun
