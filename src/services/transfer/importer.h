#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/ids.h"
#include "domain/transfer/transferrecord.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace zhucun {

namespace storage {
class UnitOfWork;
}

/// The file of an import as it came.
struct ImportOrigin {
    QString fileName;   ///< folders before it are dropped
    QByteArray content; ///< empty: nothing is kept of it
};

struct ImportOptions {
    enum class OnError {
        Stop, ///< a bad row: nothing is saved, but all rows are read and all problems reported
        Skip, ///< good rows are saved
    };

    bool dryRun = false; ///< the real import, taken back
    OnError onError = OnError::Stop;
    /// With it, what is saved becomes a batch of the import history.
    std::optional<ImportOrigin> origin = {};
};

/// The same file was imported before.
struct EarlierImport {
    ImportBatchId batch;
    QDateTime at; ///< UTC
    QString account;
};

struct ImportOutcome {
    /// Most problems kept, of errors and of warnings each; the counts go on.
    static constexpr qsizetype kKeptProblems = 1000;

    QString entity;
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 errors = 0;
    qint64 warnings = 0;
    QList<RowProblem> problems;
    QList<TransferRecord> rejectedRows; ///< with all their problems, for the error workbook
    bool saved = false;
    ImportBatchId batch; ///< invalid when nothing was saved, or nothing said where it came from
    /// The latest import of the same bytes for the same entity that was not taken back; for information only.
    std::optional<EarlierImport> alreadyImported;

    void add(const RowProblem &problem);
};

/// Gives the next record; false at the end. Called on the thread that writes.
using RecordSource = std::function<Result<bool>(TransferRecord &)>;

/// Names that `entity` may be, in an order in which a county can be brought over: what others refer to comes first.
QStringList transferEntities();

/// Imports within one transaction. When the outcome says not `saved`, the caller must not commit. Errors: UnknownName
/// (args: entity), Cancelled, and what the source fails with.
Result<ImportOutcome> importRecords(storage::UnitOfWork &work, const QString &entity, const RecordSource &source,
                                    const ImportOptions &options, const ProgressCallback &progress = {},
                                    const CancelToken &cancel = {});

} // namespace zhucun
