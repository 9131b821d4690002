#include "reports/wording/errortext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

struct Wording {
    ErrorCode code;
    const char *what; ///< %1, %2: Error::args in their order
    const char *advice;
    const char *unnamed;           ///< in place of a missing %1
    const char *shorter = nullptr; ///< in place of `what` when %2 is missing
};

// Arguments: files and databases {path}; folder_not_writable {folder}; database_newer {path}; not_found {what};
// duplicate {value}; referenced {record, what refers to it}; conflict {record, who changed it}; undo_conflict {record};
// quote_unclosed {row}; cell_too_long {row, column}, the column where it is known; workbook_too_large {path, limit};
// sheet_missing {sheet, sheets there are}; headings_missing and headings_repeated {headings joined with 、};
// import_rejected {number of rows}; report_unknown {path};
// report_days_differ {period, heading of a day}; unsupported_format {extension}; unknown_name {name}; ambiguous_name
// {name, candidates}; usage {explanation}; migration_failed {path, step}; the others none.
constexpr const char *kFile = QT_TRANSLATE_NOOP("ErrorText", "the file");
constexpr const char *kDatabase = QT_TRANSLATE_NOOP("ErrorText", "the database");
constexpr const char *kRecord = QT_TRANSLATE_NOOP("ErrorText", "the record");
constexpr const char *kName = QT_TRANSLATE_NOOP("ErrorText", "the name");

