#pragma once

#include "core/time/yearmonth.h"
#include "core/vocabulary.h"

namespace zhucun {

/// 年龄段 of the tables on cadres, by full years.
enum class AgeBand { Under35, From35, From45, From60 };
template <>
struct Vocabulary<AgeBand> {
    static const std::vector<Term<AgeBand>> &terms();
};

AgeBand ageBandOf(int fullYears);
/// On the day up to which is counted (统计截止日期); nullopt without a birth.
std::optional<AgeBand> ageBandOf(const std::optional<YearMonth> &born, QDate day);

} // namespace zhucun
