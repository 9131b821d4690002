#include "domain/team/team.h"

namespace zhucun {

const std::vector<Term<TeamKind>> &Vocabulary<TeamKind>::terms()
{
    static const std::vector<Term<TeamKind>> all{
        {TeamKind::VillageTeam, "village_team", u"驻村工作队", "Village team", u"工作队、村工作队、工作组"},
        {TeamKind::LiaisonGroup, "liaison_group", u"联络组", "Liaison group", u"联系组"},
        {TeamKind::SingleCadre, "single_cadre", u"单人驻村", "Single cadre"},
    };
    return all;
}

} // namespace zhucun
