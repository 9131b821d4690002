#pragma once

#include "services/check/datacheckservice.h"
#include "services/merge/mergeservice.h"

#include <functional>

namespace zhucun::gui {

/// What the page of the data check asks of the county.
struct CheckAccess {
    std::function<QFuture<Result<DataCheckResult>>(const DataCheckScope &scope, const CancelToken &cancel,
                                                   const ProgressCallback &progress)>
        run;
    std::function<QFuture<Status>(const std::vector<DataFinding> &findings, const QString &note)> accept;
    std::function<QFuture<Status>(const std::vector<DataFinding> &findings)> withdraw;
    std::function<QFuture<Result<CheckSettings>>()> settings;
    std::function<QFuture<Status>(const CheckSettings &settings)> setSettings;
    std::function<QFuture<Result<MergePreview>>(const QString &table, qint64 keptId, qint64 otherId)> preview;
    std::function<QFuture<Status>(const MergeRequest &request)> merge;
    bool readOnly = false;

    static CheckAccess of(const DataCheckService &checks, const MergeService &merges, bool readOnly)
    {
        return {[checks](const DataCheckScope &scope, const CancelToken &cancel, const ProgressCallback &progress) {
                    return checks.run(scope, cancel, progress);
                },
                [checks](const std::vector<DataFinding> &findings, const QString &note) {
                    return checks.accept(findings, note);
                },
                [checks](const std::vector<DataFinding> &findings) { return checks.withdraw(findings); },
                [checks] { return checks.settings(); },
                [checks](const CheckSettings &settings) { return checks.setSettings(settings); },
                [merges](const QString &table, qint64 keptId, qint64 otherId) {
                    return merges.preview(table, keptId, otherId);
                },
                [merges](const MergeRequest &request) { return merges.merge(request); },
                readOnly};
    }
};

} // namespace zhucun::gui
