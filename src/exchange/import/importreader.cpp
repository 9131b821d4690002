#include "exchange/import/importreader.h"

#include "core/text/fold.h"
#include "exchange/import/sheetfit.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

constexpr size_t kSumColumns = 3; // a sum says so in one of its first cells
constexpr size_t kSignatureCells = 4;
constexpr int kLastHeadingRow = 1000; // as far down as anybody would say that headings stand

bool isSum(const TableRow &row)
{
    static const QStringList words{QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("小计"),
                                   QStringLiteral("共计"), QStringLiteral("累计")};
    for (size_t i = 0; i < std::min(row.cells.size(), kSumColumns); ++i) {
        if (!row.cells[i].isEmpty())
            return words.contains(text::foldHeading(row.cells[i].text()));
    }
    return false;
}

/// "填表人：张三", "注：…": who signs and what is to be known, below the rows of a printed form. A row of data has more
/// cells, and none of them begins like this.
bool isSignature(const TableRow &row)
{
    static const QRegularExpression label(
        QStringLiteral("^(填表人|填报人|填报单位|制表人?|审核人?|审批人?|负责人|联系人|填表日期|填报日期|"
                       "备注|说明|注)\\s*([（(][^）)]*[）)])?\\s*[：:]"));
    size_t filled = 0;
    bool labelled = false;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (filled++ == 0)
            labelled = label.match(cell.text().trimmed()).hasMatch();
    }
    return labelled && filled <= kSignatureCells;
}

/// 1 2 3 4 ... under the headings, as printed forms number their columns.
bool isColumnNumbers(const TableRow &row)
{
    int expected = 1;
    for (const Cell &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (cell.text().trimmed() != QString::number(expected))
            return false;
        ++expected;
    }
    return expected > 3;
}

/// Cells that stand under a heading, of one level or two.
size_t widthAt(int headingRow, const std::vector<TableRow> &rows, const std::vector<MergedRange> &merged)
{
    size_t width = 0;
    for (const TableRow &row : rows) {
        if (row.number != headingRow && row.number != headingRow - 1)
            continue;
        for (size_t i = width; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                width = i + 1;
        }
    }
    for (const MergedRange &range : merged) {
        if (range.firstRow <= headingRow && range.lastRow >= headingRow - 1)
            width = std::max(width, size_t(range.lastColumn) + 1);
    }
    return width;
}

} // namespace

Result<std::unique_ptr<ImportReader>> ImportReader::open(const QString &path, const EntityColumns &entity,
                                                         const ReadOptions &options)
{
    auto table = openTable(path, options.table);
    if (!table)
        return failure(table.error());
    std::unique_ptr<ImportReader> reader(new ImportReader);
    reader->m_entity = &entity;
    reader->m_table = withEdits(std::move(*table), options.edits);
    if (Status begun = reader->begin(options); !begun) {
        Error error = begun.error();
        if (error.code == ErrorCode::TableEmpty)
            error.args << path;
        return failure(error);
    }
    return reader;
}

Status ImportReader::begin(const ReadOptions &options)
{
    if (options.table.sheet.isEmpty()) {
        if (Status opened = openBestSheet(*m_table, *m_entity, options.mapping, options.sheetPattern); !opened)
            return opened;
    }
    const int wanted = options.headings ? std::min(options.headings->last, kLastHeadingRow) : 0;
    auto ahead = readRows(*m_table, size_t(std::max(kHeadingSearchRows, wanted)));
    if (!ahead)
        return failure(ahead.error());
    m_ahead = std::move(*ahead);
    auto merged = m_table->mergedRanges();
    if (!merged)
        return failure(merged.error());
    if (Status found = findHeadings(*merged, options); !found)
        return found;

    const int last = m_headings.lastHeadingRow;
    m_width = widthAt(last, m_ahead, *merged);
    for (const MatchedColumn &column : m_headings.columns)
        m_width = std::max(m_width, size_t(column.index) + 1);
    for (const TableRow &row : m_ahead) {
        if (row.number < m_headings.firstHeadingRow || row.number > last)
            continue;
        for (qsizetype i = 0; i < qsizetype(row.cells.size()); ++i) {
            while (m_titles.size() <= i)
                m_titles << QString();
            if (!row.cells[size_t(i)].isEmpty())
                m_titles[i] = row.cells[size_t(i)].text().simplified();
        }
    }
    std::erase_if(m_ahead, [last](const TableRow &row) { return row.number <= last; });
    for (const MergedRange &range : *merged) {
        if (range.firstRow > last && range.lastRow > range.firstRow)
            m_mergedDown.push_back(range);
    }
    std::sort(m_mergedDown.begin(), m_mergedDown.end(),
              [](const MergedRange &a, const MergedRange &b) { return a.firstRow < b.firstRow; });
    return {};
}

Status ImportReader::findHeadings(const std::vector<MergedRange> &merged, const ReadOptions &options)
{
    auto sheet = options.headings ? Result<std::optional<DaySheet>>(std::nullopt)
                                  : DaySheet::find(*m_entity, m_ahead, merged, options.mapping, options.month);
    if (!sheet)
        return failure(sheet.error());
    if (*sheet) {
        m_sheet = std::move(*sheet);
        m_headings = m_sheet->headings();
        return {};
    }
    auto headings = matchHeadings(*m_entity, m_ahead, merged, options.mapping, options.headings);
    if (!headings)
        return failure(headings.error());
    m_headings = std::move(*headings);
    return {};
}

