#include "exchange/table/csvreader.h"

#include "core/text/csvtext.h"

#include <QHash>

namespace zhucun {

namespace {

constexpr qint64 kChunk = 64 * 1024;       // bytes
constexpr qsizetype kMaxCell = 512 * 1024; // UTF-16 units, 1 MiB
constexpr qsizetype kDelimiterRows = 20;
constexpr int kMaxColumns = 16384;

QString rowText(const TableRow &row) { return QString::number(row.number); }

} // namespace

Status CsvScanner::closedInMidText() const
{
    return failure(ErrorCode::QuoteUnclosed, {rowText(m_row)}, QStringLiteral("text after a closing quote"));
}

Status CsvScanner::checkLength() const
{
    if (m_cell.size() <= kMaxCell && m_row.cells.size() < kMaxColumns)
        return {};
    // Rows swallowed by an open quote look like one endless cell.
    if (m_state == State::Quoted && m_cell.contains(QLatin1Char('\n')))
        return failure(ErrorCode::QuoteUnclosed, {rowText(m_row)}, QStringLiteral("cell of many lines"));
    return failure(ErrorCode::CellTooLong, {rowText(m_row), QString::number(m_row.cells.size() + 1)});
}

void CsvScanner::endCell()
{
    m_row.cells.push_back(Cell::fromText(withoutFormulaGuard(m_cell)));
    m_cell = QString();
    m_state = State::CellStart;
}

void CsvScanner::endRow()
{
    endCell();
    while (!m_row.cells.empty() && m_row.cells.back().kind() == Cell::Kind::Empty)
        m_row.cells.pop_back();
    const int number = m_row.number;
    rows.push_back(std::move(m_row));
    m_row = TableRow{number + 1, {}};
    m_rowStarted = false;
}

Status CsvScanner::feed(QStringView text)
{
    for (const QChar c : text) {
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (c == QLatin1Char('\n')) {
                if (m_state == State::Quoted)
                    m_cell += c;
                continue;
            }
            if (m_state == State::Quoted)
                m_cell += QLatin1Char('\n');
        }
        const bool lineBreak = c == QLatin1Char('\n') || c == QLatin1Char('\r');
        switch (m_state) {
        case State::CellStart:
            if (c == QLatin1Char('"')) {
                m_state = State::Quoted;
                m_rowStarted = true;
                continue;
            }
            m_state = State::Plain;
            [[fallthrough]];
        case State::Plain:
        case State::QuoteInQuoted:
            if (m_state == State::QuoteInQuoted && c == QLatin1Char('"')) {
                m_cell += c;
                m_state = State::Quoted;
            } else if (c == m_delimiter) {
                endCell();
                m_rowStarted = true;
                if (auto checked = checkLength(); !checked)
                    return checked;
            } else if (lineBreak) {
                m_skipLineFeed = c == QLatin1Char('\r');
                endRow();
            } else if (m_state == State::QuoteInQuoted) {
                if (c != QLatin1Char(' '))
                    return closedInMidText();
            } else {
                m_cell += c;
                m_rowStarted = true;
                if (m_cell.size() > kMaxCell)
                    return checkLength();
            }
            break;
        case State::Quoted:
            if (c == QLatin1Char('"')) {
                m_state = State::QuoteInQuoted;
            } else if (c == QLatin1Char('\r')) {
                m_skipLineFeed = true;
            } else {
                m_cell += c;
                if (m_cell.size() > kMaxCell)
                    return checkLength();
            }
            break;
        }
    }
    return {};
}

Status CsvScanner::finish()
{
    if (m_state == State::Quoted)
        return failure(ErrorCode::QuoteUnclosed, {rowText(m_row)}, QStringLiteral("open at the end"));
    if (m_rowStarted)
        endRow();
    return {};
}

QChar detectDelimiter(QStringView sample)
{
    QChar best = QLatin1Char(',');
    qsizetype bestScore = 0;
    for (const QChar delimiter : {QLatin1Char(','), QLatin1Char('\t'), QLatin1Char(';')}) {
        CsvScanner scanner(delimiter);
        // A sample cut in mid-row ends badly; the rows before it count all the same.
        (void)scanner.feed(sample);
        QHash<qsizetype, qsizetype> rowsOfWidth;
        qsizetype seen = 0;
        for (const TableRow &row : scanner.rows) {
            if (!row.isEmpty() && ++seen <= kDelimiterRows)
                ++rowsOfWidth[qsizetype(row.cells.size())];
        }
        qsizetype score = 0;
        for (auto it = rowsOfWidth.constBegin(); it != rowsOfWidth.constEnd(); ++it)
            score = qMax(score, (it.key() - 1) * it.value());
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

CsvReader::CsvReader(const QString &path, const TextEncoding &encoding, QChar delimiter)
    : m_file(path),
      m_form{QString::fromLatin1(encoding.name), delimiter},
      m_decoder(encoding.decoder()),
      m_scanner(delimiter)
{
}

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const OpenOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    const auto encoding = detectEncoding(file, path, options.encoding);
    if (!encoding)
        return failure(encoding.error());
    if (file.size() <= encoding->byteOrderMark)
        return failure(ErrorCode::FileEmpty, {path});
    QChar delimiter = options.delimiter;
    if (delimiter.isNull()) {
        file.seek(encoding->byteOrderMark);
        QStringDecoder decoder = encoding->decoder();
        QString sample = decoder(file.read(kChunk));
        if (file.atEnd())
            sample += QLatin1Char('\n');
        delimiter = detectDelimiter(sample);
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(path, *encoding, delimiter));
    if (!reader->m_file.open(QIODevice::ReadOnly) || !reader->m_file.seek(encoding->byteOrderMark))
        return failure(ErrorCode::FileUnreadable, {path}, reader->m_file.errorString());
    return reader;
}

Result<bool> CsvReader::next(TableRow &row)
{
    while (m_scanner.rows.empty()) {
        if (m_atEnd)
            return false;
        const QByteArray bytes = m_file.read(kChunk);
        if (m_file.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileUnreadable, {m_file.fileName()}, m_file.errorString());
        m_atEnd = bytes.isEmpty();
        const QString text = m_decoder(bytes);
        if (auto done = m_atEnd ? m_scanner.finish() : m_scanner.feed(text); !done)
            return failure(done.error());
    }
    row = std::move(m_scanner.rows.front());
    m_scanner.rows.pop_front();
    return true;
}

} // namespace zhucun
