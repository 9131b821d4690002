#include "domain/spotcheck/spotcheckcap.h"

namespace zhucun {

const std::vector<Term<AssessmentCap>> &Vocabulary<AssessmentCap>::terms()
{
    static const std::vector<Term<AssessmentCap>> all{
        {AssessmentCap::NotExcellent, "not_excellent", u"不得评优", "Not excellent", u"不得评为优秀"},
        {AssessmentCap::AtMostBasic, "at_most_basic", u"最高基本称职", "At most basically competent", u"基本称职"},
        {AssessmentCap::Fail, "fail", u"不称职", "Not competent", u"不合格"},
    };
    return all;
}

std::optional<AssessmentCap> capOf(int times, const RuleSet &rules)
{
    const auto reaches = [times](int threshold) { return threshold > 0 && times >= threshold; };
    if (reaches(rules.failFrom))
        return AssessmentCap::Fail;
    if (reaches(rules.basicFrom))
        return AssessmentCap::AtMostBasic;
    if (reaches(rules.noExcellentFrom))
        return AssessmentCap::NotExcellent;
    return std::nullopt;
}

} // namespace zhucun
