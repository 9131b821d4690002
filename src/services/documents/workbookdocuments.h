#pragma once

#include "core/result.h"
#include "domain/documents/monthworkbook.h"
#include "services/documents/documentwork.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// What the workbook of a month is made from.
class WorkbookDocuments
{
public:
    explicit WorkbookDocuments(Workspace &workspace) : m_workspace(&workspace) {}

    /// Errors: Cancelled. Progress counts tables.
    QFuture<Result<MonthWorkbookData>> month(const YearMonth &month, const DocumentWork &work = {}) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
