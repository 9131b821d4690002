#pragma once

#include "domain/documents/monthworkbook.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 月度报表汇总: a cover sheet, then every monthly table on a sheet of its own. For workbooks only.
Report monthWorkbook(const MonthWorkbookData &data);

} // namespace zhucun::reports
