#pragma once

#include "domain/transfer/transferrecord.h"
#include "exchange/import/daysheet.h"
#include "exchange/import/editedtable.h"
#include "exchange/import/importvalue.h"

namespace zhucun {

struct ReadOptions {
    OpenOptions table; ///< without a sheet: the one that suits the entity best
    HeadingMapping mapping;
    std::optional<HeadingRows> headings = {}; ///< where they are known; a sheet of days, which finds its own,
                                              ///< is not looked for then
    QString sheetPattern = {};                ///< of the sheet to be preferred where none is named, see sheetPattern()
    CellEdits edits = {};
    std::optional<YearMonth> month = {}; ///< of a sheet of days that does not say itself
};

/// A file as a stream of records of one entity. Passes over empty rows, rows of sums and the row of column numbers
/// below the headings; the value of cells merged downwards stands in each of their rows. Blank required cells are
/// problems ("required"); what a record means as a whole is not looked at here. A row of a sheet of days is as many
/// records as it says something of days.
class ImportReader
{
public:
    static Result<std::unique_ptr<ImportReader>> open(const QString &path, const EntityColumns &entity,
                                                      const ReadOptions &options = {});

    Result<bool> next(TransferRecord &record);

    const HeadingMatch &headings() const { return m_headings; }
    /// Name of the sheet that is read; empty for a text file.
    QString sheet() const { return m_table->sheets().value(m_table->sheet()); }
    bool isDaySheet() const { return m_sheet.has_value(); }
    /// Of a sheet of days: as a message calls the day -> place in TableRow::cells, of the morning where it has two.
    QHash<QString, int> dayColumns() const { return m_sheet ? m_sheet->columns() : QHash<QString, int>(); }
    /// The row the record delivered last comes from, merged cells filled in.
    const TableRow &row() const { return m_row; }
    /// Place in TableRow::cells of the column a problem names; -1 when it is the row as a whole.
    int columnOf(const QString &heading) const;
    /// What stands over a column of the file, known or not; empty when nothing does.
    QString columnTitle(int index) const { return m_titles.value(index); }
    /// The file has this column, whatever stands in its cells.
    bool has(const QString &key) const { return m_headings.find(key) != nullptr; }
    /// For a problem found later, about a value of this record.
    RowProblem problem(const TransferRecord &record, const QString &key, const QString &value, const QString &rule,
                       const QStringList &args = {}) const;

    int skippedEmpty() const { return m_skippedEmpty; } ///< rows so far
    int skippedSums() const { return m_skippedSums; }
    int skippedExamples() const { return m_skippedExamples; } ///< of a template that was not emptied

private:
    ImportReader() = default;
    Status begin(const ReadOptions &options);
    Status findHeadings(const std::vector<MergedRange> &merged, const ReadOptions &options);
    bool isExample(const TableRow &row) const;
    Result<bool> nextRow(TableRow &row);
    void fillMerged(TableRow &row);
    TransferRecord recordOf(const TableRow &row) const;
    void spread(const TableRow &row);

    const EntityColumns *m_entity = nullptr;
    std::unique_ptr<TableReader> m_table;
    QStringList m_titles; ///< of the lowest row of headings, by index in TableRow::cells
    HeadingMatch m_headings;
    std::optional<DaySheet> m_sheet;
    std::vector<TransferRecord> m_spread; ///< of the row read last, still to be delivered; the next one at the end
    size_t m_width = 0; ///< cells with a heading; what stands to the right of them is not read, which is said
    std::vector<TableRow> m_ahead; ///< read while looking for headings, still to be delivered
    size_t m_aheadNext = 0;
    std::vector<MergedRange> m_mergedDown; ///< below the headings, by first row
    size_t m_mergedNext = 0;
    std::vector<std::pair<MergedRange, Cell>> m_open; ///< merged ranges the current row is in
    TableRow m_row;
    bool m_firstRow = true;
    int m_skippedEmpty = 0;
    int m_skippedSums = 0;
    int m_skippedExamples = 0;
};

} // namespace zhucun
