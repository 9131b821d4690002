#pragma once

#include "core/time/period.h"
#include "domain/documents/attendancedocuments.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Spot checks of a period with all they met, by day and time; an invalid township means all.
std::vector<SpotCheckEntry> spotChecksMet(sql::Connection &connection, const Period &period, DivisionId township);

/// A leave with the names a slip bears; nothing when it is gone.
std::optional<LeaveSlipData> leaveSlipOf(sql::Connection &connection, LeaveId id);

/// The leave that a cadre has on a day, the last begun of several; invalid without one.
LeaveId leaveOn(sql::Connection &connection, CadreId cadreId, QDate day);
/// Leaves of cadres of that name that begin on a day.
std::vector<LeaveId> leavesNamed(sql::Connection &connection, const QString &cadreName, QDate from);

} // namespace zhucun::storage
