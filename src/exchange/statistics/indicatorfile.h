#pragma once

#include "core/result.h"
#include "domain/statistics/indicator.h"

#include <QString>

#include <vector>

namespace zhucun {

// Files of indicators, JSON as domain/statistics/indicator has it.

/// Errors: those of readSmallFile() and of indicatorsFromJson().
Result<std::vector<Indicator>> loadIndicators(const QString &path);

/// Errors: those of writeSmallFile().
Status saveIndicators(const QString &path, const std::vector<Indicator> &indicators);

} // namespace zhucun
