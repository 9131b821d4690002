#include "domain/category/categoryvalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

Violations validate(const Category &category, QDate)
{
    Checks checks;
    checks.requiredText("code", category.code, kNameLength);
    checks.requiredText("name", category.name, kNameLength);
    checks.notNegative("position", category.position);
    return checks.take();
}

} // namespace zhucun
