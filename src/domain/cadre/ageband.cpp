#include "domain/cadre/ageband.h"

namespace zhucun {

const std::vector<Term<AgeBand>> &Vocabulary<AgeBand>::terms()
{
    static const std::vector<Term<AgeBand>> all{
        {AgeBand::Under35, "under_35", u"35岁以下", "Under 35"},
        {AgeBand::From35, "35_44", u"35—44岁", "35 to 44"},
        {AgeBand::From45, "45_59", u"45—59岁", "45 to 59"},
        {AgeBand::From60, "60_up", u"60岁及以上", "60 and above"},
    };
    return all;
}

AgeBand ageBandOf(int fullYears)
{
    if (fullYears < 35)
        return AgeBand::Under35;
    if (fullYears < 45)
        return AgeBand::From35;
    return fullYears < 60 ? AgeBand::From45 : AgeBand::From60;
}

std::optional<AgeBand> ageBandOf(const std::optional<YearMonth> &born, QDate day)
{
    return born ? std::optional(ageBandOf(born->ageOn(day))) : std::nullopt;
}

} // namespace zhucun
