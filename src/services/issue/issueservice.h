#pragma once

#include "core/result.h"
#include "domain/issue/issuecomparison.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// A document on its way out.
struct IssueRequest {
    QString document; ///< stable name
    QString title;
    QString number;
    QString note;
    std::vector<IssueExplanation> explanations;
    std::vector<FigureRef> figures; ///< as printed
    std::vector<IssuedFile> files;
};

struct IssueComparison {
    ReportIssue before;
    std::optional<ReportIssue> after; ///< nullopt: as records are now
    std::vector<FigureDifference> differences;
};

/// 定稿: documents are stored as they went out, with every figure and the records behind it, and held against later
/// records. Issued, a document is never changed; it can be withdrawn, and stays.
class IssueService
{
public:
    explicit IssueService(Workspace &workspace) : m_workspace(&workspace) {}

    /// In one transaction: each figure is computed again with its records. Errors: Invalid with – required (title,
    /// files), duplicate (number), figures_changed (args: label, as printed, as it is now), and what rules of figures
    /// are broken: errors, and what has no explanation.
    QFuture<Result<ReportIssue>> issue(const IssueRequest &request) const;

    /// Newest first, withdrawn ones too.
    QFuture<Result<std::vector<ReportIssue>>> list() const;
    /// Errors: NotFound.
    QFuture<Result<IssueContents>> open(ReportIssueId id) const;
    /// Errors: NotFound; Internal when the bytes are not those that were stored.
    QFuture<Result<IssuedFile>> file(ReportIssueId id, const QString &format) const;
    /// The records behind an issued figure as they were.
    QFuture<Result<std::vector<FigureMember>>> members(qint64 figureId) const;

    /// 作废. Errors: NotFound; Invalid – required (reason), withdrawn.
    QFuture<Result<ReportIssue>> withdraw(ReportIssueId id, const QString &reason) const;

    /// Against another issue, the earlier of the two being the first; with an invalid id against records as they are
    /// now. Errors: NotFound.
    QFuture<Result<IssueComparison>> compare(ReportIssueId id, ReportIssueId other = {}) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
