#pragma once

#include "services/issue/figurecheckservice.h"
#include "services/issue/issueservice.h"
#include "services/statistics/statisticsservice.h"
#include "services/workspace/workspace.h"

#include <functional>

namespace zhucun::gui {

/// What issuing documents and looking at issued ones asks of the county.
struct IssueAccess {
    std::function<QFuture<Result<std::vector<RuleFinding>>>(const std::vector<FigureRef> &figures)> check;
    std::function<QFuture<Result<Drill>>(const FigureRef &figure)> drill;
    std::function<QFuture<Result<ReportIssue>>(const IssueRequest &request)> issue;
    std::function<QFuture<Result<std::vector<ReportIssue>>>()> list;
    std::function<QFuture<Result<IssueContents>>(ReportIssueId id)> open;
    std::function<QFuture<Result<IssuedFile>>(ReportIssueId id, const QString &format)> file;
    std::function<QFuture<Result<std::vector<FigureMember>>>(qint64 figureId)> members;
    std::function<QFuture<Result<ReportIssue>>(ReportIssueId id, const QString &reason)> withdraw;
    std::function<QFuture<Result<IssueComparison>>(ReportIssueId id, ReportIssueId other)> compare;
    bool readOnly = false;

    static IssueAccess of(Workspace &workspace)
    {
        const FigureCheckService checks(workspace);
        const StatisticsService statistics(workspace);
        const IssueService issues(workspace);
        return {
            [checks](const std::vector<FigureRef> &figures) { return checks.check(figures); },
            [statistics](const FigureRef &figure) { return statistics.drill(figure.code, figure.query, figure.key); },
            [issues](const IssueRequest &request) { return issues.issue(request); },
            [issues] { return issues.list(); },
            [issues](ReportIssueId id) { return issues.open(id); },
            [issues](ReportIssueId id, const QString &format) { return issues.file(id, format); },
            [issues](qint64 figureId) { return issues.members(figureId); },
            [issues](ReportIssueId id, const QString &reason) { return issues.withdraw(id, reason); },
            [issues](ReportIssueId id, ReportIssueId other) { return issues.compare(id, other); },
            workspace.access() == Workspace::Access::ReadOnly};
    }
};

} // namespace zhucun::gui
