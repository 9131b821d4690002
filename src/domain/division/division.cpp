#include "domain/division/division.h"

namespace zhucun {

const std::vector<Term<DivisionLevel>> &Vocabulary<DivisionLevel>::terms()
{
    static const std::vector<Term<DivisionLevel>> all{
        {DivisionLevel::Province, "province", u"省", "Province", u"省级"},
        {DivisionLevel::City, "city", u"市", "City", u"地市、市级"},
        {DivisionLevel::County, "county", u"县", "County", u"县级、区"},
        {DivisionLevel::Township, "township", u"乡镇", "Township", u"乡级、乡、镇、街道"},
    };
    return all;
}

} // namespace zhucun
