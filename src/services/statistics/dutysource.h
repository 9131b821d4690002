#pragma once

#include "services/statistics/indicatorsource.h"

namespace zhucun {

/// 职责: a record is a cadre, a unit or a household to be visited; measures are called "deeds.done", "deeds.required",
/// "deeds.gap". And what is asked for itself, "asked.deeds", where a record is a target; the upper end of a range is
/// "asked.deeds.upper".
std::unique_ptr<IndicatorSource> makeDutySource();

} // namespace zhucun
