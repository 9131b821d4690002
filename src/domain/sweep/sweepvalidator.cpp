#include "domain/sweep/sweepvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Sweep &sweep, QDate today)
{
    Checks checks;
    checks.required("village_id", sweep.villageId.isValid());
    checks.required("from", sweep.from.isValid());
    checks.required("to", sweep.to.isValid());
    checks.happened("from", sweep.from, today);
    checks.notBefore("to", sweep.to, sweep.from);
    checks.notNegative("found", sweep.found);
    checks.maxLength("reporter", sweep.reporter, kNameLength);
    checks.maxLength("note", sweep.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
