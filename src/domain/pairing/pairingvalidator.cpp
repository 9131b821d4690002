#include "domain/pairing/pairingvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

static void checkSides(Checks &checks, const Pairing &pairing)
{
    switch (pairing.kind) {
    case PairingKind::UnitVillage:
        checks.required("unit_id", pairing.unitId.isValid());
        checks.required("village_id", pairing.villageId.isValid());
        break;
    case PairingKind::UnitTownship:
        checks.required("unit_id", pairing.unitId.isValid());
        checks.required("township_id", pairing.townshipId.isValid());
        break;
    case PairingKind::CadreHousehold:
        checks.required("cadre_id", pairing.cadreId.isValid());
        checks.required("household_id", pairing.householdId.isValid());
        break;
    case PairingKind::MemberMember:
        checks.required("helper_name", pairing.cadreId.isValid() || !pairing.helperName.trimmed().isEmpty());
        checks.required("helped_name", !pairing.helpedName.trimmed().isEmpty());
        if (!pairing.villageId.isValid()) // lists of party members often leave the village out
            checks.warning("village_id", "required");
        break;
    }
}

Violations validate(const Pairing &pairing, QDate)
{
    Checks checks;
    checkSides(checks, pairing);
    checks.maxLength("helper_name", pairing.helperName, kNameLength);
    checks.maxLength("helped_name", pairing.helpedName, kNameLength);
    checks.notBefore("ends_on", pairing.endsOn, pairing.startsOn);
    checks.maxLength("note", pairing.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
