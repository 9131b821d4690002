#include "services/transfer/transferservice.h"

#include "services/transfer/exportrow.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/monthqueries.h"

namespace zhucun {

QFuture<Result<ImportOutcome>> TransferService::import(const QString &entity, const RecordSource &source,
                                                       const ImportOptions &options, const ProgressCallback &progress,
                                                       const CancelToken &cancel) const
{
    // A failure takes the transaction back; the outcome passes it by.
    const auto unsaved = std::make_shared<std::optional<ImportOutcome>>();
    const auto work = [=](storage::UnitOfWork &unit) -> Result<ImportOutcome> {
        Result<ImportOutcome> outcome = importRecords(unit, entity, source, options, progress, cancel);
        if (!outcome || outcome->saved)
            return outcome;
        *unsaved = std::move(*outcome);
        return failure(ErrorCode::ImportRejected);
    };
    return m_workspace->write(QStringLiteral("import.") + entity, work, storage::UnitOfWork::Detail::Bulk, cancel)
        .then([unsaved](const Result<ImportOutcome> &result) -> Result<ImportOutcome> {
            return *unsaved ? Result<ImportOutcome>(**unsaved) : result;
        });
}

QFuture<Result<qint64>> TransferService::exportTo(const QString &entity, const Filter &filter, const RecordSink &sink,
                                                  const ProgressCallback &progress, const CancelToken &cancel) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) {
        return exportRecords(connection, entity, filter, today, sink, progress, cancel);
    });
}

QFuture<Result<TransferService::DaySheetContent>> TransferService::daySheet(const YearMonth &month,
                                                                            const SheetScope &scope) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<DaySheetContent> {
        DaySheetContent content{storage::monthSheet(connection, month, scope, today), {}};
        ExportNames names(connection);
        for (const MonthSheet::Line &line : content.sheet.lines)
            content.nationalIds.emplace(line.member.cadreId, names.record<Cadre>(line.member.cadreId).nationalId);
        return content;
    });
}

} // namespace zhucun
