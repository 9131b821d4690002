#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>

namespace zhucun {

/// 周报 of a team. The week is known by its Monday; one report a team and week.
struct WeeklyReport {
    WeeklyReportId id;
    RecordMeta meta;
    TeamId teamId;
    QDate week; ///< a Monday
    QDate sentOn;
    std::optional<int> sentMinute; ///< of the day
    QString content;
};

struct WeeklyReportRow {
    WeeklyReportId id;
    TeamId teamId;
    QString teamName;
    QString townshipName;
    QString villageNames;
    QDate week;
    QDate sentOn;
    std::optional<int> sentMinute;
    bool onTime = false; ///< by the weekday of the rules valid then
    QString content;
};

/// Whether and when each team reported a week: late and missing ones included.
struct WeeklyState {
    TeamId teamId;
    QString teamName;
    DivisionId townshipId;
    QString townshipName;
    QString villageNames;
    QString leaderName;
    QString leaderPhone;
    QDate week;
    QDate due;               ///< last day on time
    WeeklyReportId reportId; ///< invalid while missing
    std::optional<QDate> sentOn;
    QString content;

    bool isReceived() const { return sentOn.has_value(); }
    bool isOnTime() const { return sentOn && *sentOn <= due; }
    /// Not there although the day is over.
    bool isMissing(QDate today) const { return !sentOn && due < today; }
};

/// The Monday of that day's week.
inline QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }
/// `weekday` 1 Monday … 7 Sunday.
inline QDate dueDay(QDate week, int weekday) { return week.addDays(weekday - 1); }
/// Reads a week as files write it: a day within it, 2026-W10, 2026年第10周 (ISO weeks). Invalid when it is none.
QDate weekFromText(QStringView written);
/// "2026年第10周（3月2日—8日）"
QString weekText(QDate week);

} // namespace zhucun
