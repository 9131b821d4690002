#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QFuture>

namespace zhucun {

class Workspace;

/// The photo of a cadre, kept apart from the record.
class PhotoService
{
public:
    explicit PhotoService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Empty when there is none.
    QFuture<Result<QByteArray>> load(CadreId cadre) const;
    /// An empty image removes the photo. Nothing is written when it is the same as before.
    QFuture<Status> save(CadreId cadre, const QByteArray &image) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
