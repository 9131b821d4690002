#pragma once

#include "core/canceltoken.h"

namespace zhucun {

/// From now on Ctrl+C (and a request to terminate) cancels `token` instead of ending the program at once; a second one
/// ends it. Call once, before other threads exist.
void cancelOnInterrupt(const CancelToken &token);

} // namespace zhucun
