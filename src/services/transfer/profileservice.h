#pragma once

#include "core/result.h"
#include "domain/transfer/importprofile.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// The county's import profiles. Not records: outside the change log and undo.
class ProfileService
{
public:
    explicit ProfileService(Workspace &workspace) : m_workspace(&workspace) {}

    /// By name.
    QFuture<Result<std::vector<ImportProfile>>> profiles() const;
    /// NotFound (args: name).
    QFuture<Result<ImportProfile>> profile(const QString &name) const;
    /// Takes the place of one of the same name. Usage without a name.
    QFuture<Status> save(const ImportProfile &profile) const;
    /// NotFound; Duplicate when another one has the new name.
    QFuture<Status> rename(const QString &name, const QString &to) const;
    QFuture<Status> remove(const QString &name) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
