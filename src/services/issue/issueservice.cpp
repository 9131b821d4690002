#include "services/issue/issueservice.h"

#include "services/issue/comparing.h"
#include "services/issue/issuing.h"
#include "services/workspace/workspace.h"
#include "storage/issue/issuestore.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/record/recordstore.h"

#include <QCryptographicHash>

namespace zhucun {

using storage::RecordStore;

namespace {

Result<ReportIssue> withdrawn(storage::UnitOfWork &work, ReportIssueId id, const QString &reason)
{
    std::optional<ReportIssue> issue = RecordStore<ReportIssue>::find(work.connection(), id);
    if (!issue)
        return failure(ErrorCode::NotFound);
    Error invalid{ErrorCode::Invalid, {}, {}, {}, {}};
    if (reason.isEmpty())
        invalid.violations << Violation{QStringLiteral("withdrawal_reason"), QStringLiteral("required"), {}};
    if (issue->isWithdrawn())
        invalid.violations << Violation{QString(), QStringLiteral("withdrawn"), {issue->title}};
    if (!invalid.violations.isEmpty())
        return failure(invalid);
    issue->withdrawnAt = work.clock().nowUtc();
    issue->withdrawnBy = work.actor().account;
    issue->withdrawalReason = reason;
    RecordStore<ReportIssue>::update(work, *issue);
    return *issue;
}

} // namespace

QFuture<Result<ReportIssue>> IssueService::issue(const IssueRequest &request) const
{
    return m_workspace->write(QStringLiteral("issue.issue"),
                              [request](storage::UnitOfWork &work) { return issueDocument(work, request); });
}

QFuture<Result<std::vector<ReportIssue>>> IssueService::list() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<ReportIssue>> {
        return storage::reportIssues(connection);
    });
}

QFuture<Result<IssueContents>> IssueService::open(ReportIssueId id) const
{
    return m_workspace->read([id](sql::Connection &connection) -> Result<IssueContents> {
        const auto issue = RecordStore<ReportIssue>::find(connection, id);
        if (!issue)
            return failure(ErrorCode::NotFound);
        return IssueContents{*issue, storage::issuedFiles(connection, id), storage::issuedFigures(connection, id)};
    });
}

QFuture<Result<IssuedFile>> IssueService::file(ReportIssueId id, const QString &format) const
{
    return m_workspace->read([=](sql::Connection &connection) -> Result<IssuedFile> {
        std::optional<IssuedFile> file = storage::issuedFile(connection, id, format);
        if (!file)
            return failure(ErrorCode::NotFound);
        const QByteArray hash = QCryptographicHash::hash(file->content, QCryptographicHash::Sha256).toHex();
        if (file->sha256 != QLatin1String(hash))
            return failure(ErrorCode::Internal, {file->name}, QStringLiteral("issued file differs from its hash"));
        return std::move(*file);
    });
}

QFuture<Result<std::vector<FigureMember>>> IssueService::members(qint64 figureId) const
{
    return m_workspace->read([figureId](sql::Connection &connection) -> Result<std::vector<FigureMember>> {
        return storage::issuedMembers(connection, figureId);
    });
}

QFuture<Result<ReportIssue>> IssueService::withdraw(ReportIssueId id, const QString &reason) const
{
    return m_workspace->write(QStringLiteral("issue.withdraw"),
                              [=](storage::UnitOfWork &work) { return withdrawn(work, id, reason.trimmed()); });
}

QFuture<Result<IssueComparison>> IssueService::compare(ReportIssueId id, ReportIssueId other) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) { return compareIssues(connection, id, other, today); });
}

} // namespace zhucun
