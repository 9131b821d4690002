#pragma once

#include <QString>

#include <optional>

namespace zhucun {

/// A figure in words that are not a document's own: two decimals at most, "—" where there is none.
QString figureValueText(const std::optional<double> &value);
/// The same with its sign, for differences: "+3", "−0.5".
QString signedValueText(double value);

} // namespace zhucun
