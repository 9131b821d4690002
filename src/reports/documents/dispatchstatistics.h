#pragma once

#include "domain/documents/dispatchtable.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 第一书记（驻村干部）统计表, A4 landscape: townships by what facts §2.1 B and C list.
Report dispatchStatistics(const DispatchTableData &data);

} // namespace zhucun::reports
