#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 请假条 with the opinions of all who must agree up to the role the tier needs, and the fields of the return. Three
/// copies: for the team, the township and the county, as many on a sheet as fit, with lines to cut along.
Report leaveSlip(const LeaveSlipData &data, int copies = 1);

} // namespace zhucun::reports