Result<bool> ImportReader::nextRow(TableRow &row)
{
    if (m_aheadNext < m_ahead.size()) {
        row = std::move(m_ahead[m_aheadNext++]);
        return true;
    }
    return m_table->next(row);
}

void ImportReader::fillMerged(TableRow &row)
{
    std::erase_if(m_open, [&](const auto &open) { return open.first.lastRow < row.number; });
    for (const auto &[range, cell] : m_open) {
        const size_t index = size_t(range.firstColumn);
        if (row.cells.size() <= index)
            row.cells.resize(index + 1);
        if (row.cells[index].isEmpty())
            row.cells[index] = cell;
    }
    for (; m_mergedNext < m_mergedDown.size() && m_mergedDown[m_mergedNext].firstRow <= row.number; ++m_mergedNext) {
        const MergedRange &range = m_mergedDown[m_mergedNext];
        const size_t index = size_t(range.firstColumn);
        if (range.firstRow == row.number && index < row.cells.size() && !row.cells[index].isEmpty())
            m_open.emplace_back(range, row.cells[index]);
    }
}

TransferRecord ImportReader::recordOf(const TableRow &row) const
{
    TransferRecord record;
    record.row = row.number;
    for (const MatchedColumn &matched : m_headings.columns) {
        const ImportColumn &column = *matched.column;
        record.headings.insert(column.key, matched.heading);
        const Cell cell = size_t(matched.index) < row.cells.size() ? row.cells[size_t(matched.index)] : Cell();
        ParsedCell parsed = parseCell(cell, column, matched.fenPerUnit);
        if (!parsed.warning.isEmpty())
            record.problems << RowProblem{
                row.number, matched.heading, cell.text(), parsed.warning, {}, Violation::Severity::Warning};
        if (!parsed.problem.isEmpty())
            record.problems << RowProblem{row.number, matched.heading, cell.text(), parsed.problem, {}};
        else if (parsed.value)
            record.values.insert(column.key, std::move(*parsed.value));
        else if (column.required)
            record.problems << RowProblem{row.number, matched.heading, {}, QStringLiteral("required"), {}};
    }
    QStringList beyond;
    for (size_t i = m_width; i < row.cells.size(); ++i) {
        if (!row.cells[i].isEmpty())
            beyond << row.cells[i].text();
    }
    if (!beyond.isEmpty())
        record.problems << RowProblem{row.number,
                                      {},
                                      beyond.join(QChar(u'、')),
                                      QStringLiteral("beyond_headings"),
                                      {},
                                      Violation::Severity::Warning};
    return record;
}

void ImportReader::spread(const TableRow &row)
{
    const TransferRecord beside = recordOf(row);
    if (m_sheet->isWeekdays(row) && beside.text(QStringLiteral("name")).isEmpty())
        return;
    m_spread = m_sheet->records(row, beside);
    std::reverse(m_spread.begin(), m_spread.end());
}

Result<bool> ImportReader::next(TransferRecord &record)
{
    for (;;) {
        if (!m_spread.empty()) {
            record = std::move(m_spread.back());
            m_spread.pop_back();
            return true;
        }
        const auto more = nextRow(m_row);
        if (!more || !*more)
            return more;
        // Whether a row is empty is asked before merged cells are filled: a merged column reaching below the data
        // would otherwise make records of nothing.
        const bool empty = m_row.isEmpty();
        fillMerged(m_row);
        if (empty) {
            ++m_skippedEmpty;
            continue;
        }
        const bool numbers = std::exchange(m_firstRow, false) && isColumnNumbers(m_row);
        if (numbers)
            continue;
        if (isSignature(m_row))
            continue;
        if (isSum(m_row)) {
            ++m_skippedSums;
            continue;
        }
        if (isExample(m_row)) {
            ++m_skippedExamples;
            continue;
        }
        if (m_sheet) {
            spread(m_row);
            continue;
        }
        record = recordOf(m_row);
        return true;
    }
}

bool ImportReader::isExample(const TableRow &row) const
{
    const auto textAt = [&row](size_t index) {
        return index < row.cells.size() ? row.cells[index].text().trimmed() : QString();
    };
    const bool isMarked =
        std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.text() == kExampleMark; });
    return isMarked &&
           std::all_of(m_headings.columns.begin(), m_headings.columns.end(), [&](const MatchedColumn &matched) {
               return textAt(size_t(matched.index)) == matched.column->example;
           });
}

int ImportReader::columnOf(const QString &heading) const
{
    for (const MatchedColumn &matched : m_headings.columns) {
        if (matched.heading == heading)
            return matched.index;
    }
    return dayColumns().value(heading, -1);
}

RowProblem ImportReader::problem(const TransferRecord &record, const QString &key, const QString &value,
                                 const QString &rule, const QStringList &args) const
{
    const MatchedColumn *matched = m_headings.find(key);
    const ImportColumn *column = m_entity->find(key);
    return {record.row, matched ? matched->heading : column ? column->heading : key, value, rule, args};
}

} // namespace zhucun
