#pragma once

#include <QString>

namespace zhucun {

/// Under whose name the program runs on this machine; "local" when the system does not say.
QString systemUser();

} // namespace zhucun
