#pragma once

#include "core/result.h"
#include "domain/filter/filter.h"
#include "domain/record/lookup.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace zhucun {

class Workspace;

/// Proposals for reference fields, by name, pinyin, initials or code.
class LookupService
{
public:
    explicit LookupService(Workspace &workspace) : m_workspace(&workspace) {}

    /// `scope` narrows by township, village or round. An empty text gives the first ones in order.
    QFuture<Result<std::vector<LookupItem>>> find(LookupKind kind, const QString &typed, const Filter &scope,
                                                  int limit) const;
    /// nullopt when there is no such record (any more).
    QFuture<Result<std::optional<LookupItem>>> byId(LookupKind kind, qint64 id) const;
    /// The catalogue of a category kind, active entries in their order; ids and labels.
    QFuture<Result<std::vector<LookupItem>>> all(LookupKind kind) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
