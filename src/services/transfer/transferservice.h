#pragma once

#include "services/transfer/exporter.h"
#include "services/transfer/importer.h"

#include "domain/attendance/monthsheet.h"

#include <QFuture>

#include <map>

namespace zhucun {

class Workspace;

/// Imports and exports off the GUI thread. Source and sink are called there: give them nothing the GUI uses meanwhile.
class TransferService
{
public:
    explicit TransferService(Workspace &workspace) : m_workspace(&workspace) {}

    /// One transaction, one entry in the history. What was not saved, because rows were rejected or nothing was to be,
    /// is an outcome too; see ImportOutcome::saved. Cancelled: nothing is saved.
    QFuture<Result<ImportOutcome>> import(const QString &entity, const RecordSource &source,
                                          const ImportOptions &options, const ProgressCallback &progress = {},
                                          const CancelToken &cancel = {}) const;

    /// All of one moment, whatever is saved meanwhile. Answers with the number of rows.
    QFuture<Result<qint64>> exportTo(const QString &entity, const Filter &filter, const RecordSink &sink,
                                     const ProgressCallback &progress = {}, const CancelToken &cancel = {}) const;

    /// A month as a sheet of days, with the national ids that tell its cadres apart.
    struct DaySheetContent {
        MonthSheet sheet;
        std::map<CadreId, QString> nationalIds;
    };
    QFuture<Result<DaySheetContent>> daySheet(const YearMonth &month, const SheetScope &scope) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun
