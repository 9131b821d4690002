#pragma once

#include "exchange/table/tablereader.h"
#include "exchange/table/textencoding.h"

#include <QFile>

#include <deque>

namespace zhucun {

/// Splits delimited text (RFC 4180) into rows as it comes. A quote that is never closed, or closed in mid-text, would
/// glue rows together: it is an error that names the row it began in.
class CsvScanner
{
public:
    explicit CsvScanner(QChar delimiter) : m_delimiter(delimiter) {}

    Status feed(QStringView text);
    Status finish();

    std::deque<TableRow> rows;

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    Status closedInMidText() const;
    Status checkLength() const;
    void endCell();
    void endRow();

    QChar m_delimiter;
    State m_state = State::CellStart;
    TableRow m_row{1, {}};
    QString m_cell;
    bool m_rowStarted = false;
    bool m_skipLineFeed = false; // after \r
};

/// CSV, tab or semicolon separated text. Rows are counted as a spreadsheet counts them: a cell of two lines is one row,
/// an empty line is a row.
class CsvReader final : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const OpenOptions &options);

    Result<bool> next(TableRow &row) override;
    QStringList sheets() const override { return {}; }
    TextForm textForm() const override { return m_form; }
    Result<std::vector<MergedRange>> mergedRanges() override { return std::vector<MergedRange>(); }

private:
    CsvReader(const QString &path, const TextEncoding &encoding, QChar delimiter);

    QFile m_file;
    TextForm m_form;
    QStringDecoder m_decoder;
    CsvScanner m_scanner;
    bool m_atEnd = false;
};

/// The separator under which the first rows have the same number of cells, more than one. Comma when in doubt.
QChar detectDelimiter(QStringView sample);

} // namespace zhucun
