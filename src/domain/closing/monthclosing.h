#pragma once

#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/attendance/monthaccount.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDateTime>

#include <vector>

namespace zhucun {

enum class ClosingState { Open, Submitted, Reviewed, Closed };
enum class ClosingStepKind {
    Submit, ///< 乡镇上报
    Return, ///< 县退回
    Review, ///< 县审核
    Close,  ///< 月结
    Reopen, ///< 重开, with a reason
};

struct ClosingStep {
    ClosingStepKind kind = ClosingStepKind::Submit;
    QDateTime at; ///< UTC
    QString account;
    QString remark;

    friend bool operator==(const ClosingStep &, const ClosingStep &) = default;
};

/// Whether a step can be taken from a state.
bool leadsOn(ClosingState state, ClosingStepKind step);

/// A member's figures as they were when the month was closed.
struct FrozenAccount {
    CadreId cadreId;
    TeamId teamId;
    VillageId villageId;
    UnitId unitId;
    RoundId roundId;
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false;
    QString posted; ///< periods as JSON [[yyyymmdd, yyyymmdd], …]
    int postedDays = 0;
    int workdays = 0;
    int targetHalves = 0;
    int requiredHalves = 0;
    QString halves; ///< by DayStatus number, JSON array
    int outsideHalves = 0;
    int nights = 0;
    int presentHalves = 0;
    int unrecordedWorkHalves = 0; ///< 未登记 on working days

    friend bool operator==(const FrozenAccount &, const FrozenAccount &) = default;
};

/// 月结 of one township's month, in order: submitted by the township, reviewed by the county, closed. Closed, its days,
/// rules and figures stand still; what was wrong is put right by a Correction. Unique by township and month.
struct MonthClosing {
    MonthClosingId id;
    RecordMeta meta;
    DivisionId townshipId;
    YearMonth month{2000, 1};
    ClosingState state = ClosingState::Open;
    QString rules;    ///< the rule set as JSON while closed
    QString calendar; ///< the month's listed days as JSON while closed
    std::vector<ClosingStep> steps;
    std::vector<FrozenAccount> accounts; ///< while closed
};

template <>
struct Vocabulary<ClosingState> {
    static const std::vector<Term<ClosingState>> &terms();
};
template <>
struct Vocabulary<ClosingStepKind> {
    static const std::vector<Term<ClosingStepKind>> &terms();
};

/// What each township has done of a month.
struct ClosingRow {
    DivisionId townshipId;
    QString townshipName;
    YearMonth month{2000, 1};
    ClosingState state = ClosingState::Open;
    int cadres = 0;
    int openFindings = 0; ///< 0 once closed
    std::vector<ClosingStep> steps;
    QDate due;
};

/// 更正单: a change to a day of a closed month. The day, the month's figures and the issued bulletin stay; the next
/// bulletin names it, and totals over longer periods count it.
struct Correction {
    CorrectionId id;
    RecordMeta meta;
    QString number; ///< 2026-05-003: month and running number
    CadreId cadreId;
    DivisionId townshipId;
    QDate day;
    DayHalves before;
    DayHalves after;
    QString reason;
    QString requestedBy;
    QString approvedBy;
    QDate madeOn;
};

struct CorrectionRow {
    CorrectionId id;
    QString number;
    CadreId cadreId;
    QString cadreName;
    QString townshipName;
    QDate day;
    DayHalves before;
    DayHalves after;
    QString reason;
    QString requestedBy;
    QString approvedBy;
    QDate madeOn;
};

} // namespace zhucun
