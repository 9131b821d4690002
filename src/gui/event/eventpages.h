#pragma once

#include "domain/event/event.h"

namespace zhucun::gui {

/// The page that lists the records of a ledger.
QString pageKeyOf(EventPart part);

} // namespace zhucun::gui
