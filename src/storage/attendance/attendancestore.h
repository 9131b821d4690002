#pragma once

#include "core/time/period.h"
#include "domain/attendance/attendanceday.h"
#include "storage/record/unitofwork.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace zhucun::storage {

/// The days of attendance: one row a cadre and day, known by those two. What people enter and decide is written here
/// and kept in the change log, a batch as one entry with its rows; what follows from it is derived when the unit of
/// work commits (derivation.h).
class AttendanceStore
{
public:
    static const QString &tableName();

    static std::optional<AttendanceDay> find(sql::Connection &connection, CadreId cadreId, QDate day);
    static std::vector<AttendanceDay> daysOf(sql::Connection &connection, CadreId cadreId, const Period &period);
    /// Every day of a period, by cadre and day.
    static void forEach(sql::Connection &connection, const Period &period,
                        const std::function<void(const AttendanceDay &)> &take);

    /// Replaces the entries of these days; those that say nothing new are left alone. Returns how many changed.
    /// Throws StorageError MonthClosed (args: cadre id, month).
    static int mark(UnitOfWork &work, std::span<const DayMark> marks);
    /// Settles the day, or takes that back with nullopt. Throws as mark().
    static void decide(UnitOfWork &work, CadreId cadreId, QDate day, const std::optional<DayDecision> &decision);

    /// For the history: puts the days of a batch back from `expected` to `wanted`, logged as a batch of its own.
    /// Throws StorageError UndoConflict when a day no longer is as expected, MonthClosed.
    static void revert(UnitOfWork &work, const QJsonValue &expected, const QJsonValue &wanted);
    enum class Stays { Changed, MonthClosed };
    /// The same day by day: `kept` gets those that are neither as expected nor as wanted, and those of closed months.
    /// Returns how many were put back.
    static int revertUnchanged(UnitOfWork &work, const QJsonValue &expected, const QJsonValue &wanted,
                               const std::function<void(CadreId, QDate, Stays)> &kept);
    /// Which day a piece of a logged batch is about, and whether it still is as that says.
    struct LoggedDay {
        CadreId cadreId;
        QDate day;
        bool isStill = false;
    };
    static LoggedDay logged(sql::Connection &connection, const QJsonValue &said);

    // For derivation only.
    static void writeDerived(sql::Connection &connection, const AttendanceDay &day);
    static void erase(sql::Connection &connection, CadreId cadreId, QDate day);
    /// A whole row, not logged: for counties that are made up.
    static void insert(sql::Connection &connection, const AttendanceDay &day);
};

} // namespace zhucun::storage
