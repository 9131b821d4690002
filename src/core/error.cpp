#include "core/error.h"

namespace zhucun {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    case ErrorCode::FileMissing:
        return QStringLiteral("file_missing");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file_unreadable");
    case ErrorCode::FileExists:
        return QStringLiteral("file_exists");
    case ErrorCode::FileEmpty:
        return QStringLiteral("file_empty");
    case ErrorCode::FolderNotWritable:
        return QStringLiteral("folder_not_writable");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write_failed");
    case ErrorCode::NotADatabase:
        return QStringLiteral("not_a_database");
    case ErrorCode::ForeignDatabase:
        return QStringLiteral("foreign_database");
    case ErrorCode::DatabaseTruncated:
        return QStringLiteral("database_truncated");
    case ErrorCode::DatabaseDamaged:
        return QStringLiteral("database_damaged");
    case ErrorCode::DatabaseNewer:
        return QStringLiteral("database_newer");
    case ErrorCode::DatabaseReadOnly:
        return QStringLiteral("database_read_only");
    case ErrorCode::DatabaseInUse:
        return QStringLiteral("database_in_use");
    case ErrorCode::DatabaseBusy:
        return QStringLiteral("database_busy");
    case ErrorCode::MigrationFailed:
        return QStringLiteral("migration_failed");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorCode::Referenced:
        return QStringLiteral("referenced");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("nothing_to_undo");
    case ErrorCode::UndoConflict:
        return QStringLiteral("undo_conflict");
    case ErrorCode::MonthClosed:
        return QStringLiteral("month_closed");
    case ErrorCode::EncodingUnknown:
        return QStringLiteral("encoding_unknown");
    case ErrorCode::QuoteUnclosed:
        return QStringLiteral("quote_unclosed");
    case ErrorCode::CellTooLong:
        return QStringLiteral("cell_too_long");
    case ErrorCode::NotAWorkbook:
        return QStringLiteral("not_a_workbook");
    case ErrorCode::WorkbookEncrypted:
        return QStringLiteral("workbook_encrypted");
    case ErrorCode::WorkbookTooLarge:
        return QStringLiteral("workbook_too_large");
    case ErrorCode::WorkbookDamaged:
        return QStringLiteral("workbook_damaged");
    case ErrorCode::SheetMissing:
        return QStringLiteral("sheet_missing");
    case ErrorCode::TableEmpty:
        return QStringLiteral("table_empty");
    case ErrorCode::HeadingsMissing:
        return QStringLiteral("headings_missing");
    case ErrorCode::HeadingsRepeated:
        return QStringLiteral("headings_repeated");
    case ErrorCode::ReportUnknown:
        return QStringLiteral("report_unknown");
    case ErrorCode::ReportDaysDiffer:
        return QStringLiteral("report_days_differ");
    case ErrorCode::ImportRejected:
        return QStringLiteral("import_rejected");
    case ErrorCode::UnsupportedFormat:
        return QStringLiteral("unsupported_format");
    case ErrorCode::UnknownName:
        return QStringLiteral("unknown_name");
    case ErrorCode::AmbiguousName:
        return QStringLiteral("ambiguous_name");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::NotAllowed:
        return QStringLiteral("not_allowed");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    }
    return QStringLiteral("internal");
}

} // namespace zhucun
