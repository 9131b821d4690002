#include "domain/posting/postingvalidator.h"

#include "domain/posting/postingrules.h"
#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Posting &posting, QDate)
{
    Checks checks;
    checks.required("cadre_id", posting.cadreId.isValid());
    checks.required("round_id", posting.roundId.isValid());
    if (!posting.teamId.isValid())
        checks.required("village_id", posting.villageId.isValid() || isLiaisonRole(posting.role));
    checks.required("starts_on", posting.startsOn.isValid());
    checks.notBefore("ends_on", posting.endsOn, posting.startsOn);
    if (posting.endReason && !posting.endsOn)
        checks.warning("ends_on", "required");
    checks.maxLength("document_number", posting.documentNumber, kTitleLength);
    checks.maxLength("note", posting.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
