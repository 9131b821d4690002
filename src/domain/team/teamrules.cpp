#include "domain/team/teamrules.h"

#include <QHash>
#include <QSet>

namespace zhucun {

namespace {

bool isPostedOn(const PostingRow &posting, QDate day)
{
    return posting.startsOn.isValid() && posting.startsOn <= day && (!posting.endsOn || day <= *posting.endsOn);
}

bool leadsVillageTeam(const PostingRow &posting)
{
    return posting.firstSecretary || posting.role == PostingRole::FirstSecretary || posting.role == PostingRole::Leader;
}

} // namespace

bool isActiveOn(const TeamRow &team, QDate day)
{
    return (!team.establishedOn || *team.establishedOn <= day) && (!team.dissolvedOn || day < *team.dissolvedOn);
}

std::vector<TeamId> teamsWithoutLeader(const std::vector<TeamRow> &teams, const std::vector<PostingRow> &postings,
                                       QDate day)
{
    QSet<TeamId> ledInVillage;
    QSet<TeamId> ledAsLiaison;
    for (const PostingRow &posting : postings) {
        if (!isPostedOn(posting, day))
            continue;
        if (leadsVillageTeam(posting))
            ledInVillage.insert(posting.teamId);
        if (posting.role == PostingRole::LiaisonHead)
            ledAsLiaison.insert(posting.teamId);
    }
    std::vector<TeamId> leaderless;
    for (const TeamRow &team : teams) {
        const bool isLed = team.kind == TeamKind::SingleCadre ||
                           (team.kind == TeamKind::LiaisonGroup ? ledAsLiaison : ledInVillage).contains(team.id);
        if (isActiveOn(team, day) && !isLed)
            leaderless.push_back(team.id);
    }
    return leaderless;
}

std::vector<TeamId> teamsBelowStrength(const std::vector<TeamRow> &teams, const std::vector<PostingRow> &postings,
                                       QDate day, int least)
{
    QHash<TeamId, QSet<CadreId>> members;
    for (const PostingRow &posting : postings) {
        if (isPostedOn(posting, day))
            members[posting.teamId].insert(posting.cadreId);
    }
    std::vector<TeamId> weak;
    for (const TeamRow &team : teams) {
        if (team.kind == TeamKind::VillageTeam && isActiveOn(team, day) && members.value(team.id).size() < least)
            weak.push_back(team.id);
    }
    return weak;
}

} // namespace zhucun
