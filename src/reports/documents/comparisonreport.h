#pragma once

#include "domain/issue/issuecomparison.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What two states of a document's figures are called in print.
struct ComparisonHeading {
    QString before; ///< 3月月报（2026-04-02定稿）
    QString after;
};

/// 数据对比: each figure that changed with the parts of its difference, and the records behind them.
Report comparisonReport(const ComparisonHeading &heading, const std::vector<FigureDifference> &differences);

/// "2026年3月驻村工作月报（尚组通〔2026〕5号，2026-04-02定稿）"
QString issueName(const ReportIssue &issue);

} // namespace zhucun::reports
