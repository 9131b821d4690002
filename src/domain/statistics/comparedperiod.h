#pragma once

#include "core/time/period.h"

namespace zhucun {

/// 上年同期. The last day of a month becomes the last day of that month a year earlier.
Period lastYearOf(const Period &period);

/// 上期: of whole months as many months before; otherwise as many days.
Period periodBefore(const Period &period);

} // namespace zhucun
