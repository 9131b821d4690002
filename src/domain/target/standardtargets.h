#pragma once

#include "core/result.h"
#include "domain/target/target.h"

#include <QByteArray>

#include <vector>

namespace zhucun {

/// A target that the program proposes.
struct StandardTarget {
    Target target;
    QString householdCategory; ///< by code: which record that is, only the county knows
};

/// Invalid with the rule and the indicator that is wrong.
Result<std::vector<StandardTarget>> standardTargetsFromJson(const QByteArray &json);

/// 标准职责: 4–3–2–1, surveys, trainings and deeds of units, 五必访, and what a village is to reach.
const std::vector<StandardTarget> &standardTargets();

} // namespace zhucun