constexpr Wording kWordings[] = {
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "The program could not finish this."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Try again; if it happens again, pass on the error number."),
     nullptr},
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ErrorText", "There is no file %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the name and the folder, or whether the drive is connected."), kFile},
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that you may open it and that no other program has locked it."), kFile},
    {ErrorCode::FileExists, QT_TRANSLATE_NOOP("ErrorText", "%1 already exists."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or move the existing file away first."), kFile},
    {ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("ErrorText", "%1 is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a file with content; it may not have been copied completely."), kFile},
    {ErrorCode::FolderNotWritable, QT_TRANSLATE_NOOP("ErrorText", "No file can be written to the folder %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, for example your documents folder."), kFile},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "There is no room left on the disk for %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Free some space or choose another drive, then try again. Nothing was lost."),
     kFile},
    {ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written."),
     QT_TRANSLATE_NOOP("ErrorText", "If it is open in another program, close it there and try again."), kFile},
    {ErrorCode::NotADatabase, QT_TRANSLATE_NOOP("ErrorText", "%1 is not a database of this program."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another file, or restore a backup."), kFile},
    {ErrorCode::ForeignDatabase, QT_TRANSLATE_NOOP("ErrorText", "%1 is a database of another program."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another file. This one was not changed."), kFile},
    {ErrorCode::DatabaseTruncated, QT_TRANSLATE_NOOP("ErrorText", "Part of the database %1 is missing."),
     QT_TRANSLATE_NOOP("ErrorText", "Keep the file as it is and restore the latest backup."), kDatabase},
    {ErrorCode::DatabaseDamaged, QT_TRANSLATE_NOOP("ErrorText", "The database %1 is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "Keep the file as it is and restore the latest backup."), kDatabase},
    {ErrorCode::DatabaseNewer, QT_TRANSLATE_NOOP("ErrorText", "%1 was made by a newer version of this program."),
     QT_TRANSLATE_NOOP("ErrorText", "Install the newer version here too. The file was not changed."), kDatabase},
    {ErrorCode::DatabaseReadOnly, QT_TRANSLATE_NOOP("ErrorText", "%1 can be read but not changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask for the right to write to this file and its folder."), kDatabase},
    {ErrorCode::DatabaseInUse,
     QT_TRANSLATE_NOOP("ErrorText", "The file is open in another window or program, by %1 on the computer %2."),
     QT_TRANSLATE_NOOP("ErrorText", "Close it there first."), "?"},
    {ErrorCode::DatabaseBusy, QT_TRANSLATE_NOOP("ErrorText", "The database is busy with other work."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again. Nothing was saved."), nullptr},
    {ErrorCode::MigrationFailed, QT_TRANSLATE_NOOP("ErrorText", "%1 could not be brought to this version."),
     QT_TRANSLATE_NOOP("ErrorText", "It is as it was before. Pass on the error number and keep using the old version."),
     kDatabase},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("ErrorText", "Some entries are missing or wrong."),
     QT_TRANSLATE_NOOP("ErrorText", "Correct the marked fields and save again."), nullptr},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorText", "%1 no longer exists."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload the list; somebody may have moved it to the trash."), kRecord},
    {ErrorCode::Duplicate, QT_TRANSLATE_NOOP("ErrorText", "%1 is already on file."),
     QT_TRANSLATE_NOOP("ErrorText", "Open the existing record instead, or change what must be unique."), kRecord},
    {ErrorCode::Referenced, QT_TRANSLATE_NOOP("ErrorText", "%1 is still used by other records. %2"),
     QT_TRANSLATE_NOOP("ErrorText", "Change or delete those first."), kRecord},
    {ErrorCode::Conflict, QT_TRANSLATE_NOOP("ErrorText", "%1 was changed by somebody else in the meantime. %2"),
     QT_TRANSLATE_NOOP("ErrorText", "Look at their version, then enter your changes again."), kRecord},
    {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo."), "", nullptr},
    {ErrorCode::UndoConflict, QT_TRANSLATE_NOOP("ErrorText", "This cannot be undone: %1 was changed again later."),
     QT_TRANSLATE_NOOP("ErrorText", "Undo the later change first, or correct the record by hand."), kRecord},
    {ErrorCode::MonthClosed, QT_TRANSLATE_NOOP("ErrorText", "%2 is closed for %1."),
     QT_TRANSLATE_NOOP("ErrorText", "A closed month stays as it is: write a correction, or have the month reopened."),
     nullptr},
    {ErrorCode::EncodingUnknown, QT_TRANSLATE_NOOP("ErrorText", "The characters of %1 cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Save it as CSV UTF-8 or as XLSX and try again."), kFile},
    {ErrorCode::QuoteUnclosed, QT_TRANSLATE_NOOP("ErrorText", "The quotation mark in row %1 is not closed properly."),
     QT_TRANSLATE_NOOP("ErrorText", "Correct it in the file, or save the table as XLSX and try again."), "?"},
    {ErrorCode::CellTooLong,
     QT_TRANSLATE_NOOP("ErrorText", "The cell in row %1, column %2 holds more text than a cell may."),
     QT_TRANSLATE_NOOP("ErrorText", "Shorten it and try again."), "?",
     QT_TRANSLATE_NOOP("ErrorText", "A cell in row %1 holds more text than a cell may.")},
    {ErrorCode::NotAWorkbook, QT_TRANSLATE_NOOP("ErrorText", "%1 is not an XLSX workbook."),
     QT_TRANSLATE_NOOP("ErrorText", "Open it in Excel or WPS and save it as .xlsx."), kFile},
    {ErrorCode::WorkbookEncrypted, QT_TRANSLATE_NOOP("ErrorText", "The workbook %1 is protected by a password."),
     QT_TRANSLATE_NOOP("ErrorText", "Save it without a password and try again."), kFile},
    {ErrorCode::WorkbookTooLarge, QT_TRANSLATE_NOOP("ErrorText", "%1 holds more than a workbook may. %2"),
     QT_TRANSLATE_NOOP("ErrorText", "Split it, for example by township or by year."), kFile},
    {ErrorCode::WorkbookDamaged, QT_TRANSLATE_NOOP("ErrorText", "The workbook %1 is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "Open it in Excel or WPS, save it under a new name and try again."), kFile},
    {ErrorCode::SheetMissing, QT_TRANSLATE_NOOP("ErrorText", "The workbook has no sheet %1. %2"),
     QT_TRANSLATE_NOOP("ErrorText", "Choose one of its sheets."), kName},
    {ErrorCode::TableEmpty, QT_TRANSLATE_NOOP("ErrorText", "There are no rows to import in %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that the right file and sheet are chosen."), kFile},
    {ErrorCode::HeadingsMissing, QT_TRANSLATE_NOOP("ErrorText", "These columns are missing: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Add them to the heading row, or say which columns they are."), kName},
    {ErrorCode::HeadingsRepeated, QT_TRANSLATE_NOOP("ErrorText", "These headings occur more than once: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Rename or remove all but one of each."), kName},
    {ErrorCode::ReportUnknown,
     QT_TRANSLATE_NOOP("ErrorText", "%1 is no report of DingTalk or WeCom that can be read here."),
     QT_TRANSLATE_NOOP("ErrorText", "Export it again as it comes from the app, and choose the file unchanged."), kFile},
    {ErrorCode::ReportDaysDiffer,
     QT_TRANSLATE_NOOP("ErrorText", "The report says it is of %1, but the columns of its days do not fit that: “%2”."),
     QT_TRANSLATE_NOOP("ErrorText", "Title and days are of different months: export the report again."), "?",
     QT_TRANSLATE_NOOP("ErrorText", "The columns of the report's days do not fit the period it says it is of.")},
    {ErrorCode::ImportRejected, QT_TRANSLATE_NOOP("ErrorText", "Rows that could not be taken over: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was saved. Correct the rows listed and import the file again."), "?"},
    {ErrorCode::UnsupportedFormat, QT_TRANSLATE_NOOP("ErrorText", "Files of the kind \"%1\" cannot be used here."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose one of the kinds offered, such as .pdf or .xlsx."), "?"},
    {ErrorCode::UnknownName, QT_TRANSLATE_NOOP("ErrorText", "Nothing is known by the name %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Check how it is written, or add it first."), kName},
    {ErrorCode::AmbiguousName, QT_TRANSLATE_NOOP("ErrorText", "%1 may be any of several. %2"),
     QT_TRANSLATE_NOOP("ErrorText", "Give the full name or the code."), kName},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Cancelled."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."), nullptr},
    {ErrorCode::NotAllowed, QT_TRANSLATE_NOOP("ErrorText", "You may not do this."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for the right to it."), nullptr},
    {ErrorCode::Usage, QT_TRANSLATE_NOOP("ErrorText", "This was not understood: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "See the help for what can be given."), "?"},
};

const Wording &wordingOf(ErrorCode code)
{
    for (const Wording &wording : kWordings) {
        if (wording.code == code)
            return wording;
    }
    return kWordings[0];
}

QString translated(const char *source)
{
    return source && *source ? QCoreApplication::translate("ErrorText", source) : QString();
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Wording &wording = wordingOf(error.code);
    const bool isShorter = wording.shorter && error.args.value(1).isEmpty();
    ErrorText text{translated(isShorter ? wording.shorter : wording.what), translated(wording.advice)};
    // Both at once: an argument may itself contain "%2".
    const QString first = error.args.value(0);
    text.what =
        text.what.contains(QLatin1String("%2"))
            ? text.what.arg(first.isEmpty() ? translated(wording.unnamed) : first, error.args.value(1)).trimmed()
        : text.what.contains(QLatin1String("%1")) ? text.what.arg(first.isEmpty() ? translated(wording.unnamed) : first)
                                                  : text.what;
    if (!error.id.isEmpty())
        text.advice += QCoreApplication::translate("ErrorText", " (error number %1)").arg(error.id);
    return text;
}

} // namespace zhucun
