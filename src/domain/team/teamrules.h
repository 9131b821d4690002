#pragma once

#include "domain/posting/posting.h"
#include "domain/team/team.h"

namespace zhucun {

/// A team has at least so many people (the national rule).
inline constexpr int kLeastMembers = 3;

/// Established (when known) and not yet dissolved.
bool isActiveOn(const TeamRow &team, QDate day);

/// Of the active village teams and liaison groups, those nobody leads that day: no 队长 or 第一书记 in a village team,
/// no 联络组长 in a liaison group. In the order given.
std::vector<TeamId> teamsWithoutLeader(const std::vector<TeamRow> &teams, const std::vector<PostingRow> &postings,
                                       QDate day);

/// Of the active village teams, those with fewer people than `least` that day; somebody posted twice counts once.
std::vector<TeamId> teamsBelowStrength(const std::vector<TeamRow> &teams, const std::vector<PostingRow> &postings,
                                       QDate day, int least = kLeastMembers);

} // namespace zhucun
