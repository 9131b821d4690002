#pragma once

#include <QString>

namespace zhucun {

/// Half days as people write days: "3", "0.5", "18.5".
QString daysText(qint64 halfDays);

} // namespace zhucun
