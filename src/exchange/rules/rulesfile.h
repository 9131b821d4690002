#pragma once

#include "core/result.h"
#include "domain/attendance/ruleset.h"

#include <QString>

#include <vector>

namespace zhucun {

/// Files of attendance rules, JSON as domain/attendance/rulesjson has it.

/// Errors: FileMissing, FileUnreadable, FileEmpty, ImportRejected with everything that is wrong.
Result<std::vector<RuleSet>> loadRules(const QString &path);

/// The file appears whole or not at all. Errors: those of writing files.
Status saveRules(const QString &path, const std::vector<RuleSet> &sets);

} // namespace zhucun
