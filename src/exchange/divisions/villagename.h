#pragma once

#include <QString>

namespace zhucun {

/// The statistical list names committees; people name places: 北朝碾村委会 is 北朝碾村, 官村村民委员会 官村,
/// 银闸社区居委会 银闸社区.
QString villageDisplayName(const QString &committee);

} // namespace zhucun
