#include "domain/unit/unitvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Unit &unit, QDate)
{
    Checks checks;
    checks.requiredText("name", unit.name, kTitleLength);
    checks.maxLength("contact", unit.contact, kNameLength);
    checks.phone("phone", unit.phone);
    checks.maxLength("note", unit.note, kTextLength);
    return checks.take();
}

} // namespace zhucun
