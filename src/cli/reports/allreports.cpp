#include "cli/reports/reportkind.h"

namespace zhucun::cli {

std::vector<ReportKind> allReports()
{
    std::vector<ReportKind> all;
    for (auto family : {monthlyReports, ledgerReports, rosterReports, attendanceReports, sheetReports, dutyReports,
                        statisticsReports, situationReports}) {
        std::vector<ReportKind> kinds = family();
        std::move(kinds.begin(), kinds.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace zhucun::cli
