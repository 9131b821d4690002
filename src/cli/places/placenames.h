#pragma once

#include "core/result.h"
#include "domain/filter/filter.h"
#include "domain/record/lookup.h"

#include <QJsonObject>

namespace zhucun {
class Workspace;
}

namespace zhucun::cli {

/// Turns what is typed for places and rounds into ids: name, code or number; a township also without its 镇, 乡 or 街道
/// when it is the only one. Errors: UnknownName {typed}, AmbiguousName {typed, candidates}.
class PlaceNames
{
public:
    explicit PlaceNames(Workspace &workspace) : m_workspace(workspace) {}

    Result<LookupItem> township(const QString &typed) const;
    Result<LookupItem> village(const QString &typed, DivisionId townshipId) const;
    Result<LookupItem> round(const QString &typed) const;

    /// A filter as JSON in which township, village and round are names, codes or numbers.
    Result<Filter> filter(const QByteArray &json) const;

private:
    Result<std::vector<LookupItem>> proposals(LookupKind kind, const QString &typed, const Filter &scope) const;

    Workspace &m_workspace;
};

} // namespace zhucun::cli
