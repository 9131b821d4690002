#pragma once

#include "domain/posting/posting.h"
#include "domain/team/team.h"

namespace zhucun {

/// Roles above the village, in the liaison group of a township; all others are roles in a village.
bool isLiaisonRole(PostingRole role);

/// By the mark, or by the role, which says it already.
bool isFirstSecretary(const Posting &posting);

/// Posted on that day; the last day counts.
bool isActiveOn(const Posting &posting, QDate day);

/// The same cadre on the same day twice. endsOn is the last day in the village, so a posting that begins that very day
/// overlaps; an open end lasts for ever.
bool overlaps(const Posting &a, const Posting &b);

/// What the data forbids: two different postings of one cadre that overlap and are both of the village or both of a
/// liaison group. A member of a village team may lead a liaison group besides.
bool conflicts(const Posting &a, const Posting &b);

/// Whether a posting in a team of that kind must name its village.
bool needsVillage(PostingRole role, TeamKind kind);

} // namespace zhucun
