#pragma once

#include <QStringView>

#include <optional>

namespace zhucun::text {

/// A decimal number as people write it, exactly: 1,234.50, -3, 2.5万. In units of 10^-decimals; nullopt when it is no
/// number, or has more decimals than that (zeros at the end apart).
std::optional<qint64> parseFixedPoint(QStringView text, int decimals);

} // namespace zhucun::text
