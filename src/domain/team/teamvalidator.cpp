#include "domain/team/teamvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Team &team, QDate)
{
    Checks checks;
    checks.requiredText("name", team.name, kTitleLength);
    checks.required("round_id", team.roundId.isValid());
    checks.required("township_id", team.townshipId.isValid());
    checks.notBefore("dissolved_on", team.dissolvedOn, team.establishedOn);
    checks.maxLength("note", team.note, kTextLength);
    if (team.unitIds.empty())
        checks.error("unit_ids", "empty_list");
    if (team.villageIds.empty() && team.kind != TeamKind::LiaisonGroup)
        checks.error("village_ids", "empty_list");
    checks.distinctIds("unit_ids", team.unitIds);
    checks.distinctIds("village_ids", team.villageIds);
    return checks.take();
}

} // namespace zhucun
