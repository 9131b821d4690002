#pragma once

#include "domain/record/lookup.h"

#include <QString>

namespace zhucun::gui {

/// The page on which a record of that kind opens.
QString pageKeyOf(LookupKind kind);

} // namespace zhucun::gui
