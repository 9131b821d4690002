#pragma once

#include "core/canceltoken.h"
#include "domain/demo/attendanceplan.h"
#include "storage/record/unitofwork.h"

#include <functional>

namespace zhucun {

/// The ids the database gave to the plan's records, by their place in the plan.
struct DemoIds {
    const std::vector<CadreId> &cadres;
    const std::vector<TeamId> &teams;
};

/// Writes a year of attendance and closes its months, all but the one of the demo's day. `step` is called for each
/// record or row; false ends the work. False when it was ended.
bool writeDemoAttendance(storage::UnitOfWork &work, const demo::Plan &plan, const demo::AttendancePlan &attendance,
                         const DemoIds &ids, quint64 seed, const std::function<bool()> &step);

} // namespace zhucun
