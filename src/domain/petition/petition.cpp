#include "domain/petition/petition.h"

namespace zhucun {

const std::vector<Term<PetitionLevel>> &Vocabulary<PetitionLevel>::terms()
{
    static const std::vector<Term<PetitionLevel>> all{
        {PetitionLevel::Township, "township", u"乡", "Township", u"镇、乡镇、乡级、镇级、乡镇级、街道"},
        {PetitionLevel::County, "county", u"县", "County", u"县级、区、区县、县区、本县"},
        {PetitionLevel::City, "city", u"市", "City", u"市级、地市、设区市"},
        {PetitionLevel::Province, "province", u"省", "Province", u"省级、到省、赴省"},
        {PetitionLevel::Central, "central", u"中央", "Central", u"国家、国家级、北京、进京、赴京"},
    };
    return all;
}

const std::vector<Term<PetitionMode>> &Vocabulary<PetitionMode>::terms()
{
    static const std::vector<Term<PetitionMode>> all{
        {PetitionMode::Letter, "letter", u"来信", "Letter", u"信件、写信、群众来信"},
        {PetitionMode::Visit, "visit", u"来访", "Visit", u"走访、上访、接访、群众来访"},
        {PetitionMode::Online, "online", u"网上", "Online", u"网信、网访、网络、网上信访"},
    };
    return all;
}

} // namespace zhucun
