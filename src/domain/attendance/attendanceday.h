#pragma once

#include "core/vocabulary.h"
#include "domain/attendance/daystatus.h"
#include "domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace zhucun {

/// Where a fact comes from.
enum class AttendanceSource { Manual, Paper, Import, DingTalk, WeCom, SpotCheck, Closing };
template <>
struct Vocabulary<AttendanceSource> {
    static const std::vector<Term<AttendanceSource>> &terms();
};

/// Facts that exclude each other.
enum class ConflictKind {
    PresentOnLeave, ///< 批准的请假期间有在岗记录
    TwoVillages,    ///< 同日在两个村签到
    FoundAway,      ///< 记为在村，督查当日不在岗
    OutsidePosting, ///< 派驻期之外有记录
};
template <>
struct Vocabulary<ConflictKind> {
    static const std::vector<Term<ConflictKind>> &terms();
};

/// What somebody entered for a day, by hand or by file. A half that was not entered is left to sign-ins and leave.
struct DayEntry {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
    std::optional<bool> overnight; ///< 宿村
    AttendanceSource source = AttendanceSource::Manual;
    QString reason; ///< 备注

    bool isEmpty() const { return !morning && !afternoon && !overnight && reason.isEmpty(); }
    friend bool operator==(const DayEntry &, const DayEntry &) = default;
};

/// How a conflict was settled. Kept with its reason; later facts do not undo it.
struct DayDecision {
    DayHalves halves;
    QString reason;

    friend bool operator==(const DayDecision &, const DayDecision &) = default;
};

/// One cadre's day: known by cadre and date, no id of its own. What was entered and decided is stored as it was given;
/// what follows from it, from sign-ins, approved leave, spot checks and postings is derived again whenever one of them
/// changes (domain/attendance/deriveday.h), except in a closed month.
struct AttendanceDay {
    CadreId cadreId;
    QDate day;
    DayEntry entry;
    std::optional<DayDecision> decision;
    // derived
    DayHalves halves;
    std::optional<ConflictKind> conflict; ///< stays for the record after a decision
    LeaveId leaveId;                      ///< the approved leave of that day, if any
    SpotCheckId spotCheckId;              ///< the spot check that met the cadre that day, if any
    VillageId villageId;                  ///< of the posting on that day
    QDateTime updatedAt;                  ///< UTC; of entry and decision
    QString updatedBy;
};

/// A change to one day as grids, clipboards and files make it.
struct DayMark {
    CadreId cadreId;
    QDate day;
    DayEntry entry; ///< replaces the whole entry of the day; an empty one clears it
};

} // namespace zhucun
