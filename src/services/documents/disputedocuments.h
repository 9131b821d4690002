#pragma once

#include "core/result.h"
#include "domain/documents/disputefile.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// What the file of a dispute is made from.
class DisputeDocuments
{
public:
    explicit DisputeDocuments(Workspace &workspace) : m_workspace(&workspace) {}

    /// Errors: NotFound.
    QFuture<Result<DisputeFileData>> file(DisputeId id) const;
    /// Errors: UnknownName {number}.
    QFuture<Result<DisputeId>> numbered(const QString &number) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
