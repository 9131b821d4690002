#include "cli/reports/reportarguments.h"

namespace zhucun::cli {

std::vector<ReportKind> sheetReports() { return {}; }

} // namespace zhucun::cli
