#pragma once

#include "domain/attendance/attendanceday.h"
#include "domain/signin/signin.h"
#include "domain/spotcheck/spotcheck.h"

#include <vector>

namespace zhucun {

/// All that is known of one cadre on one day.
struct DayFacts {
    bool posted = false; ///< any posting covers the day
    VillageId villageId; ///< of that posting
    struct SignedIn {
        std::optional<int> minute; ///< of the day; unknown on paper registers
        VillageId villageId;       ///< where, when the place could be told
    };
    std::vector<SignedIn> signIns;
    /// What approved leave makes of each half; nullopt where there is none.
    std::optional<DayStatus> leaveMorning;
    std::optional<DayStatus> leaveAfternoon;
    bool leaveIsSoft = false; ///< the day of return: presence stands without contradiction
    LeaveId leaveId;
    struct Checked {
        SpotCheckId id;
        SpotCheckResult result = SpotCheckResult::OnPost;
        std::optional<int> minute;
    };
    std::vector<Checked> checks;
    DayEntry entry;
    std::optional<DayDecision> decision;
};

struct DerivedDay {
    DayHalves halves;
    std::optional<ConflictKind> conflict;
    LeaveId leaveId;
    SpotCheckId spotCheckId;

    /// Nothing is known: no row is kept.
    bool isBlank = true;
};

/// The status of a day out of its facts, always the same for the same facts and in whatever order they came.
/// - A decision stands over everything.
/// - What was entered stands over sign-ins; one sign-in makes the whole day, or with half a day's leave the other half.
/// - Approved leave stands over an entry of absence, rest or leave. Against presence it is a conflict, unless that day
///   is the day of return.
/// - A spot check that found nobody contradicts 在村, not business, training or leave; one that met the cadre is a
///   presence of its own.
/// - Sign-ins in two villages contradict each other; anything outside a posting contradicts the posting.
DerivedDay deriveDay(const DayFacts &facts);

} // namespace zhucun
