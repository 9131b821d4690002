#pragma once

#include "core/time/period.h"

#include <QString>

namespace zhucun {

/// 2013年, 2013年上半年, 2013年第三季度, 2013年5月, 2013年3—5月, 2013年1月5日至3月2日.
QString periodText(const Period &period);

} // namespace zhucun
