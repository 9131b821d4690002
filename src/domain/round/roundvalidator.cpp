#include "domain/round/roundvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Round &round, QDate)
{
    Checks checks;
    checks.required("number", round.number != 0); // rounds count from 1
    checks.notNegative("number", round.number);
    checks.requiredText("name", round.name, kNameLength);
    checks.required("starts_on", round.startsOn.isValid());
    checks.notBefore("ends_on", round.endsOn, round.startsOn);
    return checks.take();
}

} // namespace zhucun
