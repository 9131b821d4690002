#include "storage/issue/reportissuemapping.h"

namespace zhucun::sql {

const TableMapping<ReportIssue> &Mapping<ReportIssue>::table()
{
    static const TableMapping<ReportIssue> mapping{
        QStringLiteral("report_issue"),
        {
            column("document", &ReportIssue::document),
            column("title", &ReportIssue::title),
            column("number", &ReportIssue::number),
            column("period_from", &ReportIssue::periodFrom),
            column("period_to", &ReportIssue::periodTo),
            column("scope", &ReportIssue::scope),
            column("issued_at", &ReportIssue::issuedAt),
            column("issued_by", &ReportIssue::issuedBy),
            column("note", &ReportIssue::note),
            column("withdrawn_at", &ReportIssue::withdrawnAt),
            column("withdrawn_by", &ReportIssue::withdrawnBy),
            column("withdrawal_reason", &ReportIssue::withdrawalReason),
        },
        {
            list<ReportIssue, IssueExplanation>(
                "explanations", "report_issue_explanation", "report_issue_id", &ReportIssue::explanations,
                {column("place", &IssueExplanation::place), column("about", &IssueExplanation::about),
                 column("reason", &IssueExplanation::reason)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql
