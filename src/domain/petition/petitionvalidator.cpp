#include "domain/petition/petitionvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Petition &petition, QDate today)
{
    Checks checks;
    checks.required("received_on", petition.receivedOn.isValid());
    checks.happened("received_on", petition.receivedOn, today);
    if (!petition.villageId.isValid() && !petition.townshipId.isValid())
        checks.error("township_id", "no_place");
    checks.range("people", petition.people, 1, kMostPetitioners);
    checks.maxLength("petitioner", petition.petitioner, kTitleLength); // may be several, or a group
    checks.maxLength("matter", petition.matter, kTextLength);
    checks.happened("done_on", petition.doneOn, today);
    checks.notBefore("done_on", petition.doneOn, petition.receivedOn);
    checks.maxLength("result", petition.result, kTextLength);
    checks.maxLength("note", petition.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
