#pragma once

#include "core/result.h"
#include "exchange/table/cell.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace zhucun {

struct SheetColumn {
    enum class Kind {
        Text, ///< kept as text: identifiers are never numbers
        Number,
        Date,
        Money, ///< yuan with two decimals
        Note,  ///< text that wraps
    };

    QString heading;
    double width = 12; ///< characters of the default font
    Kind kind = Kind::Text;
    QStringList choices = {};    ///< drop-down; anything else is accepted after a question
    QString headingComment = {}; ///< needs Memory::Whole
};

struct SheetSpec {
    QString name; ///< characters a sheet name cannot have are replaced
    std::vector<SheetColumn> columns;
    QStringList titleLines = {}; ///< above the headings: the title, then the filter in words
    bool autoFilter = true;
};

/// Marks one cell of a row: coloured, with a comment where Memory::Whole allows it.
struct CellMark {
    int column = 0; ///< from 0
    QString comment;
};

/// Writes a workbook sheet after sheet, row after row. Nothing stands at the path before commit(); without it
/// everything written is dropped and an older file stays as it was.
class WorkbookWriter
{
public:
    enum class Memory {
        Streaming, ///< one row at a time, for data of any size
        Whole,     ///< everything until commit(), for comments
    };

    static Result<WorkbookWriter> create(const QString &path, Memory memory = Memory::Streaming);
    WorkbookWriter(WorkbookWriter &&) noexcept;
    WorkbookWriter &operator=(WorkbookWriter &&) noexcept;
    ~WorkbookWriter();

    /// Ends the sheet before it.
    Status beginSheet(const SheetSpec &spec);
    /// The values stand under the columns in order. A value that does not suit its column is written as what it is.
    Status writeRow(const std::vector<Cell> &values, const std::vector<CellMark> &marks = {});
    Status commit();

private:
    struct Formats;
    struct Impl;
    explicit WorkbookWriter(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace zhucun
