#pragma once

#include "domain/attendance/monthaccount.h"
#include "domain/spotcheck/spotcheck.h"

#include <optional>
#include <vector>

namespace zhucun {

/// One half-coloured cell of the month grid, small because a county has 150,000 of them.
struct SheetCell {
    DayHalves halves;
    bool entered = false; ///< by a person or a file, not only derived
    bool decided = false; ///< a conflict was settled here
    bool hasReason = false;
    bool overnight = false;
    std::optional<ConflictKind> conflict; ///< open only while a half is DayStatus::Conflict
    DayEntry entry;                       ///< as it was entered, but for its source: what a change of one half keeps
};

/// 考勤表: cadres × days of one month.
struct MonthSheet {
    struct Day {
        QDate day;
        bool workday = true;
        QString name; ///< of the holiday
    };
    struct Line {
        MonthMember member;
        MonthAccount account;
        std::vector<SheetCell> cells; ///< one a day of the month
        std::vector<bool> posted;     ///< one a day of the month
        bool isClosed = false;        ///< the month is closed for the member's township
    };

    YearMonth month{2000, 1};
    RuleSet rules;
    StatusMarks marks = standardMarks();
    std::vector<Day> days;
    std::vector<Line> lines; ///< by township code, village, role, name
};

/// Which members of a month.
struct SheetScope {
    DivisionId townshipId; ///< invalid: all
    VillageId villageId;
    TeamId teamId;
    UnitId unitId;
    RoundId roundId;
    std::optional<UnitLevel> unitLevel;
    CadreId cadreId;
    QString text; ///< of the name, incl. pinyin

    friend bool operator==(const SheetScope &, const SheetScope &) = default;
};

/// Everything behind one cell, for its tooltip and the decision of a conflict.
struct DayExplanation {
    AttendanceDay day;
    bool posted = false;
    QString villageName;
    bool isWorkday = true;
    QString dayName;
    struct SignedIn {
        std::optional<int> minute;
        AttendanceSource source = AttendanceSource::Manual;
        QString place;
    };
    std::vector<SignedIn> signIns;
    struct OnLeave {
        LeaveId id;
        LeaveKind kind = LeaveKind::Personal;
        QDate from;
        QDate to;
        QString reason;
    };
    std::optional<OnLeave> leave;
    struct Checked {
        SpotCheckId id;
        std::optional<int> minute;
        SpotCheckMode mode = SpotCheckMode::OnSite;
        SpotCheckResult result = SpotCheckResult::OnPost;
        QString inspectors;
    };
    std::vector<Checked> checks;
    bool isFrozen = false;
};

} // namespace zhucun
