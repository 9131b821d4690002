#pragma once

#include "core/result.h"
#include "exchange/table/cell.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace zhucun {

/// Cells shown as one. The value is in the first; the others are empty.
struct MergedRange {
    int firstRow = 0; ///< row numbers of the file, from 1
    int lastRow = 0;
    int firstColumn = 0; ///< index in TableRow::cells, from 0
    int lastColumn = 0;

    friend bool operator==(const MergedRange &, const MergedRange &) = default;
};

/// How a text file is written.
struct TextForm {
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    QChar delimiter = {};
};

/// A file as a stream of rows. One thread at a time; holds one row and, of a workbook, its shared texts.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// Reads the next row; false at the end. After an error the reader is of no further use.
    virtual Result<bool> next(TableRow &row) = 0;
    /// Of a workbook, in its order; empty for a text file.
    virtual QStringList sheets() const = 0;
    /// Those of them a person does not see.
    virtual QStringList hiddenSheets() const { return {}; }
    /// Place of the sheet being read in sheets(); -1 for a text file.
    virtual qsizetype sheet() const { return -1; }
    /// Begins with the first row of another sheet. SheetMissing when there is none at this place.
    virtual Status openSheet(qsizetype place);
    /// Empty for a workbook.
    virtual TextForm textForm() const { return {}; }
    /// Of the sheet being read. A workbook keeps them behind the rows, so this passes over the sheet once more.
    virtual Result<std::vector<MergedRange>> mergedRanges() = 0;
};

struct OpenOptions {
    QString sheet;        ///< name, or its number from 1; empty: the first visible one
    QString encoding;     ///< "UTF-8", "UTF-16", "GB18030"; empty: found out
    QChar delimiter = {}; ///< of a text file; null: found out
};

/// The next rows, at most `count` of them.
Result<std::vector<TableRow>> readRows(TableReader &table, size_t count);

/// By content, not by name. A workbook that is encrypted, of the old format or of another program is refused by name:
/// UnsupportedFormat carries "xls", "xlsb" or "ods".
Result<std::unique_ptr<TableReader>> openTable(const QString &path, const OpenOptions &options = {});

} // namespace zhucun
