#include "domain/posting/postingrules.h"
#include "domain/team/teamrules.h"

#include <gmock/gmock.h>

namespace zhucun {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Posting posting(QDate from, std::optional<QDate> to = std::nullopt, PostingRole role = PostingRole::Member,
                int cadre = 1)
{
    Posting made;
    made.cadreId = CadreId(cadre);
    made.startsOn = from;
    made.endsOn = to;
    made.role = role;
    return made;
}

const QDate kMarch1(2026, 3, 1);
const QDate kMarch31(2026, 3, 31);
const QDate kApril1(2026, 4, 1);

void expectOverlap(const Posting &a, const Posting &b, bool expected)
{
    EXPECT_EQ(overlaps(a, b), expected);
    EXPECT_EQ(overlaps(b, a), expected);
}

TEST(Overlaps, TheLastDayIsInTheVillage)
{
    expectOverlap(posting(kMarch1, kMarch31), posting(kApril1), false);
    expectOverlap(posting(kMarch1, kMarch31), posting(kMarch31), true);
    expectOverlap(posting(kMarch1, kApril1), posting(kApril1, kApril1), true);
    expectOverlap(posting(kMarch1, kApril1), posting(kMarch31, kMarch31), true);
}

TEST(Overlaps, AnOpenEndLastsForEver)
{
    expectOverlap(posting(kMarch1), posting(QDate(2050, 1, 1)), true);
    expectOverlap(posting(kApril1), posting(kMarch1, kMarch31), false);
}

TEST(Overlaps, OnlyForOneCadreWithKnownDays)
{
    expectOverlap(posting(kMarch1), posting(kMarch1, {}, PostingRole::Member, 2), false);
    expectOverlap(posting(kMarch1), posting(QDate()), false);
}

TEST(Conflicts, OnlyWithinAKind)
{
    EXPECT_TRUE(
        conflicts(posting(kMarch1, {}, PostingRole::FirstSecretary), posting(kMarch1, {}, PostingRole::Member)));
    EXPECT_TRUE(
        conflicts(posting(kMarch1, {}, PostingRole::LiaisonHead), posting(kMarch1, {}, PostingRole::LiaisonDeputy)));
    EXPECT_FALSE(conflicts(posting(kMarch1, {}, PostingRole::LiaisonHead), posting(kMarch1, {}, PostingRole::Leader)));
    EXPECT_FALSE(conflicts(posting(kMarch1, kMarch31), posting(kApril1)));
    Posting saved = posting(kMarch1);
    saved.id = PostingId(7);
    EXPECT_FALSE(conflicts(saved, saved)) << "the same record being changed";
    EXPECT_TRUE(conflicts(posting(kMarch1), posting(kMarch1))) << "two new ones";
}

TEST(PostingRoles, LiaisonRolesNeedNoVillage)
{
    for (const auto &term : Vocabulary<PostingRole>::terms()) {
        const bool isLiaison = term.value == PostingRole::LiaisonHead || term.value == PostingRole::LiaisonDeputy;
        EXPECT_EQ(isLiaisonRole(term.value), isLiaison) << term.code;
        EXPECT_EQ(needsVillage(term.value, TeamKind::VillageTeam), !isLiaison) << term.code;
        EXPECT_EQ(needsVillage(term.value, TeamKind::SingleCadre), !isLiaison) << term.code;
        EXPECT_FALSE(needsVillage(term.value, TeamKind::LiaisonGroup)) << term.code;
    }
}

TEST(PostingIsActive, IncludesBothEnds)
{
    const Posting march = posting(kMarch1, kMarch31);
    EXPECT_FALSE(isActiveOn(march, kMarch1.addDays(-1)));
    EXPECT_TRUE(isActiveOn(march, kMarch1));
    EXPECT_TRUE(isActiveOn(march, kMarch31));
    EXPECT_FALSE(isActiveOn(march, kApril1));
    EXPECT_TRUE(isActiveOn(posting(kMarch1), QDate(2050, 1, 1)));
    EXPECT_FALSE(isActiveOn(Posting{}, kMarch1));
}

TeamRow team(int id, TeamKind kind = TeamKind::VillageTeam)
{
    TeamRow row;
    row.id = TeamId(id);
    row.kind = kind;
    return row;
}

PostingRow member(int teamId, int cadre, PostingRole role = PostingRole::Member, QDate from = kMarch1)
{
    PostingRow row;
    row.teamId = TeamId(teamId);
    row.cadreId = CadreId(cadre);
    row.role = role;
    row.startsOn = from;
    return row;
}

TEST(TeamsWithoutLeader, KnowsEveryKindOfLeader)
{
    const std::vector<TeamRow> teams{team(1),
                                     team(2),
                                     team(3),
                                     team(4),
                                     team(5, TeamKind::LiaisonGroup),
                                     team(6, TeamKind::LiaisonGroup),
                                     team(7, TeamKind::SingleCadre)};
    PostingRow flagged = member(3, 3);
    flagged.firstSecretary = true;
    const std::vector<PostingRow> postings{member(1, 1, PostingRole::Leader),
                                           member(2, 2, PostingRole::FirstSecretary),
                                           flagged,
                                           member(4, 4, PostingRole::DeputyLeader),
                                           member(5, 5, PostingRole::LiaisonHead),
                                           member(6, 6, PostingRole::Leader)};
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kMarch1), ElementsAre(TeamId(4), TeamId(6)));
}

TEST(TeamsWithoutLeader, LooksAtTheDay)
{
    std::vector<TeamRow> teams{team(1)};
    std::vector<PostingRow> postings{member(1, 1, PostingRole::Leader)};
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kMarch1.addDays(-1)), ElementsAre(TeamId(1)));
    postings[0].endsOn = kMarch31;
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kMarch31), IsEmpty());
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kApril1), ElementsAre(TeamId(1)));
    teams[0].dissolvedOn = kApril1;
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kApril1), IsEmpty());
    teams[0].dissolvedOn.reset();
    teams[0].establishedOn = kApril1.addDays(1);
    EXPECT_THAT(teamsWithoutLeader(teams, postings, kApril1), IsEmpty());
}

TEST(TeamsBelowStrength, CountsPeopleOnce)
{
    const std::vector<TeamRow> teams{team(1), team(2), team(3), team(4, TeamKind::LiaisonGroup),
                                     team(5, TeamKind::SingleCadre)};
    const std::vector<PostingRow> postings{
        member(1, 1),
        member(1, 2),
        member(1, 3), // three
        member(2, 4),
        member(2, 5),
        member(2, 5, PostingRole::Leader),
        member(2, 6, PostingRole::Member, kApril1), // two, one to come
    };
    EXPECT_THAT(teamsBelowStrength(teams, postings, kMarch1), ElementsAre(TeamId(2), TeamId(3)));
    EXPECT_THAT(teamsBelowStrength(teams, postings, kApril1), ElementsAre(TeamId(3)));
    EXPECT_THAT(teamsBelowStrength(teams, postings, kMarch1, 4), ElementsAre(TeamId(1), TeamId(2), TeamId(3)));
}

} // namespace
} // namespace zhucun
