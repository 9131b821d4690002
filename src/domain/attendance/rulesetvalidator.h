#pragma once

#include "core/error.h"
#include "domain/attendance/ruleset.h"

namespace zhucun {

/// Rules broken by one set; fields are called as the columns, lists as in the change log. That no two sets begin in one
/// month is for the service to say.
Violations validate(const RuleSet &rules, QDate today);

} // namespace zhucun
