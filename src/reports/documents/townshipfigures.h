#pragma once

#include "domain/monthly/townshipmonth.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 乡镇驻村工作月度统计表: the key figures of the monthly reports, a township a row, A4 landscape.
Report townshipFigures(const QString &countyName, const YearMonth &month, const std::vector<TownshipMonth> &townships);

} // namespace zhucun::reports
