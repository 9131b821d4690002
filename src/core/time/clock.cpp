#include "core/time/clock.h"

namespace zhucun {

QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

QDate SystemClock::today() const { return QDate::currentDate(); }

} // namespace zhucun
