#pragma once

#include "domain/demo/random.h"

#include <QByteArray>

namespace zhucun::demo {

// Pictures drawn from a few lines and areas, as PNG: below the window there is nothing else to draw with. A few KB
// each.

/// A sheet with a ruled form, written lines, a signature and a red seal: 签收单, 调解协议.
QByteArray scannedSheet(Random &random);

/// A village below hills.
QByteArray villagePhoto(Random &random);

} // namespace zhucun::demo
