#include "services/transfer/exporter.h"

#include "services/transfer/rowexporters.h"

namespace zhucun {

namespace {

constexpr qint64 kProgressRows = 100;

std::optional<RowExporter> exporterFor(const QString &entity)
{
    for (const auto &group : {placeExporters, peopleExporters, workExporters, dayExporters, leaveExporters,
                              attendanceExporters, targetExporters}) {
        for (const RowExporter &exporter : group()) {
            if (entity == QLatin1String(exporter.entity))
                return exporter;
        }
    }
    return std::nullopt;
}

} // namespace

Result<qint64> exportRecords(sql::Connection &connection, const QString &entity, const Filter &filter, QDate today,
                             const RecordSink &sink, const ProgressCallback &progress, const CancelToken &cancel)
{
    const auto exporter = exporterFor(entity);
    if (!exporter)
        return failure(ErrorCode::UnknownName, {entity});
    ExportNames names(connection);
    const std::vector<qint64> ids = exporter->ids(connection, filter, today);
    qint64 written = 0;
    qint64 done = 0;
    for (const qint64 id : ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        for (const TransferRecord &row : exporter->rows(names, id)) {
            if (const Status taken = sink(row); !taken)
                return failure(taken.error());
            ++written;
        }
        if (++done; progress && done % kProgressRows == 0)
            progress(done, qint64(ids.size()));
    }
    return written;
}

} // namespace zhucun
