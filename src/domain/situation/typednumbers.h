#pragma once

#include "domain/situation/situationtext.h"
#include "domain/statistics/figureguard.h"

namespace zhucun {

/// Numbers somebody typed before a noun for which the same report has a figure, and another one: "267名驻村干部" where
/// the records know 265.
std::vector<FigureClash> typedNumberClashes(const SituationText &text);

} // namespace zhucun
