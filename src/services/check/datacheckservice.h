#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/check/checksettings.h"
#include "domain/check/datafinding.h"

#include <QFuture>

#include <set>
#include <vector>

namespace zhucun {

class Workspace;

struct DataCheckResult {
    std::vector<DataFinding> findings; ///< the most serious first, then by rule
    std::set<DataRule> incomplete;     ///< found more than are listed
};

/// The data check (数据检查): what somebody should look at in the records as they are stored.
class DataCheckService
{
public:
    explicit DataCheckService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Findings that somebody said are right are among them, marked. Errors: Cancelled.
    QFuture<Result<DataCheckResult>> run(const DataCheckScope &scope, const CancelToken &cancel = {},
                                         const ProgressCallback &progress = {}) const;
    /// What is said of one record; `entity` is its table.
    QFuture<Result<DataCheckResult>> runFor(const QString &entity, qint64 id) const;

    /// Somebody looked at these, and they are right (确认无误): they rest until one of the values changes. One step to
    /// undo.
    QFuture<Status> accept(const std::vector<DataFinding> &findings, const QString &note) const;
    QFuture<Status> withdraw(const std::vector<DataFinding> &findings) const;

    QFuture<Result<CheckSettings>> settings() const;
    QFuture<Status> setSettings(const CheckSettings &settings) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
