#pragma once

#include "core/error.h"
#include "domain/posting/posting.h"

namespace zhucun {

/// A village is required without a team, unless the role is one of a liaison group; whether a team needs one depends on
/// its kind: see needsVillage() in postingrules.h. Days may be planned ones.
Violations validate(const Posting &posting, QDate today);

} // namespace zhucun
