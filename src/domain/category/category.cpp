#include "domain/category/category.h"

namespace zhucun {

const std::vector<Term<CategoryKind>> &Vocabulary<CategoryKind>::terms()
{
    static const std::vector<Term<CategoryKind>> all{
        {CategoryKind::VillageTag, "village_tag", u"村类别", "Village tags"},
        {CategoryKind::HouseholdCategory, "household_category", u"户类别", "Household categories", u"对象类别"},
        {CategoryKind::VisitTopic, "visit_topic", u"问题类别", "Visit topics"},
        {CategoryKind::DisputeCategory, "dispute_category", u"纠纷类别", "Dispute categories"},
    };
    return all;
}

} // namespace zhucun
