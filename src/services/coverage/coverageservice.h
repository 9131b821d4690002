#pragma once

#include "core/result.h"
#include "domain/coverage/coverage.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Who is where, and where somebody is missing.
class CoverageService
{
public:
    explicit CoverageService(Workspace &workspace) : m_workspace(&workspace) {}

    /// Of one township or, when invalid, of the county; postings that end within `endingWithin` days are listed.
    QFuture<Result<Coverage>> on(QDate day, DivisionId township, int endingWithin = 60) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
