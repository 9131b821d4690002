#pragma once

#include "exchange/import/headingmatch.h"
#include "exchange/import/importvalue.h"

namespace zhucun {

/// What is wrong with one cell. Words for `rule` are in reports/wording/ruletext.
struct CellProblem
{
    int row = 0;    ///< the file's own row number
    QString column; ///< the heading as the file writes it
    QString value;  ///< as a person would read it in the file
    QString rule;
    QStringList args;

    friend bool operator==(const CellProblem &, const CellProblem &) = default;
};

/// One row as typed values by key. A key is missing where the cell is blank, cannot be read or has no column.
struct ImportRecord
{
    int row = 0;
    QHash<QString, ImportValue> values;
    QList<CellProblem> problems;

    template <class T>
    std::optional<T> get(const QString &key) const
    {
        const auto it = values.constFind(key);
        if (it == values.constEnd() || !std::holds_alternative<T>(*it))
            return std::nullopt;
        return std::get<T>(*it);
    }
    /// Empty where there is none.
    QString text(const QString &key) const { return get<QString>(key).value_or(QString()); }
};

struct ImportOptions
{
    OpenOptions table;
    HeadingMapping mapping;
};

/// A file as a stream of records of one entity. Passes over empty rows, rows of sums and the row of column numbers
/// below the headings; the value of cells merged downwards stands in each of their rows. Blank required cells are
/// problems
/// ("required"); what a record means as a whole is not looked at here.
class ImportReader
{
public:
    static Result<std::unique_ptr<ImportReader>> open(const QString &path, const EntityColumns &entity,
                                                      const ImportOptions &options = {});

    Result<bool> next(ImportRecord &record);

    const HeadingMatch &headings() const { return m_headings; }
    /// The file has this column: a blank cell then means "empty", not "unchanged".
    bool has(const QString &key) const { return m_headings.find(key) != nullptr; }
    /// For a problem found later, about a value of this record.
    CellProblem problem(const ImportRecord &record, const QString &key, const QString &value, const QString &rule,
                        const QStringList &args = {}) const;

    int skippedEmpty() const { return m_skippedEmpty; } ///< rows so far
    int skippedSums() const { return m_skippedSums; }

private:
    ImportReader() = default;
    Result<bool> nextRow(TableRow &row);
    void fillMerged(TableRow &row);
    ImportRecord recordOf(const TableRow &row) const;

    const EntityColumns *m_entity = nullptr;
    std::unique_ptr<TableReader> m_table;
    HeadingMatch m_headings;
    std::vector<TableRow> m_ahead; ///< read while looking for headings, still to be delivered
    size_t m_aheadNext = 0;
    std::vector<MergedRange> m_mergedDown; ///< below the headings, by first row
    size_t m_mergedNext = 0;
    std::vector<std::pair<MergedRange, Cell>> m_open; ///< merged ranges the current row is in
    bool m_firstRow = true;
    int m_skippedEmpty = 0;
    int m_skippedSums = 0;
};

} // namespace zhucun
