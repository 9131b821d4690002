#include "domain/unit/unit.h"

namespace zhucun {

const std::vector<Term<UnitLevel>> &Vocabulary<UnitLevel>::terms()
{
    static const std::vector<Term<UnitLevel>> all{
        {UnitLevel::Central, "central", u"中央", "Central", u"中直、中央单位"},
        {UnitLevel::Province, "province", u"省", "Province", u"省直、省级、省派"},
        {UnitLevel::City, "city", u"市", "City", u"市直、市级、地直、市派"},
        {UnitLevel::County, "county", u"县", "County", u"县直、县级、区直、县派"},
        {UnitLevel::Township, "township", u"乡镇", "Township", u"乡镇级、镇直、镇派、乡级"},
        {UnitLevel::Military, "military", u"部队", "Military"},
        {UnitLevel::Other, "other", u"其他", "Other"},
    };
    return all;
}

const std::vector<Term<UnitCategory>> &Vocabulary<UnitCategory>::terms()
{
    static const std::vector<Term<UnitCategory>> all{
        {UnitCategory::PartyGovernment, "party_government", u"党政", "Party and government", u"党政机关"},
        {UnitCategory::Economic, "economic", u"经济", "Economic", u"经济部门"},
        {UnitCategory::Professional, "professional", u"专业", "Professional", u"专业部门"},
        {UnitCategory::PoliticalLegal, "political_legal", u"政法", "Political-legal", u"政法机关"},
        {UnitCategory::Other, "other", u"其他", "Other"},
    };
    return all;
}

} // namespace zhucun
