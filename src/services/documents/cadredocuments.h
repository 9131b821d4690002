#pragma once

#include "core/result.h"
#include "domain/documents/cadresheet.h"
#include "domain/documents/dispatchtable.h"
#include "services/documents/documentwork.h"

#include <QFuture>

#include <functional>

namespace zhucun {

class Workspace;

/// What the documents about cadres are made from.
class CadreDocuments
{
public:
    /// Makes a photo small enough to keep thousands of them; called on the reading thread.
    using Shrink = std::function<QByteArray(const QByteArray &image)>;

    explicit CadreDocuments(Workspace &workspace) : m_workspace(&workspace) {}

    /// Errors: NotFound when nobody is meant; Cancelled. Progress counts cadres.
    QFuture<Result<CadreSheetData>> sheets(const CadreSheetScope &scope, const Shrink &shrink,
                                           const DocumentWork &work = {}) const;
    /// The cadre of that name. Errors: UnknownName {name}, AmbiguousName {name, candidates}.
    QFuture<Result<CadreId>> cadreNamed(const QString &name) const;
    /// Who is posted on a day; an invalid township or round means all.
    QFuture<Result<DispatchTableData>> dispatch(QDate day, DivisionId township, RoundId round,
                                                CountedCadres counted) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
