#include "domain/posting/postingrules.h"

namespace zhucun {

bool isLiaisonRole(PostingRole role)
{
    switch (role) {
    case PostingRole::LiaisonHead:
    case PostingRole::LiaisonDeputy:
        return true;
    case PostingRole::FirstSecretary:
    case PostingRole::Leader:
    case PostingRole::DeputyLeader:
    case PostingRole::Member:
    case PostingRole::Instructor:
        return false;
    }
    return false;
}

bool isFirstSecretary(const Posting &posting)
{
    return posting.firstSecretary || posting.role == PostingRole::FirstSecretary;
}

bool isActiveOn(const Posting &posting, QDate day)
{
    return posting.startsOn.isValid() && posting.startsOn <= day && (!posting.endsOn || day <= *posting.endsOn);
}

bool overlaps(const Posting &a, const Posting &b)
{
    if (a.cadreId != b.cadreId || !a.startsOn.isValid() || !b.startsOn.isValid())
        return false;
    const bool aEndsBefore = a.endsOn && *a.endsOn < b.startsOn;
    const bool bEndsBefore = b.endsOn && *b.endsOn < a.startsOn;
    return !aEndsBefore && !bEndsBefore;
}

bool conflicts(const Posting &a, const Posting &b)
{
    const bool isSame = a.id.isValid() && a.id == b.id;
    return !isSame && isLiaisonRole(a.role) == isLiaisonRole(b.role) && overlaps(a, b);
}

bool needsVillage(PostingRole role, TeamKind kind) { return kind != TeamKind::LiaisonGroup && !isLiaisonRole(role); }

} // namespace zhucun
