#include "domain/event/eventvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Event &event, QDate today)
{
    Checks checks;
    checks.requiredText("code", event.code, kNameLength);
    checks.maxLength("title", event.title, kTitleLength);
    checks.required("happened_on", event.happenedOn.isValid());
    checks.happened("happened_on", event.happenedOn, today);
    return checks.take();
}

} // namespace zhucun
