#include "domain/pairing/pairing.h"

namespace zhucun {

const std::vector<Term<PairingKind>> &Vocabulary<PairingKind>::terms()
{
    static const std::vector<Term<PairingKind>> all{
        {PairingKind::UnitVillage, "unit_village", u"单位联村", "Unit – village", u"单位—村、单位-村"},
        {PairingKind::UnitTownship, "unit_township", u"单位联乡", "Unit – township", u"单位—乡镇、单位-乡镇"},
        {PairingKind::CadreHousehold, "cadre_household", u"干部联户", "Cadre – household", u"干部—农户、干部-农户"},
        {PairingKind::MemberMember, "member_member", u"党员结对", "Member – member", u"党员—党员、机关党员—农民党员"},
    };
    return all;
}

} // namespace zhucun
