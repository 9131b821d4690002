#pragma once

#include <QString>

namespace zhucun {

class Clock;

/// UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits; sorts by creation time.
/// 36 characters, lower case. Names a record wherever it travels.
QString newUid(const Clock &clock);

} // namespace zhucun
