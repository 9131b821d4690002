#include "domain/honour/honourvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Honour &honour, QDate today)
{
    Checks checks;
    if (!honour.cadreId.isValid() && !honour.teamId.isValid())
        checks.error("cadre_id", "no_recipient");
    else if (honour.cadreId.isValid() && honour.teamId.isValid())
        checks.error("team_id", "cadre_and_team");
    checks.required("awarded_on", honour.awardedOn.isValid());
    checks.happened("awarded_on", honour.awardedOn, today);
    checks.maxLength("authority", honour.authority, kTitleLength);
    checks.maxLength("document_number", honour.documentNumber, kTitleLength);
    checks.maxLength("reason", honour.reason, kTextLength);
    checks.maxLength("note", honour.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
