#pragma once

#include "core/vocabulary.h"
#include "domain/attendance/ruleset.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace zhucun {

/// How high the year's assessment can still go.
enum class AssessmentCap { NotExcellent, AtMostBasic, Fail }; ///< 不得评优 最高基本称职 不称职
template <>
struct Vocabulary<AssessmentCap> {
    static const std::vector<Term<AssessmentCap>> &terms();
};

/// What being found away so often in a year caps by these rules; nullopt when nothing. A threshold of 0 never caps.
std::optional<AssessmentCap> capOf(int times, const RuleSet &rules);

/// A cadre whom spot checks of a year found away.
struct SpotCheckCap {
    CadreId cadreId;
    QString name;
    QString township; ///< of the last posting in the year
    QString village;
    QString unit;
    int times = 0;
    std::optional<AssessmentCap> cap;
};

} // namespace zhucun
