#pragma once

#include "core/error.h"
#include "domain/event/event.h"

namespace zhucun {

/// Every break of the record's own rules.
Violations validate(const Event &event, QDate today);

} // namespace zhucun
