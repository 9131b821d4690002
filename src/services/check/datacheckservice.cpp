#include "services/check/datacheckservice.h"

#include "services/workspace/workspace.h"
#include "storage/check/dataqueries.h"
#include "storage/check/dataverdictmapping.h"
#include "storage/check/dataverdicts.h"
#include "storage/record/recordstore.h"

#include <algorithm>

namespace zhucun {

using sql::Connection;
using storage::FindingSink;
using storage::UnitOfWork;
using Verdicts = storage::RecordStore<DataVerdict>;

namespace {

/// Lets the token stop the statements of a connection for a while.
class Cancelling
{
public:
    Cancelling(Connection &connection, const CancelToken &cancel) : m_connection(connection)
    {
        m_connection.setCancelToken(cancel);
    }
    ~Cancelling() { m_connection.setCancelToken({}); }
    Cancelling(const Cancelling &) = delete;
    Cancelling &operator=(const Cancelling &) = delete;

private:
    Connection &m_connection;
};

bool asksAbout(const storage::DataQuery &query, const FindingSink &sink)
{
    return std::ranges::any_of(query.rules, [&sink](DataRule rule) { return sink.wants(rule); });
}

auto weightOf(const DataFinding &finding) { return std::pair(finding.severity, finding.rule); }

Result<DataCheckResult> check(Connection &connection, const DataCheckScope &scope, QDate today,
                              const CancelToken &cancel, const ProgressCallback &progress)
{
    const Cancelling cancelling(connection, cancel);
    const CheckSettings settings = storage::checkSettings(connection);
    FindingSink sink(settings, scope, today);
    const auto &queries = storage::dataQueries();
    qint64 done = 0;
    for (const storage::DataQuery &query : queries) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (progress)
            progress(done++, qint64(queries.size()));
        if (asksAbout(query, sink))
            query.find(connection, sink);
    }
    DataCheckResult result{sink.take(), sink.fullRules()};
    storage::markAccepted(connection, result.findings);
    std::ranges::stable_sort(result.findings, {}, weightOf);
    return result;
}

void acceptOne(UnitOfWork &work, const DataFinding &finding, const QString &note)
{
    if (std::optional<DataVerdict> known = storage::verdictAbout(work.connection(), finding)) {
        known->fingerprint = finding.fingerprint;
        known->note = note;
        Verdicts::update(work, *known);
        return;
    }
    DataVerdict verdict{
        {}, {}, finding.rule, finding.entity, finding.uid, finding.otherUid, finding.part, finding.fingerprint, note};
    Verdicts::insert(work, verdict);
}

} // namespace

QFuture<Result<DataCheckResult>> DataCheckService::run(const DataCheckScope &scope, const CancelToken &cancel,
                                                       const ProgressCallback &progress) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](Connection &connection) -> Result<DataCheckResult> {
        return check(connection, scope, today, cancel, progress);
    });
}

QFuture<Result<DataCheckResult>> DataCheckService::runFor(const QString &entity, qint64 id) const
{
    DataCheckScope scope;
    scope.entity = entity;
    scope.id = id;
    for (const DataRuleInfo &info : allDataRules()) {
        // ID numbers are asked of cadres and households alike.
        const bool isOfId = info.rule <= DataRule::IdSex && entity == QLatin1String("household");
        if (entity == QLatin1String(info.entity) || isOfId)
            scope.rules.insert(info.rule);
    }
    return run(scope);
}

QFuture<Status> DataCheckService::accept(const std::vector<DataFinding> &findings, const QString &note) const
{
    return m_workspace->write(QStringLiteral("check.accept"), [=, note = note.trimmed()](UnitOfWork &work) -> Status {
        for (const DataFinding &finding : findings)
            acceptOne(work, finding, note);
        return {};
    });
}

QFuture<Status> DataCheckService::withdraw(const std::vector<DataFinding> &findings) const
{
    return m_workspace->write(QStringLiteral("check.withdraw"), [=](UnitOfWork &work) -> Status {
        for (const DataFinding &finding : findings) {
            if (const auto known = storage::verdictAbout(work.connection(), finding))
                Verdicts::setTrashed(work, known->id, true);
        }
        return {};
    });
}

QFuture<Result<CheckSettings>> DataCheckService::settings() const
{
    return m_workspace->read(
        [](Connection &connection) -> Result<CheckSettings> { return storage::checkSettings(connection); });
}

QFuture<Status> DataCheckService::setSettings(const CheckSettings &settings) const
{
    return m_workspace->write(QStringLiteral("check.settings"), [settings](UnitOfWork &work) -> Status {
        storage::setCheckSettings(work, settings);
        return {};
    });
}

} // namespace zhucun
