#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 请销假登记表 of a period, A4 landscape, with counts at the end.
Report leaveRegister(const LeaveRegisterData &data);

} // namespace zhucun::reports
