#pragma once

#include "core/vocabulary.h"

#include <optional>
#include <vector>

namespace zhucun {

/// What the data check asks of records as they are stored, one after another and against each other.
enum class DataRule {
    IdFormat,
    IdCheckDigit,
    IdBirth,
    IdSex,
    IdShared, ///< one person in two households
    DuplicateCadre,
    DuplicateHousehold,
    DuplicateVillage,
    DuplicateUnit,
    PostingOverlap,
    PostingRound,
    TwoFirstSecretaries,
    TeamStrength,
    VillageWithoutTeam,
    VisitNotPosted,
    VisitOnLeave,
    DayLeaveAndPresence,
    DisputeDates,
    SweepResolved, ///< more resolved than the sweep says it found
    SweepCount,
    EarlierResolved, ///< the same of figures from before the program
    HouseholdMembers,
    HouseholdSize,
    VillageHouseholds,
    VillagePopulation,
    VillageParty,
    VillagePoor,
    OutlierVisits,
    OutlierIncome,
    OutlierAmount,
};
template <>
struct Vocabulary<DataRule> {
    static const std::vector<Term<DataRule>> &terms();
};

/// A question (疑点) is no verdict: somebody has to ask before judging.
enum class DataSeverity { Error, Warning, Question };
template <>
struct Vocabulary<DataSeverity> {
    static const std::vector<Term<DataSeverity>> &terms();
};

/// Limits a county sets for itself.
enum class CheckThreshold {
    TeamMembers,
    DuplicateScore,
    RoundSlackDays,
    HandoverDays,
    HouseholdSizeMost,
    OutlierFactor,
    OutlierHistory,
    LookBackMonths,
};
template <>
struct Vocabulary<CheckThreshold> {
    static const std::vector<Term<CheckThreshold>> &terms();
};

struct ThresholdInfo {
    CheckThreshold threshold = CheckThreshold::TeamMembers;
    double standard = 0;
    double least = 0;
    double most = 0;
    int decimals = 0;
};
const std::vector<ThresholdInfo> &allThresholds();
const ThresholdInfo &infoOf(CheckThreshold threshold);

struct DataRuleInfo {
    DataRule rule = DataRule::IdFormat;
    DataSeverity severity = DataSeverity::Warning;
    const char *entity = ""; ///< table of the record it is about
    std::vector<CheckThreshold> thresholds = {};
};
/// In the order of the list.
const std::vector<DataRuleInfo> &allDataRules();
const DataRuleInfo &infoOf(DataRule rule);

/// The table whose records a rule finds duplicates of can be merged.
bool isDuplicateRule(DataRule rule);

} // namespace zhucun
