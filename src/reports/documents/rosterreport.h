#pragma once

#include "domain/roster/rosterline.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// ID numbers and phones on paper: masked unless whoever prints asked for them.
enum class Privacy { Masked, Revealed };

/// 驻村干部花名册 on a day, A4 landscape, with counts by level at the end.
Report rosterReport(const QString &place, QDate day, const std::vector<RosterLine> &lines, Privacy privacy);

} // namespace zhucun::reports
