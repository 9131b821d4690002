#pragma once

#include "core/canceltoken.h"
#include "exchange/import/importreader.h"

#include <set>

namespace zhucun {

/// A problem with its place in the row.
struct PlacedProblem {
    int column = -1; ///< in TableRow::cells; -1: the row as a whole
    RowProblem problem;
};

/// One row of the file as the import will see it.
struct PreviewRow {
    int number = 0;
    QStringList written;        ///< as the file, or an edit, has it; merged cells filled in
    QHash<int, QString> values; ///< by column, as the entity's column understands it; none where it is blank or wrong
    std::vector<PlacedProblem> problems;
};

struct ImportPreview {
    QString sheet;
    bool isDaySheet = false;
    HeadingMatch headings;
    QHash<QString, int> dayColumns; ///< of a sheet of days: as a message calls the day -> its first column
    QStringList names;              ///< of all columns up to the last that is shown
    std::vector<PreviewRow> rows;
    bool isWhole = false; ///< there are no more rows
    int skippedSums = 0;
    int skippedExamples = 0;
};

/// Rows of a preview unless others are asked for.
inline constexpr size_t kPreviewRows = 300;
/// Columns of a preview.
inline constexpr size_t kPreviewColumns = 256;

/// The first rows of a file as they would be imported with these options, and the rows `wanted` by their numbers.
/// Errors as ImportReader::open and next; Cancelled.
Result<ImportPreview> previewFile(const QString &path, const EntityColumns &entity, const ReadOptions &options,
                                  const std::set<int> &wanted = {}, const CancelToken &cancel = {});

} // namespace zhucun
