#include "domain/worklog/worklogvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const WorkLog &log, QDate today)
{
    Checks checks;
    checks.required("cadre_id", log.cadreId.isValid());
    checks.required("day", log.day.isValid());
    checks.happened("day", log.day, today);
    checks.requiredText("content", log.content, kTextLength);
    return checks.take();
}

} // namespace zhucun
