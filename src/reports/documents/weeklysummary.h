#pragma once

#include "domain/documents/attendancedocuments.h"
#include "reports/columns/personaldata.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 周汇总, A4 portrait: who sent the weekly report, who did not, the attendance of the week, what teams report.
Report weeklySummary(const WeeklySummaryData &data, PersonalData personalData = PersonalData::Masked);

} // namespace zhucun::reports
