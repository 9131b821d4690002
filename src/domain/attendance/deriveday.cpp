#include "domain/attendance/deriveday.h"

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kNoon = 12 * 60;

Half halfOf(int minute) { return minute < kNoon ? Half::Morning : Half::Afternoon; }

/// What each half is said to be, before contradictions.
struct Claims {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;

    std::optional<DayStatus> &of(Half half) { return half == Half::Morning ? morning : afternoon; }
};

std::optional<DayStatus> leaveOf(const DayFacts &facts, Half half)
{
    return half == Half::Morning ? facts.leaveMorning : facts.leaveAfternoon;
}

std::optional<DayStatus> enteredIn(const DayFacts &facts, Half half)
{
    return half == Half::Morning ? facts.entry.morning : facts.entry.afternoon;
}

/// One sign-in a day stands for the whole day. With leave in one half it stands for the other, unless its time says
/// that it was given during the leave.
void claimPresence(const DayFacts &facts, std::optional<int> minute, Claims &claims)
{
    const bool halfLeave = facts.leaveMorning.has_value() != facts.leaveAfternoon.has_value();
    for (const Half half : {Half::Morning, Half::Afternoon}) {
        const bool duringLeave = leaveOf(facts, half).has_value();
        if (halfLeave && duringLeave && !(minute && halfOf(*minute) == half))
            continue;
        claims.of(half) = DayStatus::InVillage;
    }
}

/// Somebody was looked for in that half and not found.
bool foundAway(const DayFacts &facts, Half half)
{
    return std::ranges::any_of(facts.checks, [half](const auto &check) {
        return isAway(check.result) && (!check.minute || halfOf(*check.minute) == half);
    });
}

bool signedInTwoVillages(const DayFacts &facts)
{
    VillageId first;
    for (const auto &signIn : facts.signIns) {
        if (!signIn.villageId.isValid())
            continue;
        if (first.isValid() && signIn.villageId != first)
            return true;
        first = signIn.villageId;
    }
    return false;
}

Claims claimsOf(const DayFacts &facts)
{
    Claims claims;
    for (const auto &check : facts.checks) {
        if (check.result == SpotCheckResult::OnPost)
            claimPresence(facts, check.minute, claims);
        else if (check.result == SpotCheckResult::OnDuty)
            claims.morning = claims.afternoon = DayStatus::OfficialDuty;
    }
    for (const auto &signIn : facts.signIns)
        claimPresence(facts, signIn.minute, claims);
    for (const Half half : {Half::Morning, Half::Afternoon}) {
        if (const auto entered = enteredIn(facts, half))
            claims.of(half) = entered;
    }
    return claims;
}

/// One half, with what contradicts it.
DayStatus settle(const DayFacts &facts, Half half, std::optional<DayStatus> claim,
                 std::optional<ConflictKind> &conflict)
{
    const std::optional<DayStatus> leave = leaveOf(facts, half);
    const bool present = claim && isPresence(*claim);
    if (leave && present && !facts.leaveIsSoft) {
        conflict = ConflictKind::PresentOnLeave;
        return DayStatus::Conflict;
    }
    if (leave && !present)
        return *leave;
    if (claim == DayStatus::InVillage && foundAway(facts, half)) {
        conflict = ConflictKind::FoundAway;
        return DayStatus::Conflict;
    }
    return claim.value_or(DayStatus::Unrecorded);
}

} // namespace

DerivedDay deriveDay(const DayFacts &facts)
{
    DerivedDay derived;
    derived.leaveId = facts.posted && (facts.leaveMorning || facts.leaveAfternoon) ? facts.leaveId : LeaveId();
    derived.spotCheckId = facts.checks.empty() ? SpotCheckId() : facts.checks.front().id;

    Claims claims = claimsOf(facts);
    if (!facts.posted) {
        if (claims.morning || claims.afternoon) {
            derived.conflict = ConflictKind::OutsidePosting;
            derived.halves = {claims.morning ? DayStatus::Conflict : DayStatus::Unrecorded,
                              claims.afternoon ? DayStatus::Conflict : DayStatus::Unrecorded};
        }
    } else if (signedInTwoVillages(facts) && !facts.entry.morning && !facts.entry.afternoon) {
        derived.conflict = ConflictKind::TwoVillages;
        derived.halves = DayHalves::whole(DayStatus::Conflict);
    } else {
        for (const Half half : {Half::Morning, Half::Afternoon})
            derived.halves.of(half) = settle(facts, half, claims.of(half), derived.conflict);
    }
    if (facts.decision)
        derived.halves = facts.decision->halves;
    derived.isBlank = derived.halves == DayHalves{} && !derived.conflict && !derived.leaveId.isValid() &&
                      !derived.spotCheckId.isValid() && facts.entry.isEmpty() && !facts.decision;
    return derived;
}

} // namespace zhucun
