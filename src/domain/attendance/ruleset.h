#pragma once

#include "core/time/period.h"
#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/attendance/daystatus.h"
#include "domain/ids.h"
#include "domain/leave/leave.h"
#include "domain/money.h"
#include "domain/record/record.h"

#include <array>
#include <optional>
#include <vector>

namespace zhucun {

enum class DayTarget { PerMonth, PerYear };
template <>
struct Vocabulary<DayTarget> {
    static const std::vector<Term<DayTarget>> &terms();
};

/// Up to so many half days this role approves.
struct LeaveTier {
    std::optional<int> maxHalfDays; ///< no limit in the last tier
    ApproverRole approver = ApproverRole::TeamLeader;
    QString copyTo; ///< 抄送

    friend bool operator==(const LeaveTier &, const LeaveTier &) = default;
};

/// A kind of leave counted otherwise than in natural days.
struct LeaveKindRule {
    LeaveKind kind = LeaveKind::Annual;
    LeaveCounting counting = LeaveCounting::Workdays;

    friend bool operator==(const LeaveKindRule &, const LeaveKindRule &) = default;
};

/// No leave that can be planned may lie here.
struct BlackoutPeriod {
    QDate from;
    QDate to;
    QString reason;

    friend bool operator==(const BlackoutPeriod &, const BlackoutPeriod &) = default;
};

struct CountingStatus {
    DayStatus status = DayStatus::InVillage;

    friend bool operator==(const CountingStatus &, const CountingStatus &) = default;
};

/// 考勤规则 from a month on, until the next set begins. A month is always judged by the set valid in it. The numbers
/// here are those of facts §7; standardRules() has the lists too.
struct RuleSet {
    RuleSetId id;
    RecordMeta meta;
    YearMonth validFrom{2000, 1}; ///< unique
    QString name;
    DayTarget target = DayTarget::PerMonth;
    int daysPerMonth = 20;
    int daysPerYear = 200;
    bool cappedByWorkdays = true;          ///< never more than the month's working days
    bool prorated = true;                  ///< by the days posted
    std::vector<CountingStatus> counting;  ///< 在村, 因公外出, 培训会议
    std::vector<LeaveTier> tiers;          ///< ascending; the last without a limit
    std::vector<LeaveKindRule> leaveKinds; ///< those not counted in natural days
    std::vector<BlackoutPeriod> blackouts;
    int yearlyLeaveDays = 30;  ///< more in a year is a finding
    int weeklyWeekday = 4;     ///< 1 Monday … 7 Sunday: weekly reports are due that day
    int closingDay = 10;       ///< of the next month: submitted and closed by then
    int noExcellentFrom = 1;   ///< absences found by spot checks in a year: not 优秀
    int basicFrom = 2;         ///< at most 基本称职
    int failFrom = 3;          ///< 不称职
    int excellentPercent = 25; ///< 优秀 quota
    int consecutiveDays = 3;   ///< so many working days absent or unrecorded in a row are a finding
    Money subsidyPerDay = Money::fromFen(4000);
    Money transportPerMonth;
    Money phonePerMonth;
    QString note;

    bool counts(DayStatus status) const;
    LeaveCounting countingOf(LeaveKind kind) const;
};

/// What a county begins with: valid from 2000-01.
RuleSet standardRules();

/// The set valid in a month: the latest that has begun; standardRules() when none has.
const RuleSet &rulesIn(const std::vector<RuleSet> &sets, const YearMonth &month);

struct RuleSetRow {
    RuleSetId id;
    YearMonth validFrom{2000, 1};
    QString name;
    DayTarget target = DayTarget::PerMonth;
    int days = 20; ///< per month or per year
    bool cappedByWorkdays = true;
};

} // namespace zhucun
