#pragma once

#include "domain/roster/rosterline.h"
#include "reports/columns/personaldata.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 驻村干部花名册 on a day, A4 landscape, with counts by level at the end.
Report rosterReport(const RosterData &data, PersonalData personalData);

} // namespace zhucun::reports
