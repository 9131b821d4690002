#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 驻村干部考勤表: cadres × days with symbols, totals and a legend; rest days shaded; each township begins a page of
/// its own with its signatures, its cadres by village. A3 landscape; A4 in smaller type.
Report attendanceRegister(const RegisterData &data, Paper::Size size = Paper::Size::A3);

} // namespace zhucun::reports
