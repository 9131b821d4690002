#include "domain/visit/visitvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Visit &visit, QDate today)
{
    Checks checks;
    checks.required("visited_on", visit.visitedOn.isValid());
    checks.happened("visited_on", visit.visitedOn, today);
    checks.required("village_id", visit.villageId.isValid());
    checks.maxLength("group", visit.group, kNameLength);
    checks.required("person_name", visit.householdId.isValid() || !visit.personName.trimmed().isEmpty());
    checks.maxLength("person_name", visit.personName, kTitleLength); // a talk may name several
    checks.notNegative("person_times", visit.personTimes);
    checks.notNegative("household_times", visit.householdTimes);
    checks.maxLength("matter", visit.matter, kTextLength);
    checks.maxLength("answer", visit.answer, kTextLength);
    checks.maxLength("passed_on_to", visit.passedOnTo, kTitleLength);
    checks.happened("done_on", visit.doneOn, today);
    checks.warnBefore("done_on", visit.doneOn, visit.visitedOn);
    checks.maxLength("note", visit.note, kTextLength);
    if (visit.cadreIds.empty())
        checks.error("cadre_ids", "no_cadre");
    checks.distinctIds("cadre_ids", visit.cadreIds);
    checks.distinctIds("categories", visit.categories);
    return checks.take();
}

} // namespace zhucun
