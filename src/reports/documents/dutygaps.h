#pragma once

#include "domain/duty/dutysheet.h"
#include "reports/model/report.h"

namespace zhucun::reports {

enum class DutyLines { All, GapsOnly };

/// 职责清单, A4 landscape: what each cadre and unit has done of what it owes, and the households still to be visited
/// with room to write in the day, as a plan of the next month's visits.
Report dutyGaps(const DutySheet &sheet, DutyLines lines, QDate today);

} // namespace zhucun::reports
