#pragma once

#include <QString>

#include <optional>

namespace zhucun {

/// 93.45 → 93.5: as much of a rate in percent as is shown anywhere. Halves go up, as in workbooks.
double roundedRate(double percent);

/// "93.5%", "95.0%"; "—" when there is no rate.
QString percentText(const std::optional<double> &percent);

} // namespace zhucun
