#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zhucun {

/// What can go wrong, in terms a user can act on. The words are in reports/wording/errortext, next to the advice;
/// the arguments each code carries are listed there.
enum class ErrorCode {
    Internal,
    // files
    FileMissing,
    FileUnreadable,
    FileExists,
    FileEmpty,
    FolderNotWritable,
    DiskFull,
    WriteFailed,
    // database
    NotADatabase,
    ForeignDatabase,
    DatabaseTruncated,
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseInUse,
    DatabaseBusy,
    MigrationFailed,
    // records
    Invalid,
    NotFound,
    Duplicate,
    Referenced,
    Conflict,
    NothingToUndo,
    UndoConflict,
    MonthClosed, ///< args: township, month
    // exchange
    EncodingUnknown,
    QuoteUnclosed, ///< of a text file; row where the quote begins
    CellTooLong,   ///< row, column from 1
    NotAWorkbook,
    WorkbookEncrypted,
    WorkbookTooLarge,
    WorkbookDamaged,
    SheetMissing,
    TableEmpty,
    HeadingsMissing,
    HeadingsRepeated,
    ReportUnknown,    ///< no report of an attendance app that is read; args: file
    ReportDaysDiffer, ///< its day columns are not those of its period; args: period, heading
    ImportRejected,
    UnsupportedFormat,
    // other
    UnknownName,
    AmbiguousName,
    Cancelled,
    NotAllowed,
    Usage,
};

/// One broken rule on one field. Validation is data: all violations of a record are reported together.
struct Violation {
    enum class Severity { Error, Warning };

    QString field; ///< the member's column name, e.g. "national_id"; empty for the record as a whole
    QString rule;  ///< stable code, e.g. "required", "check_digit"; words in reports/wording/ruletext
    QStringList args;
    Severity severity = Severity::Error;

    friend bool operator==(const Violation &, const Violation &) = default;
};
using Violations = QList<Violation>;

inline bool hasErrors(const Violations &violations)
{
    for (const Violation &violation : violations) {
        if (violation.severity == Violation::Severity::Error)
            return true;
    }
    return false;
}

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList args;      ///< fills the sentence shown to the user
    QString detail;        ///< technical, for the log only
    QString id;            ///< under which the log has the detail; empty until logged
    Violations violations; ///< with ErrorCode::Invalid
};

/// Stable name of a code, for logs, tests and --json.
QString errorName(ErrorCode code);

} // namespace zhucun
