#pragma once

#include "core/result.h"
#include "domain/merge/mergepreview.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// One record out of two that are one (合并): of cadres, households, villages and units. The one kept takes over the
/// fields chosen and everything that refers to the other, which goes to the trash. One step, to be undone as one.
class MergeService
{
public:
    explicit MergeService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Errors: NotFound, also for one in the trash; NotAllowed for a table whose records are not merged.
    QFuture<Result<MergePreview>> preview(const QString &table, qint64 keptId, qint64 otherId) const;

    /// Errors: those of preview(); Conflict when one was changed since the preview; Invalid with rule merge_refused
    /// (args: none) when something stands in the way, or with what the merged record breaks.
    QFuture<Status> merge(const MergeRequest &request) const;

private:
    Workspace *m_workspace;
};

/// The name under which a photo stands among the fields of a cadre.
inline constexpr const char *kPhotoField = "photo";

} // namespace zhucun
