#pragma once

#include "domain/issue/reportissue.h"
#include "domain/statistics/figurerules.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What is to be explained, as the note of a document says it: 走访人次由上月800人次变为1200人次（+50%）.
QString explainedText(const RuleFinding &finding);

/// The number a document bears already; empty when it is still to be written in.
QString numberOf(const Report &report);

/// The document as it goes out: with its number and, as notes, what was explained.
Report issuedReport(Report report, const QString &number, const std::vector<IssueExplanation> &explanations);

} // namespace zhucun::reports
