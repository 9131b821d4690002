#include "domain/posting/posting.h"

namespace zhucun {

const std::vector<Term<PostingRole>> &Vocabulary<PostingRole>::terms()
{
    static const std::vector<Term<PostingRole>> all{
        {PostingRole::FirstSecretary, "first_secretary", u"第一书记", "First secretary", u"驻村第一书记"},
        {PostingRole::Leader, "leader", u"队长", "Leader",
         u"工作队长、组长、驻村工作队队长、工作队队长、驻村队长、驻村工作队长"},
        {PostingRole::DeputyLeader, "deputy_leader", u"副队长", "Deputy leader", u"副组长"},
        {PostingRole::Member, "member", u"队员", "Member", u"工作队员、组员、驻村队员"},
        {PostingRole::Instructor, "instructor", u"指导员", "Instructor"},
        {PostingRole::LiaisonHead, "liaison_head", u"联络组长", "Liaison head"},
        {PostingRole::LiaisonDeputy, "liaison_deputy", u"联络副组长", "Liaison deputy"},
    };
    return all;
}

const std::vector<Term<PostingEndReason>> &Vocabulary<PostingEndReason>::terms()
{
    static const std::vector<Term<PostingEndReason>> all{
        {PostingEndReason::TermEnded, "term_ended", u"期满", "Term ended"},
        {PostingEndReason::Rotation, "rotation", u"轮换", "Rotation"},
        {PostingEndReason::Recalled, "recalled", u"召回", "Recalled"},
        {PostingEndReason::Dismissed, "dismissed", u"撤换", "Dismissed"},
        {PostingEndReason::Transferred, "transferred", u"工作调动", "Transferred", u"调动"},
        {PostingEndReason::Health, "health", u"健康", "Health", u"身体原因"},
        {PostingEndReason::Promoted, "promoted", u"提拔", "Promoted"},
    };
    return all;
}

} // namespace zhucun
